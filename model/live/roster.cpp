// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/live/roster.h"

#include <algorithm>
#include <utility>

namespace daemonscope {

namespace {

/// Enough for all that a scan, which began a moment ago, may still hold.
constexpr std::size_t departedAtMost = 50'000;

} // namespace

Resident* Roster::find(Pid pid)
{
    const auto found = residents_.find(pid.value);
    return found == residents_.end() ? nullptr : &found->second;
}

Resident& Roster::add(Resident resident)
{
    if (auto* before = find(resident.pid))
        setParent(*before, Pid{});
    departed_.erase(resident.pid.value);
    const auto parent = std::exchange(resident.ppid, Pid{});
    const auto key = resident.pid.value;
    auto& place = residents_[key];
    place = std::move(resident);
    setParent(place, parent);
    return place;
}

std::vector<Pid> Roster::children(Pid parent) const
{
    std::vector<Pid> pids;
    if (const auto found = children_.find(parent.value); found != children_.end())
        for (const auto child : found->second)
            pids.push_back(Pid{child});
    return pids;
}

void Roster::setParent(Resident& resident, Pid parent)
{
    if (resident.ppid == parent)
        return;
    if (const auto old = children_.find(resident.ppid.value); old != children_.end()) {
        auto& siblings = old->second;
        if (const auto at = std::find(siblings.begin(), siblings.end(), resident.pid.value); at != siblings.end()) {
            *at = siblings.back();
            siblings.pop_back();
        }
        if (siblings.empty())
            children_.erase(old);
    }
    resident.ppid = parent;
    if (parent.value != 0)
        children_[parent.value].push_back(resident.pid.value);
}

Resident Roster::remove(Pid pid, Clock::time_point at)
{
    auto* found = find(pid);
    if (found == nullptr)
        return {};
    const auto parent = found->ppid;
    setParent(*found, Pid{});
    Resident resident = std::move(*found);
    resident.ppid = parent;
    residents_.erase(pid.value);
    rememberDeparted(pid, {resident.startTicks, resident.pgid, resident.sid, resident.comm, at});
    return resident;
}

const Departed* Roster::departed(Pid pid) const
{
    const auto found = departed_.find(pid.value);
    return found == departed_.end() ? nullptr : &found->second;
}

void Roster::rememberDeparted(Pid pid, Departed departed)
{
    leaving_.emplace_back(pid.value, departed.at);
    departed_[pid.value] = std::move(departed);
    while (leaving_.size() > departedAtMost) {
        const auto [oldest, left] = leaving_.front();
        leaving_.pop_front();
        const auto found = departed_.find(oldest);
        if (found != departed_.end() && found->second.at == left)
            departed_.erase(found);
    }
}

std::vector<Pid> Roster::leftAfter(Clock::time_point since, std::size_t atMost) const
{
    std::vector<Pid> pids;
    for (auto one = leaving_.rbegin(); one != leaving_.rend() && one->second >= since && pids.size() < atMost; ++one)
        pids.push_back(Pid{one->first});
    return pids;
}

} // namespace daemonscope
