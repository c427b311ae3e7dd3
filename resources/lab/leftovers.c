// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A daemon that was started carelessly, and what it has to tidy up itself.
#define _GNU_SOURCE
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static void writeLog(const char *path)
{
    struct stat about;
    unlink(path);
    int file = open(path, O_WRONLY | O_CREAT, 0666);
    if (file < 0 || fstat(file, &about) < 0) {
        perror(path);
        return;
    }
    printf("run.log has mode %04o\n", about.st_mode & 07777U);
    close(file);
}

static void forkAndLeave(void)
{
    pid_t child = fork();
    if (child < 0)
        perror("fork");
    if (child != 0)
        _exit(child < 0);
}

int main(void)
{
    // What the daemon will inherit.
    umask(077);
    signal(SIGTERM, SIG_IGN);
    open("lock", O_RDWR | O_CREAT, 0600); // forgotten: stays open as descriptor 3

    char *path = NULL;
    if (asprintf(&path, "%s/run.log", getcwd(NULL, 0)) < 0)
        return 1;

    // The usual recipe.
    forkAndLeave();
    setsid();
    forkAndLeave();
    if (chdir("/") < 0)
        perror("chdir");

    // What the recipe leaves behind.
    writeLog(path);
    umask(022);
    writeLog(path);
    printf("descriptor 3 is %s\n", fcntl(3, F_GETFD) < 0 ? "closed" : "open");
    close_range(3, ~0U, 0);
    printf("descriptor 3 is %s\n", fcntl(3, F_GETFD) < 0 ? "closed" : "open");
    signal(SIGPIPE, SIG_IGN); // on purpose: a reader that goes away shall not kill us
    signal(SIGTERM, SIG_DFL);
    for (;;)
        pause();
}
