// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A job that starts three children in two further process groups, and leaves them behind.
#define _GNU_SOURCE
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static void note(int number)
{
    if (number == SIGHUP && write(1, "C: I was sent SIGHUP\n", 21) < 0)
        _exit(1);
}

static void catchHangup(void) // what C does
{
    signal(SIGHUP, note);
    for (;;)
        pause();
}

static void sleepOn(void) // what E does
{
    for (;;)
        pause();
}

static void readWhenWoken(void) // what Q does
{
    char byte;
    signal(SIGUSR1, note);
    pause();
    if (read(0, &byte, 1) < 0)
        perror("Q: read");
    sleepOn();
}

static pid_t start(void (*life)(void), pid_t group)
{
    pid_t child = fork();
    if (child == 0)
        life();
    if (child < 0 || setpgid(child, group) < 0) { // group 0: a new one, numbered like the child
        perror("start");
        exit(1);
    }
    return child;
}

int main(void)
{
    pid_t group = start(catchHangup, 0);
    start(sleepOn, group);
    start(readWhenWoken, 0);
    pause();
}
