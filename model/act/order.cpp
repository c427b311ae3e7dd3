// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/act/order.h"

#include <algorithm>
#include <csignal>

namespace daemonscope::act {

int Report::count(Sent sent) const
{
    return static_cast<int>(
        std::count_if(outcomes.begin(), outcomes.end(), [sent](const Outcome& o) { return o.sent == sent; }));
}

int Report::count(Fate fate) const
{
    return static_cast<int>(
        std::count_if(outcomes.begin(), outcomes.end(), [fate](const Outcome& o) { return o.fate == fate; }));
}

bool stopsFirst(const Target& target, int signal)
{
    if (target.reach != Reach::Subtree)
        return false;
    return signal == SIGKILL || signal == SIGTERM || signal == SIGINT || signal == SIGQUIT || signal == SIGHUP
        || signal == SIGABRT || signal == SIGSTOP;
}

} // namespace daemonscope::act
