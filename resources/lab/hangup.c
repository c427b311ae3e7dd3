// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// hangup          waits, and writes a line whenever SIGUSR1 wakes it
// hangup nohup    the same, protected as nohup(1) does it
// hangup daemon   the same, in a session of its own
#define _GNU_SOURCE
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static void wakeUp(int number)
{
    (void)number; // that it was called is enough: pause() returns
}

int main(int argc, char **argv)
{
    const char *kind = argc > 1 ? argv[1] : "plain";
    signal(SIGUSR1, wakeUp);

    if (strcmp(kind, "nohup") == 0) {
        signal(SIGHUP, SIG_IGN);
        int out = open("nohup.out", O_WRONLY | O_CREAT | O_APPEND, 0600);
        if (out < 0 || dup2(out, 1) < 0) {
            perror("nohup.out");
            return 1;
        }
        close(out);
    }
    if (strcmp(kind, "daemon") == 0) {
        pid_t child = fork();
        if (child < 0) {
            perror("fork");
            return 1;
        }
        if (child > 0)
            _exit(0);
        setsid();
    }
    for (;;) {
        pause();
        if (dprintf(1, "%s: still here\n", kind) < 0)
            return 1; // nobody can read us any more
    }
}
