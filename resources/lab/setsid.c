// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// setsid: what it changes, and who may not call it.
#define _GNU_SOURCE
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static pid_t start(void)
{
    pid_t child = fork();
    if (child < 0) {
        perror("fork");
        _exit(1);
    }
    return child;
}

static void tell(const char *who, pid_t session)
{
    if (session < 0)
        dprintf(1, "%s (pid %d): setsid: %s\n", who, getpid(), strerror(errno));
    else
        dprintf(1, "%s (pid %d): setsid made session %d\n", who, getpid(), session);
}

int main(void)
{
    tell("A", setsid()); // A leads a group: refused
    if (start() == 0) { // A starts B
        tell("B", setsid()); // B leads nothing
        tell("B", setsid()); // B a second time
        if (start() == 0) // B starts M
            tell("M", setsid()); // M leads nothing
    }
    for (;;)
        pause();
}
