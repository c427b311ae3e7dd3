// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Gives away process numbers on purpose, in a pid namespace of its own: which of them may be given twice?
#define _GNU_SOURCE
#include <errno.h>
#include <linux/sched.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

// Like fork(), but the child's number is ours to choose.
static pid_t forkAs(pid_t number)
{
    struct clone_args how = {.exit_signal = SIGCHLD, .set_tid = (uintptr_t)&number, .set_tid_size = 1};
    pid_t child = (pid_t)syscall(SYS_clone3, &how, sizeof how);
    if (child != 0)
        printf("a new process %d: %s\n", number, child > 0 ? "done" : strerror(errno));
    return child;
}

static void tell(const char *what, long result)
{
    printf("%s: %s\n", what, result < 0 ? strerror(errno) : "done");
}

static void live(void)
{
    for (;;)
        pause();
}

static void beGroupLeader(void) // G: makes a group numbered like itself, puts M into it, and goes
{
    setpgid(0, 0);
    if (fork() == 0)
        live();
    _exit(0);
}

int main(void)
{
    if (unshare(CLONE_NEWUSER | CLONE_NEWPID) < 0) {
        perror("unshare");
        return 1;
    }
    pid_t init = fork();
    if (init != 0)
        return waitpid(init, NULL, 0) < 0; // S

    if (forkAs(500) == 0) // H: the init of the namespace
        live(); // P
    long held = syscall(SYS_pidfd_open, 500, 0);
    forkAs(500); // while P has not been waited for
    waitpid(500, NULL, 0);
    if (forkAs(500) == 0)
        live(); // Q
    tell("a signal by the pidfd of the first 500", syscall(SYS_pidfd_send_signal, held, SIGTERM, NULL, 0));
    tell("a signal by the number 500", kill(500, 0));

    if (forkAs(700) == 0) // the first 700
        beGroupLeader(); // G
    waitpid(700, NULL, 0);
    forkAs(700); // while a group is called 700
    tell("a signal to process 700", kill(700, 0));
    tell("a signal to group 700", kill(-700, 0));
    waitpid(-700, NULL, 0); // M, the last of that group
    if (forkAs(700) == 0)
        live(); // R
    live();
}
