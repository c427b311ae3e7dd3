// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a container runtime does first: a pid namespace with an init of its own (I), a process in it (J) and that
// one's child (K).
#define _GNU_SOURCE
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static void introduce(const char *name)
{
    pid_t self = getpid();
    pid_t parent = getppid();
    printf("%s: I am %d, my parent is %d\n", name, self, parent);
}

static pid_t start(void (*life)(void))
{
    pid_t child = fork();
    if (child == 0)
        life();
    if (child < 0)
        perror("fork");
    return child;
}

static void beGrandchild(void) // K
{
    introduce("K"); // first time
    sleep(1); // meanwhile J ends
    introduce("K"); // second time
    for (;;)
        pause();
}

static void beChild(void) // J
{
    start(beGrandchild);
    _exit(0);
}

static void beInit(void) // I: a careless one, it never waits for its children
{
    introduce("I");
    start(beChild); // J
    for (;;)
        pause();
}

int main(void) // N
{
    if (unshare(CLONE_NEWUSER | CLONE_NEWPID) < 0) {
        perror("unshare");
        return 1;
    }
    introduce("N");
    pid_t init = start(beInit);
    if (init < 0)
        return 1;
    printf("N: the init of my namespace is %d to me\n", init);
    waitpid(init, NULL, 0);
    start(beChild); // into the namespace whose init is dead
    for (;;)
        pause();
}
