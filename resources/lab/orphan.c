// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Four generations. The eldest offers to adopt the orphans below it; then the parents die one by one.
#define _GNU_SOURCE
#include <stdio.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

static void check(int result, const char *call)
{
    if (result < 0) {
        perror(call);
        _exit(1);
    }
}

// The youngest: tells whenever somebody else has become its parent.
static void watchMyParent(void)
{
    for (pid_t parent = getppid();; usleep(20000)) {
        if (getppid() == parent)
            continue;
        dprintf(1, "K: my parent was %d, now it is %d\n", parent, getppid());
        parent = getppid();
    }
}

int main(void)
{
    check(prctl(PR_SET_CHILD_SUBREAPER, 1), "prctl"); // S adopts from now on
    pid_t p = fork(); // S starts P
    check(p, "fork");
    if (p > 0)
        _exit(0); // S leaves

    pid_t q = fork(); // P starts Q
    check(q, "fork");
    if (q > 0) {
        check(waitpid(q, NULL, 0), "waitpid"); // P clears Q away
        for (;;)
            pause();
    }

    pid_t k = fork(); // Q starts K
    check(k, "fork");
    if (k > 0)
        _exit(0); // Q leaves
    watchMyParent();
}
