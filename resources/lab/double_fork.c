// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Becomes a daemon by forking twice, as Rack does it for `rackup -D`.
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

static void check(int result, const char *call)
{
    if (result < 0) {
        perror(call);
        _exit(1);
    }
}

static void connectToNull(int stream, int flags)
{
    int fd = open("/dev/null", flags, 0666);
    check(fd, "open");
    check(dup2(fd, stream), "dup2");
    if (fd != stream)
        close(fd);
}

int main(void)
{
    pid_t child = fork(); // A starts B
    check(child, "fork");
    if (child > 0)
        _exit(0); // A: the shell sees that its command is done

    pid_t session = setsid();
    check(session, "setsid");
    dprintf(1, "B: my session is %d, and I can still write to the terminal\n", session);

    child = fork(); // B starts C
    check(child, "fork");
    if (child > 0)
        _exit(0); // B: the leader of the session leaves

    check(chdir("/"), "chdir");
    connectToNull(0, O_RDONLY);
    connectToNull(1, O_WRONLY | O_APPEND | O_CREAT);
    connectToNull(2, O_WRONLY | O_APPEND | O_CREAT);

    for (;;)
        pause(); // the daemon's work stands here
}
