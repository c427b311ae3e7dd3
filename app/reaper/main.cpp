// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// daemonscope-reaper: prints the pid of whoever adopts the orphans of the program that starts it.
// Two forks: the child exits at once, the grandchild waits until its parent is another and writes that number.
// Its output is a pipe whose end of file tells the reader that nobody is left.

#include <cstdio>

#include <poll.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

/// Waits for the end of `pid` by a pidfd, at most `ms`; without pidfds (Linux before 5.3) just a moment.
void awaitEnd(pid_t pid, int ms)
{
    const long fd = ::syscall(SYS_pidfd_open, pid, 0);
    if (fd < 0) {
        ::poll(nullptr, 0, 1);
        return;
    }
    pollfd waiting{static_cast<int>(fd), POLLIN, 0};
    ::poll(&waiting, 1, ms);
    ::close(static_cast<int>(fd));
}

int grandchild(pid_t parent)
{
    constexpr int rounds = 1000;
    for (int round = 0; round < rounds && ::getppid() == parent; ++round)
        awaitEnd(parent, 1);
    if (::getppid() == parent)
        return 1;
    return ::dprintf(STDOUT_FILENO, "%d\n", ::getppid()) > 0 ? 0 : 1;
}

} // namespace

int main()
{
    const pid_t child = ::fork();
    if (child < 0)
        return 1;
    if (child == 0) {
        const pid_t parent = ::getpid();
        const pid_t grand = ::fork();
        if (grand == 0)
            ::_exit(grandchild(parent));
        ::_exit(grand < 0 ? 1 : 0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}
