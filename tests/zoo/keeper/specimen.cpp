// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "specimen.h"

#include <cerrno>
#include <cstdio>
#include <fstream>
#include <vector>

#include <poll.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace zoo {

namespace {

std::vector<int>& privateDescriptors()
{
    static std::vector<int> list;
    return list;
}

} // namespace

void must(bool fine, const char* what)
{
    if (fine)
        return;
    std::perror(what);
    ::_exit(2);
}

void report(const std::string& label)
{
    must(::send(reportFd, label.data(), label.size(), MSG_NOSIGNAL) >= 0, "zoo: report");
}

void liveOn(int also)
{
    for (;;) {
        pollfd ends[] = {{lifeFd, POLLIN, 0}, {also, POLLIN, 0}};
        if (::poll(ends, 2, -1) > 0 && (ends[0].revents != 0 || ends[1].revents != 0))
            ::_exit(0);
    }
}

void live(const std::string& label)
{
    report(label);
    liveOn();
}

pid_t awaitOtherParent(pid_t parent)
{
    const int fd = static_cast<int>(::syscall(SYS_pidfd_open, parent, 0));
    // The parent may have ended before the descriptor was opened: then the number may be another's.
    if (fd >= 0 && ::getppid() == parent) {
        pollfd ends[] = {{fd, POLLIN, 0}, {lifeFd, POLLIN, 0}};
        if (::poll(ends, 2, -1) > 0 && ends[1].revents != 0)
            ::_exit(0);
    }
    if (fd >= 0)
        ::close(fd);
    return ::getppid();
}

void awaitAdoption(pid_t adopter)
{
    for (pid_t parent = ::getppid(); parent != adopter; parent = awaitOtherParent(parent)) { }
}

pid_t startChild(const std::function<void()>& body)
{
    const pid_t child = ::fork();
    must(child >= 0, "zoo: fork");
    if (child > 0)
        return child;
    for (const int fd : privateDescriptors())
        ::close(fd);
    privateDescriptors().clear();
    body();
    ::_exit(0);
}

void keepPrivate(int fd) { privateDescriptors().push_back(fd); }

void closePrivate(int fd)
{
    // The number is free for another descriptor now, which children may well need.
    std::erase(privateDescriptors(), fd);
    ::close(fd);
}

void collect(pid_t child)
{
    while (::waitpid(child, nullptr, 0) < 0 && errno == EINTR) { }
}

void awaitZombie(pid_t child)
{
    siginfo_t info{};
    while (::waitid(P_PID, static_cast<id_t>(child), &info, WEXITED | WNOWAIT) < 0 && errno == EINTR) { }
}

char stateOf(pid_t pid)
{
    std::ifstream file("/proc/" + std::to_string(pid) + "/stat");
    std::string text;
    std::getline(file, text);
    const auto close = text.rfind(')');
    return close == std::string::npos || close + 2 >= text.size() ? '\0' : text[close + 2];
}

void forkTwice(pid_t adopter, const std::function<void()>& body, const std::string& leaderLabel)
{
    const pid_t first = startChild([&] {
        startChild([&] {
            must(::setsid() > 0, "zoo: setsid");
            startChild([&] {
                awaitAdoption(adopter);
                body();
            });
            if (!leaderLabel.empty())
                report(leaderLabel);
        });
    });
    collect(first);
}

} // namespace zoo
