// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs a program that will not hear SIGTERM: `ignore_term PROGRAM …`, as nohup does it with SIGHUP.
#define _GNU_SOURCE
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

int main(int argc, char **argv)
{
    if (argc < 2) {
        dprintf(2, "usage: ignore_term PROGRAM ...\n");
        return 2;
    }
    if (signal(SIGTERM, SIG_IGN) == SIG_ERR) {
        perror("signal");
        return 1;
    }
    execvp(argv[1], argv + 1);
    perror(argv[1]);
    return 127;
}
