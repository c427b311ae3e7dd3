// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lineage.h"

#include <algorithm>

namespace daemonscope::cli {

namespace {

constexpr std::string_view firstPidNamespace =
    "pid:[4026531836]"; // PROC_PID_INIT_INO, PROC_USER_INIT_INO of the kernel
constexpr std::string_view firstUserNamespace = "user:[4026531837]";

} // namespace

Lineage::Lineage(sys::ProcFs proc)
    : proc_(std::move(proc))
{
}

void Lineage::arm()
{
    // Elsewhere the kernel stays silent, and to find that out takes time.
    constexpr std::chrono::milliseconds longest{100};
    if (sys::readLinkAt(proc_.rootFd(), "self/ns/pid") == std::string(firstPidNamespace)
        && sys::readLinkAt(proc_.rootFd(), "self/ns/user") == std::string(firstUserNamespace))
        if (auto connector = sys::Connector::open(longest))
            connector_ = std::move(*connector);
    if (auto newest = sys::NewestId::open(proc_))
        newest_ = std::move(*newest);
    last_ = newest_ ? newest_->read().value_or(Pid{}).value : 0;
}

void Lineage::follow(Pid first, Pid starter)
{
    starter_ = starter;
    if (const auto stat = statOf(first))
        know(first, stat->startTicks, {starter, {}, std::chrono::system_clock::now()}, stat->comm);
}

void Lineage::look()
{
    if (connector_)
        listen();
    else
        lookAtNew();
    if (known_.size() > sweepAt_)
        forgetTheDead();
}

void Lineage::listen()
{
    while (connector_->receive(news_)) {
        for (const auto& message : news_)
            take(message);
        news_.clear();
        const auto losses = connector_->takeLosses();
        if (losses.overflow || losses.missing > 0) {
            forgetTheDead();
            lookAtAll();
        }
    }
}

void Lineage::know(Pid pid, std::optional<std::uint64_t> startTicks, Birth birth, std::string comm)
{
    auto& entry = known_[pid];
    entry.startTicks = startTicks;
    entry.birth = std::move(birth);
    entry.comm = std::move(comm);
}

void Lineage::take(const sys::ConnectorMessage& message)
{
    const auto whose = message.news == sys::ConnectorNews::Fork ? message.parent : message.process;
    const auto known = known_.find(whose);
    if (!message.ofProcess() || known == known_.end())
        return;
    auto& entry = known->second;
    switch (message.news) {
    case sys::ConnectorNews::Fork: {
        const std::string comm = entry.comm; // know() may move the entry
        know(message.process, std::nullopt, {whose, comm, std::chrono::system_clock::now()}, comm);
        break;
    }
    case sys::ConnectorNews::Exec:
        entry.comm = statOf(whose).value_or(sys::StatLine{}).comm;
        break;
    case sys::ConnectorNews::Comm:
        entry.comm = message.comm;
        break;
    case sys::ConnectorNews::Exit:
        // Other threads may live on and fork.
        if (const auto stat = statOf(whose); !stat || stat->threads <= 1)
            known_.erase(known);
        break;
    default:
        break;
    }
}

void Lineage::lookAtNew()
{
    constexpr std::int32_t many = 4096; // then a listing is cheaper
    const auto now = newest_ ? newest_->read() : std::nullopt;
    if (!now || now->value == last_)
        return;
    if (now->value > last_ && now->value - last_ <= many)
        for (auto number = last_ + 1; number <= now->value; ++number)
            lookAt(Pid{number});
    else // the numbers began anew, or too many at once
        lookAtAll();
    last_ = now->value;
}

const Lineage::Birth* Lineage::of(Pid pid, std::uint64_t startTicks) const
{
    const auto found = known_.find(pid);
    const bool seen = found != known_.end() && found->second.startTicks.value_or(startTicks) == startTicks
        && found->second.birth.from.value != 0;
    return seen ? &found->second.birth : nullptr;
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
    if (known != known_.end() && known->second.startTicks.value_or(stat->startTicks) == stat->startTicks)
        return;
    const auto at = std::chrono::system_clock::now();
    if (stat->ppid == starter_) { // adopted before this look: one of ours, but who knows whose child
        know(pid, stat->startTicks, {Pid{}, {}, at}, stat->comm);
        return;
    }
    const auto parent = known_.find(stat->ppid);
    if (parent == known_.end())
        return;
    const auto parentStat = statOf(stat->ppid);
    const bool same = parentStat
        && parent->second.startTicks.value_or(parentStat->startTicks) == parentStat->startTicks;
    // Between the two reads the parent may have ended: the child had it, whoever has its number now. But its name is
    // then unknown.
    know(pid, stat->startTicks, {stat->ppid, same ? parentStat->comm : std::string(), at}, stat->comm);
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
