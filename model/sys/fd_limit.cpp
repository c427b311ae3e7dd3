// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sys/fd_limit.h"

#include <algorithm>
#include <atomic>

#include <sys/resource.h>

namespace daemonscope::sys {

namespace {

constexpr std::size_t reserve = 256;
constexpr std::size_t heldAtMost = 200'000; // more would cost kernel memory for little
std::atomic<std::size_t> limitBefore{0};

} // namespace

std::size_t raiseDescriptorLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return 0;
    std::size_t none = 0;
    limitBefore.compare_exchange_strong(none, limit.rlim_cur);
    rlimit raised{limit.rlim_max, limit.rlim_max};
    if (::setrlimit(RLIMIT_NOFILE, &raised) != 0)
        raised = limit;
    if (raised.rlim_cur <= reserve)
        return 0;
    return std::min<std::size_t>(raised.rlim_cur - reserve, heldAtMost);
}

std::size_t descriptorLimitBefore()
{
    rlimit limit{};
    if (limitBefore == 0 && ::getrlimit(RLIMIT_NOFILE, &limit) == 0)
        return limit.rlim_cur;
    return limitBefore;
}

} // namespace daemonscope::sys
