// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The three stages of a pipeline like `git log | grep shipped | less`:
// `pipeline log | pipeline select | pipeline page`.
#define _GNU_SOURCE
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static void writeLog(void)
{
    for (int day = 1; day <= 4; ++day)
        dprintf(1, "day %d: order %s\n", day, day % 2 ? "shipped" : "packed");
}

static void selectLines(void)
{
    for (char line[256]; fgets(line, sizeof line, stdin);) {
        if (strstr(line, "shipped"))
            dprintf(1, "%s", line);
    }
    pause(); // much to compute at the end
}

static void onInterrupt(int number)
{
    (void)number; // as less does it: stop searching, not reading
    dprintf(1, "\npage: interrupted, I stay (q and Enter to leave)\n");
}

static int page(void)
{
    struct sigaction action = {.sa_handler = onInterrupt, .sa_flags = SA_RESTART};
    sigaction(SIGINT, &action, NULL);
    int keys = open("/dev/tty", O_RDONLY); // stdin is the pipe: the keys come from the terminal
    if (keys < 0) {
        perror("/dev/tty");
        return 1;
    }
    char key;
    while (read(keys, &key, 1) == 1 && key != 'q')
        continue;
    return 0;
}

int main(int argc, char **argv)
{
    const char *stage = argc > 1 ? argv[1] : "log";
    if (strcmp(stage, "select") == 0)
        selectLines();
    else if (strcmp(stage, "page") == 0)
        return page();
    else
        writeLog();
    return 0;
}
