// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sys/waker.h"

#include <algorithm>
#include <cstdint>
#include <ctime>

#include <poll.h>
#include <sys/eventfd.h>

namespace daemonscope::sys {

Waker::Waker()
    : fd_(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
}

void Waker::ring() const
{
    const std::uint64_t one = 1;
    (void)!::write(fd_.get(), &one, sizeof one);
}

void Waker::quiet() const
{
    std::uint64_t count = 0;
    (void)!::read(fd_.get(), &count, sizeof count);
}

void Waker::waitUntil(std::chrono::steady_clock::time_point until) const
{
    using namespace std::chrono;
    pollfd wait{fd_.get(), POLLIN, 0};
    timespec time{};
    const bool forEver = until == steady_clock::time_point::max();
    if (!forEver) {
        const auto left = std::max(duration_cast<nanoseconds>(until - steady_clock::now()), nanoseconds{0});
        time = {left.count() / 1'000'000'000, left.count() % 1'000'000'000};
    }
    if (::ppoll(&wait, 1, forEver ? nullptr : &time, nullptr) > 0)
        quiet();
}

} // namespace daemonscope::sys
