// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A daemon writes to a terminal that is not its own. With the word `twice` it forks twice first.
// This program plays both sides: the first process is the window that the other terminal is shown in.
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

static int check(int result, const char *call)
{
    if (result < 0) {
        perror(call);
        _exit(1);
    }
    return result;
}

int main(int argc, char **argv)
{
    (void)argv;
    int window = check(posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC), "posix_openpt");
    check(grantpt(window), "grantpt");
    check(unlockpt(window), "unlockpt");
    const char *terminal = ptsname(window);

    pid_t child = check(fork(), "fork"); // the first fork
    if (child > 0) {
        waitpid(child, NULL, 0); // the window stays open
        for (;;)
            pause();
    }
    close(window);
    check(setsid(), "setsid"); // the daemon leaves the shell's session
    if (argc > 1 && check(fork(), "fork") > 0) // the second fork
        _exit(0); // the leader of the session leaves

    int log = check(open(terminal, O_RDWR | O_NOCTTY), "open"); // only open it
    dprintf(log, "daemon %d: hello\n", getpid());
    log = check(open(terminal, O_RDWR), "open"); // as one opens any file
    dprintf(log, "daemon %d: hello again\n", getpid());

    if (ioctl(log, TIOCSCTTY, 1) < 0) // ask for it, by force
        perror("daemon: TIOCSCTTY");
    if (setsid() < 0) // lead a session once more
        perror("daemon: setsid");
    open(terminal, O_RDWR); // and open it again
    for (;;)
        pause();
}
