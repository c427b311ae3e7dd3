// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A job of two processes. It works, asks a question from the background, and writes from the background.
#define _GNU_SOURCE
#include <signal.h>
#include <stdio.h>
#include <termios.h>
#include <unistd.h>

static void wakeUp(int number)
{
    (void)number; // that it was called is enough: pause() returns
}

int main(void)
{
    struct sigaction action = {.sa_handler = wakeUp, .sa_flags = SA_RESTART};
    sigaction(SIGCONT, &action, NULL);

    pid_t helper = fork();
    if (helper < 0) {
        perror("fork");
        return 1;
    }
    if (helper == 0)
        for (;;)
            pause(); // does nothing, but belongs to the job

    dprintf(1, "working ...\n");
    pause(); // until we were stopped and continued

    dprintf(1, "still working, from the background; what is your name?\n");
    char name[80];
    ssize_t length = read(0, name, sizeof name);
    if (length <= 0)
        return 1;

    struct termios modes;
    if (tcgetattr(0, &modes) == 0) {
        modes.c_lflag |= TOSTOP; // from now on the terminal stops whoever writes from the background
        tcsetattr(0, TCSANOW, &modes);
    }
    dprintf(1, "hello, %.*s", (int)length, name);
    pause(); // until we were stopped and continued again

    dprintf(1, "one more line from the background\n");
    for (;;)
        pause();
}
