// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A script that starts a backup and waits for it.
#define _GNU_SOURCE
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void)
{
    pid_t backup = fork(); // the script starts the backup
    if (backup < 0) {
        perror("fork");
        return 1;
    }
    if (backup == 0) {
        dprintf(1, "backup %d: copying, in group %d\n", getpid(), getpgrp());
        for (;;)
            pause(); // a copy of everything: this takes hours
    }
    if (waitpid(backup, NULL, 0) < 0) // the script waits for the backup
        perror("waitpid");
    dprintf(1, "script %d: the backup has ended\n", getpid());
    return 0;
}
