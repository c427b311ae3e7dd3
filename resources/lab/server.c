// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A server as one writes it today: it just runs, in the foreground, and writes its log to its standard output.
#include <stdio.h>
#include <unistd.h>

int main(void)
{
    printf("server: %d is ready\n", (int)getpid());
    fflush(stdout);
    for (;;)
        pause();
}
