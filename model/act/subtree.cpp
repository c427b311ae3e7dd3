// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stopping a subtree from the top. One that is stopped cannot fork; so once all that are known are stopped and a look
// that began afterwards finds no child that is not known, nobody is left who could.

#include <algorithm>
#include <csignal>

#include "model/act/execution.h"
#include "model/sys/pidfd.h"

namespace daemonscope::act {

using namespace std::chrono_literals;

bool Execution::stop(Member& member)
{
    if (member.spared)
        return false;
    const auto sent = sys::sendSignal(member.hold.pidfd->get(), SIGSTOP);
    if (sent)
        member.held = true;
    else
        note(member, sent.error());
    return member.held;
}

/// Cannot fork any more. One thread that sleeps uninterruptibly (a parent in vfork whose child is stopped) has the
/// signal pending, at which fork gives up.
bool Execution::settled(const Member& member) const
{
    if (!member.held || sys::hasEnded(member.hold.pidfd->get()))
        return true;
    const auto stat = statOf(*member.hold.dir);
    if (!stat)
        return stat.error().kind == sys::Failure::Gone;
    return stat->state == 'T' || stat->state == 't' || (stat->state == 'D' && stat->threads <= 1);
}

bool Execution::alive(Pid number) const
{
    const auto found = byPid_.find(number.value);
    return found != byPid_.end() && statOf(*members_[found->second].hold.dir).has_value();
}

/// Born below a member; or, where its parent is gone already, into a group that was the subtree's alone when
/// the preview was made.
bool Execution::belongs(const sys::StatLine& stat) const
{
    if (byPid_.contains(stat.ppid.value))
        return alive(stat.ppid); // else its parent is another process that was given the number
    const auto& own = order_.preview.ownGroups;
    if (std::find(own.begin(), own.end(), stat.pgid) == own.end())
        return false;
    // While one of the group lives, the number is no other group's.
    return std::any_of(members_.begin(), members_.end(), [&](const Member& member) {
        const auto known = statOf(*member.hold.dir);
        return known && known->pgid == stat.pgid;
    });
}

int Execution::takeNewborn()
{
    const auto pids = proc_.listPids();
    if (!pids)
        return 0;
    int found = 0;
    for (const auto pid : *pids) {
        if (const auto known = byPid_.find(pid.value); known != byPid_.end() && alive(pid))
            continue;
        auto dir = proc_.openProcess(pid);
        if (!dir)
            continue;
        const auto stat = statOf(*dir);
        if (!stat || pid == order_.self.pid || stat->state == 'Z' || stat->state == 'X' || !belongs(*stat))
            continue;
        auto pidfd = sys::openPidfd(pid);
        // It was there before the pidfd was opened and is there still, so the two mean the same process.
        if (!pidfd || !statOf(*dir))
            continue;
        auto born = std::make_shared<Process>();
        born->key = {pid, stat->startTicks, 0};
        born->stat = *stat;
        Member member;
        member.outcome = report_.outcomes.size();
        member.hold.process = born;
        member.hold.pidfd = std::make_shared<const sys::UniqueFd>(std::move(*pidfd));
        member.hold.dir = std::make_shared<const sys::UniqueFd>(std::move(*dir));
        auto& outcome = report_.outcomes.emplace_back();
        outcome.process = born;
        outcome.bornMeanwhile = true;
        (void)stop(member);
        byPid_[pid.value] = members_.size();
        members_.push_back(std::move(member));
        ++found;
    }
    return found;
}

void Execution::stopFromTop()
{
    constexpr auto longest = 2000ms;
    for (auto& member : members_)
        (void)stop(member);
    const auto until = std::chrono::steady_clock::now() + longest;
    for (;;) {
        const bool quiet = std::all_of(
            members_.begin(), members_.end(), [this](const Member& m) { return settled(m); });
        if (takeNewborn() == 0 && quiet)
            return;
        if (std::chrono::steady_clock::now() >= until) {
            report_.stoppedAll = false;
            return;
        }
        if (!quiet)
            (void)waitFor(1ms, false);
    }
}

} // namespace daemonscope::act
