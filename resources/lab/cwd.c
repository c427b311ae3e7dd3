// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two processes in a directory that is about to be removed: one stays, one moves to a place that cannot vanish.
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

int main(void)
{
    mkdir("rel", 0755);
    mkdir("rel/3", 0755);
    if (chdir("rel/3") < 0) {
        perror("chdir rel/3");
        return 1;
    }
    pid_t mover = fork();
    if (mover < 0) {
        perror("fork");
        return 1;
    }
    if (mover == 0) {
        if (chdir("/") < 0) // B
            perror("chdir /");
        for (;;)
            pause();
    }

    char path[4096];
    if (getcwd(path, sizeof path))
        printf("A: I am in %s\n", path);
    else
        perror("A: getcwd");

    int file = open("a.log", O_WRONLY | O_CREAT, 0644);
    if (file < 0)
        perror("A: open a.log");
    else
        close(file);

    if (chdir("/") < 0) // A, at last
        perror("A: chdir /");
    for (;;)
        pause();
}
