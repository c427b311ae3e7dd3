// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Children that have died and that nobody has waited for: zombies.
#define _GNU_SOURCE
#include <signal.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <sys/wait.h>
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

static void parent(void)
{
    pid_t c = start(); // P starts C
    if (c == 0)
        _exit(7); // C is done
    pid_t d = start(); // P starts D
    if (d == 0)
        _exit(3); // D is done

    int status;
    if (waitpid(c, &status, 0) == c) // P asks what became of C
        dprintf(1, "P: C ended with %d\n", WEXITSTATUS(status));
    _exit(0); // P leaves and never asked about D
}

int main(void)
{
    prctl(PR_SET_CHILD_SUBREAPER, 1); // R adopts the orphans below it
    if (start() == 0) // R starts P
        parent();

    int status;
    for (pid_t child; (child = wait(&status)) > 0;) // R clears away whatever is dead
        dprintf(1, "R: %d ended with %d\n", child, WEXITSTATUS(status));

    signal(SIGCHLD, SIG_IGN); // R does not want to know any more
    if (start() == 0) // R starts E
        _exit(1); // E is done
    if (wait(&status) < 0) // R asks in vain
        perror("R: wait");
    for (;;)
        pause();
}
