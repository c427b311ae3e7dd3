// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a child gets from its parent, what exec leaves alone, and what a parent may no longer change.
#define _GNU_SOURCE
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static void check(int result, const char *call)
{
    if (result < 0) {
        perror(call);
        exit(1);
    }
}

static void tell(const char *who)
{
    dprintf(1, "%s: pid %d, group %d, session %d\n", who, getpid(), getpgrp(), getsid(0));
}

int main(int argc, char **argv)
{
    (void)argv;
    if (argc > 1) { // the program that B has become
        tell("B after exec");
        for (;;)
            pause();
    }

    tell("A");
    umask(027);
    signal(SIGHUP, SIG_IGN);

    int started[2]; // exec closes both ends: then A reads the end of the file
    check(pipe2(started, O_CLOEXEC), "pipe2");
    pid_t child = fork();
    check(child, "fork");
    if (child == 0) {
        tell("B");
        check(setpgid(0, 0), "setpgid"); // B makes a group of its own
        execl("/proc/self/exe", "inherit", "again", (char *)NULL);
        check(-1, "exec");
    }

    char nothing;
    close(started[1]);
    check((int)read(started[0], &nothing, 1), "read"); // A waits until B has called exec
    if (setpgid(child, getpgrp()) < 0) // A tries to fetch B back
        perror("A: setpgid");
    for (;;)
        pause();
}
