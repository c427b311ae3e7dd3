// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchdog.h"

#include <array>
#include <csignal>
#include <cstring>
#include <vector>

#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "specimen.h"

namespace zoo {

namespace {

/// The next pidfd, or -1 at the end.
int receive(int socket)
{
    char byte = 0;
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> control{};
    iovec part{&byte, 1};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = control.data();
    message.msg_controllen = control.size();
    if (::recvmsg(socket, &message, MSG_CMSG_CLOEXEC) <= 0)
        return -1;
    const cmsghdr* header = CMSG_FIRSTHDR(&message);
    int fd = -1;
    if (header != nullptr && header->cmsg_type == SCM_RIGHTS)
        std::memcpy(&fd, CMSG_DATA(header), sizeof fd);
    return fd;
}

[[noreturn]] void watch(int socket)
{
    ::setsid(); // what is sent to the keeper's group must not end the watchdog too
    std::vector<int> charges;
    for (int fd = receive(socket); fd >= 0; fd = receive(socket))
        charges.push_back(fd);
    for (const int fd : charges)
        ::syscall(SYS_pidfd_send_signal, fd, SIGKILL, nullptr, 0);
    ::_exit(0);
}

} // namespace

int startWatchdogProcess()
{
    std::array<int, 2> ends{};
    must(::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends.data()) == 0, "zoo: socketpair");
    startChild([&] {
        ::close(ends[0]);
        ::close(reportFd);
        ::close(lifeFd);
        watch(ends[1]);
    });
    ::close(ends[1]);
    return ends[0];
}

void sendToWatchdog(int socket, int pidfd)
{
    char byte = 0;
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> control{};
    iovec part{&byte, 1};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = control.data();
    message.msg_controllen = control.size();
    cmsghdr* header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(sizeof(int));
    std::memcpy(CMSG_DATA(header), &pidfd, sizeof pidfd);
    must(::sendmsg(socket, &message, MSG_NOSIGNAL) >= 0, "zoo: watchdog");
}

} // namespace zoo
