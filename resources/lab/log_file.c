// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A daemon that chooses its own umask and then writes a log.
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

static int check(int result, const char *call)
{
    if (result < 0) {
        perror(call);
        _exit(1);
    }
    return result;
}

int main(void)
{
    if (check(fork(), "fork") > 0) // A starts B
        _exit(0); // A leaves
    check(setsid(), "setsid");
    if (check(fork(), "fork") > 0) // B starts C
        _exit(0); // B leaves

    umask(022); // others may read what the daemon writes
    int log = check(open("daemon.log", O_WRONLY | O_APPEND | O_CREAT, 0666), "open");

    struct stat file;
    check(fstat(log, &file), "fstat");
    dprintf(1, "daemon.log has the mode %04o\n", file.st_mode & 07777);
    for (;;)
        pause();
}
