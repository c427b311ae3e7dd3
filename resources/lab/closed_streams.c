// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A daemon that closes its standard streams instead of connecting them to /dev/null.
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

static int check(int result, const char *call)
{
    if (result < 0) {
        perror(call);
        _exit(1);
    }
    return result;
}

static int openFile(const char *name)
{
    return check(open(name, O_RDWR | O_CREAT | O_TRUNC, 0644), name); // the lowest free number
}

int main(void)
{
    if (check(fork(), "fork") > 0) // A starts B
        _exit(0); // A leaves
    check(setsid(), "setsid");
    if (check(fork(), "fork") > 0) // B starts C
        _exit(0); // B leaves

    close(0);
    close(1);
    close(2);

    openFile("queue.txt");
    openFile("users.txt");
    int customers = openFile("customers.txt");
    dprintf(customers, "Ada\nGrace\n");

    if (open("/no/such/settings", O_RDONLY) < 0)
        perror("settings"); // a message for descriptor 2
    for (;;)
        pause();
}
