// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/actor_inside.h"

#include <csignal>
#include <cstdlib>
#include <thread>

#include <netinet/in.h>
#include <pthread.h>
#include <sched.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include "tests/support/actor_calls.h"

namespace actor {

int ignoreSignal(int number) { return ::signal(number, SIG_IGN) == SIG_ERR ? -1 : 0; }

int catchSignal(int number)
{
    return ::signal(number, [](int) {}) == SIG_ERR ? -1 : 0;
}

int blockSignal(int number)
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, number);
    return ::sigprocmask(SIG_BLOCK, &set, nullptr);
}

int sendItself(int number) { return ::kill(::getpid(), number); }

int pipeToChild()
{
    int ends[2];
    if (::pipe(ends) != 0)
        return -1;
    const auto child = ::fork();
    if (child == 0) {
        ::close(ends[1]);
        idle();
    }
    ::close(ends[0]);
    return child;
}

int pairWithChild()
{
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0)
        return -1;
    const auto child = ::fork();
    if (child == 0) {
        ::close(ends[1]);
        idle();
    }
    ::close(ends[0]);
    return child;
}

int beginNamespace()
{
    constexpr int kinds = CLONE_NEWPID | CLONE_NEWNS;
    int ends[2];
    if ((::unshare(kinds) != 0 && ::unshare(kinds | CLONE_NEWUSER) != 0) || ::pipe(ends) != 0)
        return -1;
    const auto child = ::fork();
    if (child == 0) {
        if (::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0)
            (void)::mount("proc", "/proc", "proc", 0, nullptr);
        ::close(ends[0]);
        ::close(ends[1]);
        idle();
    }
    ::close(ends[1]);
    char none = 0;
    (void)!::read(ends[0], &none, 1); // ends once the child has mounted
    ::close(ends[0]);
    return child;
}

namespace {

int listener = -1;

} // namespace

int listenSomewhere()
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* plain = reinterpret_cast<sockaddr*>(&address);
    listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (listener < 0 || ::bind(listener, plain, size) != 0 || ::listen(listener, 1) != 0
        || ::getsockname(listener, plain, &size) != 0)
        return -1;
    return ntohs(address.sin_port);
}

int connectTo(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0 || ::connect(fd, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0)
        return -1;
    return ::accept(listener, nullptr, nullptr) < 0 ? -1 : 0;
}

int openOddities()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGUSR1);
    const int counter = ::eventfd(7, EFD_CLOEXEC);
    const int poll = ::epoll_create1(EPOLL_CLOEXEC);
    epoll_event event{};
    event.events = EPOLLIN;
    bool all = counter >= 0 && poll >= 0 && ::epoll_ctl(poll, EPOLL_CTL_ADD, counter, &event) == 0;
    const int timer = ::timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC);
    const itimerspec hourly{{3600, 0}, {3600, 0}};
    all = all && timer >= 0 && ::timerfd_settime(timer, 0, &hourly, nullptr) == 0;
    all = all && ::syscall(SYS_pidfd_open, ::getppid(), 0) >= 0;
    all = all && ::timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC) >= 0 && ::signalfd(-1, &set, SFD_CLOEXEC) >= 0;
    const int watcher = ::inotify_init1(IN_CLOEXEC);
    all = all && watcher >= 0 && ::inotify_add_watch(watcher, "/", IN_CREATE) >= 0;
    all = all && ::memfd_create("ds-test", MFD_CLOEXEC) >= 0;
    char name[] = "/tmp/ds-test-XXXXXX";
    return all && ::mkstemp(name) >= 0 && ::unlink(name) == 0 ? 0 : -1;
}

int startThreads(int count)
{
    for (int number = 1; number <= count; ++number) {
        std::thread thread([] {
            for (;;)
                ::pause();
        });
        const auto name = "helper-" + std::to_string(number);
        ::pthread_setname_np(thread.native_handle(), name.c_str());
        thread.detach();
    }
    return 0;
}

int endThread(int thread)
{
    (void)std::signal(SIGUSR2, [](int) { ::syscall(SYS_exit, 0); });
    if (::syscall(SYS_tgkill, ::getpid(), thread, SIGUSR2) != 0)
        return -1;
    while (::syscall(SYS_tgkill, ::getpid(), thread, 0) == 0)
        std::this_thread::yield();
    return 0;
}

} // namespace actor
