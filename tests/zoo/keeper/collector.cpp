// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "specimen.h"
#include "watchdog.h"

namespace zoo {

Collector::Collector(int channel)
    : channel_(channel)
{
    keepPrivate(channel_);
    std::array<int, 2> ends{};
    must(::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends.data()) == 0, "zoo: socketpair");
    reports_ = ends[0];
    keepPrivate(reports_);
    // The pid comes from the kernel, in our numbering: also from inside another pid namespace.
    const int on = 1;
    must(::setsockopt(reports_, SOL_SOCKET, SO_PASSCRED, &on, sizeof on) == 0, "zoo: SO_PASSCRED");
    must(::dup2(ends[1], reportFd) == reportFd, "zoo: dup2");
    ::close(ends[1]);
    watchdog_ = startWatchdogProcess();
    keepPrivate(watchdog_);
}

void Collector::expect(const std::set<std::string>& labels)
{
    for (const auto& label : labels)
        await(label.c_str(), [&] { return pids_.contains(label) || pids_.contains("!" + label); });
}

void Collector::add(const std::string& label, pid_t child) { remember(label, child); }

void Collector::addSelf(const std::string& label) { announce(label, ::getpid()); }

pid_t Collector::pidOf(const std::string& label) const
{
    const auto found = pids_.find(label);
    return found == pids_.end() ? 0 : found->second;
}

void Collector::remember(const std::string& label, pid_t pid)
{
    // Alive, or a zombie that nobody waits for: it cannot be another process by now.
    const int fd = static_cast<int>(::syscall(SYS_pidfd_open, pid, 0));
    if (fd >= 0) {
        pidfds_.push_back(fd);
        keepPrivate(fd);
        sendToWatchdog(watchdog_, fd);
    }
    announce(label, pid);
}

void Collector::announce(const std::string& label, pid_t pid)
{
    const auto space = label.find(' ');
    const auto name = label.substr(0, space);
    pids_[name] = pid;
    if (name.front() == '!')
        tell("skip " + label.substr(1));
    else if (name.front() != '+')
        tell("specimen " + name + " " + std::to_string(pid));
}

void Collector::receiveReport()
{
    std::array<char, 256> text{};
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(ucred))> control{};
    iovec part{text.data(), text.size()};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = control.data();
    message.msg_controllen = control.size();
    const auto size = ::recvmsg(reports_, &message, MSG_CMSG_CLOEXEC | MSG_DONTWAIT);
    if (size <= 0)
        return;
    const cmsghdr* header = CMSG_FIRSTHDR(&message);
    must(header != nullptr && header->cmsg_type == SCM_CREDENTIALS, "zoo: SCM_CREDENTIALS");
    ucred sender{};
    std::memcpy(&sender, CMSG_DATA(header), sizeof sender);
    remember(std::string(text.data(), static_cast<std::size_t>(size)), sender.pid);
}

void Collector::receiveCommand()
{
    std::array<char, 256> text{};
    const auto size = ::recv(channel_, text.data(), text.size(), MSG_DONTWAIT);
    if (size == 0 || (size < 0 && errno != EAGAIN && errno != EINTR))
        finish(0);
    if (size > 0)
        input_.append(text.data(), static_cast<std::size_t>(size));
}

/// Handles what has arrived, waiting for it at most `ms` (-1 = for ever).
void Collector::pump(int ms)
{
    std::vector<pollfd> watched{{lifeFd, POLLIN, 0}, {reports_, POLLIN, 0}, {channel_, POLLIN, 0}};
    for (const int terminal : terminals_)
        watched.push_back({terminal, POLLIN, 0});
    if (::poll(watched.data(), watched.size(), ms) <= 0)
        return;
    if (watched[0].revents != 0)
        finish(0);
    if (watched[1].revents != 0)
        receiveReport();
    if (watched[2].revents != 0)
        receiveCommand();
    for (std::size_t at = 3; at < watched.size(); ++at) {
        std::array<char, 4096> shown{};
        if (watched[at].revents != 0 && ::read(watched[at].fd, shown.data(), shown.size()) <= 0)
            terminals_.erase(watched[at].fd); // nobody is at its other end any more
    }
}

void Collector::closeTerminal(int terminal)
{
    terminals_.erase(terminal);
    closePrivate(terminal);
}

void Collector::tell(const std::string& line)
{
    const auto text = line + "\n";
    if (::send(channel_, text.data(), text.size(), MSG_NOSIGNAL) < 0)
        finish(1);
}

std::string Collector::nextCommand()
{
    for (;;) {
        if (const auto end = input_.find('\n'); end != std::string::npos) {
            auto line = input_.substr(0, end);
            input_.erase(0, end + 1);
            return line;
        }
        pump(-1);
    }
}

void Collector::fail(const char* what)
{
    std::fprintf(stderr, "zoo-keeper: waited in vain for: %s\n", what);
    finish(1);
}

void Collector::finish(int status)
{
    for (const int fd : pidfds_)
        ::syscall(SYS_pidfd_send_signal, fd, SIGKILL, nullptr, 0);
    for (const int fd : pidfds_) {
        pollfd gone{fd, POLLIN, 0};
        if (::poll(&gone, 1, patience) == 0)
            break; // the watchdog tries once more
    }
    ::_exit(status);
}

} // namespace zoo
