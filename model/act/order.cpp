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

Way wayOf(const Preview& preview)
{
    const auto reach = preview.target.reach;
    if (reach != Reach::Subtree && reach != Reach::Group && reach != Reach::Session)
        return Way::Once;
    switch (preview.signal) {
    case SIGKILL:
    case SIGSTOP:
        return Way::StopFirst;
    case SIGTERM:
    case SIGINT:
    case SIGQUIT:
    case SIGHUP:
    case SIGABRT:
        return preview.foregroundJob ? Way::InRounds : Way::StopFirst;
    default:
        return Way::Once;
    }
}

} // namespace daemonscope::act
