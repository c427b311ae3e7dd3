// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// daemonscope-stage: holds what the lab and `trace` start. Not for people: it speaks on the socket whose descriptor
// is its only argument.

#include <csignal>
#include <cstdio>
#include <cstdlib>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include "app/stage/stage.h"

int main(int argc, char** argv)
{
    using namespace daemonscope;
    const int fd = argc == 2 ? std::atoi(argv[1]) : -1;
    int type = 0;
    socklen_t size = sizeof type;
    if (fd < 3 || ::getsockopt(fd, SOL_SOCKET, SO_TYPE, &type, &size) != 0) {
        std::fputs("daemonscope-stage is started by daemonscope (lab, trace) and does nothing by itself\n", stderr);
        return 2;
    }
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0) { // three descriptors for each process that lives
        limit.rlim_cur = limit.rlim_max;
        (void)::setrlimit(RLIMIT_NOFILE, &limit);
    }
    ::setsid(); // Ctrl-C in the terminal that daemonscope was started from is not for us
    (void)::fcntl(fd, F_SETFD, FD_CLOEXEC);
    auto warden = stage::WardenLink::start();
    if (!warden)
        return 1;
    sigset_t wanted;
    sigemptyset(&wanted);
    for (const int number : {SIGCHLD, SIGTERM, SIGINT, SIGHUP, SIGQUIT})
        sigaddset(&wanted, number);
    (void)::sigprocmask(SIG_BLOCK, &wanted, nullptr);
    const int signals = ::signalfd(-1, &wanted, SFD_CLOEXEC | SFD_NONBLOCK);
    stage::Stage(sys::Wire(sys::UniqueFd(fd)), std::move(warden), signals).run();
    return 0;
}
