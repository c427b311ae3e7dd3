// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wait.h"

#include <algorithm>
#include <cerrno>

#include <QCoreApplication>

#include <poll.h>

namespace daemonscope::test {

namespace {

using Clock = std::chrono::steady_clock;

int pollFor(pollfd* fds, nfds_t count, Clock::time_point end)
{
    using std::chrono::milliseconds;
    const auto left = std::chrono::ceil<milliseconds>(end - Clock::now());
    return ::poll(fds, count, static_cast<int>(std::max(left, milliseconds(0)).count()));
}

} // namespace

bool waitUntil(const std::function<bool()>& condition, std::chrono::milliseconds longest)
{
    const auto end = Clock::now() + longest;
    while (!condition()) {
        if (Clock::now() >= end)
            return condition();
        if (QCoreApplication::instance() != nullptr)
            QCoreApplication::processEvents();
        // Nothing to wait for can be told to the kernel here, so look again in a moment.
        constexpr std::chrono::milliseconds moment{2};
        pollFor(nullptr, 0, std::min(end, Clock::now() + moment));
    }
    return true;
}

bool waitReadable(int fd, std::chrono::milliseconds longest)
{
    const auto end = Clock::now() + longest;
    pollfd waiting{fd, POLLIN, 0};
    int ready = 0;
    do
        ready = pollFor(&waiting, 1, end);
    while (ready < 0 && errno == EINTR);
    return ready > 0;
}

} // namespace daemonscope::test
