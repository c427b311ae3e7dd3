// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// fds closed   closes its standard streams, as careless daemons do
// fds null     points them at /dev/null
// Then both do the same work.
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    if (strcmp(argv[1], "closed") == 0) {
        close(0);
        close(1);
        close(2);
    } else {
        int null = open("/dev/null", O_RDWR);
        if (null < 0 || dup2(null, 0) < 0 || dup2(null, 1) < 0 || dup2(null, 2) < 0)
            return 1;
        close(null);
    }

    int users = open("/etc/passwd", O_RDONLY);
    int groups = open("/etc/group", O_RDONLY);
    int data = open("data.db", O_WRONLY | O_CREAT | O_APPEND, 0644);
    if (users < 0 || groups < 0 || data < 0)
        return 1;

    dprintf(data, "a record, written by \"fds %s\" to descriptor %d\n", argv[1], data);
    fprintf(stderr, "WARNING from some library\n");
    for (;;)
        pause();
}
