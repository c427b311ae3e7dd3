// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// supervisor PROGRAM …   starts PROGRAM, starts it again whenever it ends, and ends it on Ctrl-C or SIGTERM.
#define _GNU_SOURCE
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

static pid_t start(char **command, const sigset_t *mask)
{
    pid_t child = fork();
    if (child != 0)
        return child;
    setsid();
    if (chdir("/") < 0)
        _exit(126);
    int null = open("/dev/null", O_RDONLY);
    if (null < 0 || dup2(null, 0) < 0)
        _exit(126);
    close(null);
    sigprocmask(SIG_SETMASK, mask, NULL);
    execvp(command[0], command);
    perror(command[0]);
    _exit(127);
}

int main(int argc, char **argv)
{
    if (argc < 2)
        return 2;
    sigset_t events;
    sigset_t mask;
    sigemptyset(&events);
    sigaddset(&events, SIGCHLD);
    sigaddset(&events, SIGINT);
    sigaddset(&events, SIGTERM);
    sigprocmask(SIG_BLOCK, &events, &mask); // they wait until we ask for them

    pid_t server = start(argv + 1, &mask);
    while (server > 0 && sigwaitinfo(&events, NULL) == SIGCHLD) {
        int status = 0;
        if (waitpid(server, &status, WNOHANG) != server)
            continue;
        printf("supervisor: %d ended (status %#x), starting it again\n", server, (unsigned)status);
        server = start(argv + 1, &mask); // again
    }
    if (server < 0) {
        perror("fork");
        return 1;
    }
    kill(server, SIGTERM);
    waitpid(server, NULL, 0);
    printf("supervisor: %d was stopped\n", server);
    return 0;
}
