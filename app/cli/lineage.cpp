// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lineage.h"

#include <algorithm>

#include "model/sys/tokens.h"

namespace daemonscope::cli {

Lineage::Lineage(sys::ProcFs proc)
    : proc_(std::move(proc))
{
}

void Lineage::arm() { last_ = newest().value_or(0); }

void Lineage::follow(Pid first, Pid starter)
{
    starter_ = starter;
    if (const auto stat = statOf(first))
        known_[first] = {stat->startTicks, {starter, {}, std::chrono::system_clock::now()}};
}

void Lineage::look()
{
    constexpr std::int32_t many = 4096; // then a listing is cheaper
    const auto now = newest();
    if (!now || *now == last_)
        return;
    if (*now > last_ && *now - last_ <= many)
        for (auto number = last_ + 1; number <= *now; ++number)
            lookAt(Pid{number});
    else // the numbers began anew, or too many at once
        lookAtAll();
    last_ = *now;
    if (known_.size() > sweepAt_)
        forgetTheDead();
}

const Lineage::Birth* Lineage::of(Pid pid, std::uint64_t startTicks) const
{
    const auto found = known_.find(pid);
    const bool seen = found != known_.end() && found->second.startTicks == startTicks
        && found->second.birth.from.value != 0;
    return seen ? &found->second.birth : nullptr;
}

/// The last field: threads count, too.
std::optional<std::int32_t> Lineage::newest() const
{
    std::string text;
    if (!sys::readAt(proc_.rootFd(), "loadavg", text, 256, sys::Wait::Never))
        return std::nullopt;
    const auto end = text.find_last_not_of('\n');
    const auto begin = text.rfind(' ');
    if (end == std::string::npos || begin == std::string::npos)
        return std::nullopt;
    return sys::toNumber<std::int32_t>(std::string_view(text).substr(begin + 1, end - begin));
}

std::optional<sys::StatLine> Lineage::statOf(Pid pid) const
{
    std::string text;
    const auto folder = proc_.openProcess(pid);
    if (!folder || !sys::readAt(folder->get(), "stat", text, 4096, sys::Wait::Never))
        return std::nullopt;
    auto stat = sys::parseStat(text);
    return stat ? std::optional(std::move(*stat)) : std::nullopt;
}

void Lineage::lookAt(Pid pid)
{
    const auto stat = statOf(pid);
    if (!stat || stat->ppid == pid)
        return;
    const auto known = known_.find(pid);
    if (known != known_.end() && known->second.startTicks == stat->startTicks)
        return;
    const auto at = std::chrono::system_clock::now();
    if (stat->ppid == starter_) { // adopted before this look: one of ours, but who knows whose child
        known_[pid] = {stat->startTicks, {Pid{}, {}, at}};
        return;
    }
    const auto parent = known_.find(stat->ppid);
    if (parent == known_.end())
        return;
    const auto parentStat = statOf(stat->ppid);
    const bool same = parentStat && parentStat->startTicks == parent->second.startTicks;
    // Between the two reads the parent may have ended: the child had it, whoever has its number now. But its name is
    // then unknown.
    known_[pid] = {stat->startTicks, {stat->ppid, same ? parentStat->comm : std::string(), at}};
}

void Lineage::lookAtAll()
{
    if (auto pids = proc_.listPids())
        for (const auto pid : *pids)
            if (!known_.contains(pid))
                lookAt(pid);
}

void Lineage::forgetTheDead()
{
    std::erase_if(known_, [this](const auto& one) { return !proc_.openProcess(one.first); });
    sweepAt_ = std::max<std::size_t>(1024, 2 * known_.size());
}

} // namespace daemonscope::cli
