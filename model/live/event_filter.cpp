// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/live/event_filter.h"

namespace daemonscope {

namespace {

/// What a filter may look into is never null.
const Process& emptyProcess()
{
    static const Process process = [] {
        Process made;
        made.credentials = std::make_shared<const Credentials>();
        made.cmdline = std::make_shared<const Fetched<sys::Cmdline>>();
        return made;
    }();
    return process;
}

} // namespace

Process processOf(const Event& event, const Life* life)
{
    auto process = life != nullptr && life->process ? *life->process : emptyProcess();
    auto& stat = process.stat;
    process.key.pid = stat.pid = event.pid;
    if (life != nullptr) {
        stat.ppid = life->ppid;
        stat.comm = life->comm;
        stat.ttyNr = life->ttyNr;
        if (life->sid.value != 0)
            stat.sid = life->sid;
        if (life->pgid.value != 0)
            stat.pgid = life->pgid;
    }
    if (event.ppid.value != 0)
        stat.ppid = event.ppid;
    if (!event.comm.empty())
        stat.comm = event.comm;
    if (event.kind == EventKind::SetSid && event.to) {
        stat.sid = Sid{*event.to};
        stat.pgid = Pgid{*event.to};
    }
    return process;
}

bool EventFilter::passes(const History& history, std::uint64_t number) const
{
    const auto& event = history.event(number);
    if (!kinds.test(static_cast<std::size_t>(event.kind)))
        return false;
    if (!words || event.kind == EventKind::Lost)
        return true;
    const auto* life = history.life(history.lifeOf(number));
    return words->matches(processOf(event, life), life != nullptr ? life->facets : Facets(), false);
}

} // namespace daemonscope
