// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sys/death_watch.h"

#include <algorithm>
#include <array>
#include <cerrno>

#include <sys/epoll.h>

#include "model/sys/pidfd.h"

namespace daemonscope::sys {

Result<DeathWatch> DeathWatch::open(std::size_t atMost)
{
    DeathWatch watch;
    watch.atMost_ = atMost;
    watch.epoll_ = UniqueFd(::epoll_create1(EPOLL_CLOEXEC));
    if (!watch.epoll_)
        return failed("epoll_create1");
    return watch;
}

Result<void> DeathWatch::add(Pid pid)
{
    if (watched_.size() >= atMost_)
        return Unexpected{SysError{Failure::NoDescriptors, EMFILE, "pidfd_open"}};
    auto pidfd = openPidfd(pid);
    if (!pidfd) {
        const auto& error = pidfd.error();
        // A thread's number: ENOENT on Linux 6.18, EINVAL before; ENOENT is no death here.
        if (error.code == ENOENT || error.code == EINVAL)
            return Unexpected{SysError{Failure::Other, error.code, "pidfd_open"}};
        return Unexpected{error};
    }
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u64 = static_cast<std::uint64_t>(pid.value);
    if (::epoll_ctl(epoll_.get(), EPOLL_CTL_ADD, pidfd->get(), &event) != 0)
        return failed("epoll_ctl");
    watched_[pid.value] = std::move(*pidfd);
    return {};
}

bool DeathWatch::alsoWaitFor(int fd)
{
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u64 = 0; // no process has this number
    return ::epoll_ctl(epoll_.get(), EPOLL_CTL_ADD, fd, &event) == 0;
}

bool DeathWatch::wait(std::chrono::nanoseconds longest, std::vector<Death>& into)
{
    std::array<epoll_event, atOnce> events{};
    longest = std::max(longest, std::chrono::nanoseconds{0});
    int got = -1;
    if (precise_) {
        const timespec time{longest.count() / 1'000'000'000, longest.count() % 1'000'000'000};
        got = ::epoll_pwait2(epoll_.get(), events.data(), static_cast<int>(events.size()), &time, nullptr);
        precise_ = got >= 0 || errno != ENOSYS;
    }
    if (!precise_)
        got = ::epoll_wait(epoll_.get(), events.data(), static_cast<int>(events.size()),
            static_cast<int>((longest.count() + 999'999) / 1'000'000));
    bool other = false;
    for (int at = 0; at < got; ++at) {
        const auto pid = static_cast<std::int32_t>(events[static_cast<std::size_t>(at)].data.u64);
        other = other || pid == 0;
        const auto found = watched_.find(pid);
        if (found == watched_.end())
            continue;
        (void)::epoll_ctl(epoll_.get(), EPOLL_CTL_DEL, found->second.get(), nullptr);
        into.push_back({Pid{found->first}, std::move(found->second)});
        watched_.erase(found);
    }
    return other;
}

} // namespace daemonscope::sys
