// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stopping a subtree, a group or a session from the top, and finding who has come to it. One that is stopped cannot
// fork; so once all that are known are stopped and a look that began afterwards finds nobody who is not known, nobody
// is left who could.

#include <algorithm>
#include <csignal>
#include <thread>

#include "model/act/execution.h"
#include "model/sys/pidfd.h"
#include "model/sys/threads.h"

namespace daemonscope::act {

using namespace std::chrono_literals;

bool Execution::stop(Member& member)
{
    if (member.spared)
        return false;
    const auto sent = sys::sendSignal(member.hold.pidfd->get(), SIGSTOP);
    if (sent)
        member.held = true;
    else if (report_.outcomes[member.outcome].sent == Sent::NotYet)
        note(member, sent.error());
    return member.held;
}

/// Whether a child of it keeps it from going on: a parent in vfork(2) sleeps uninterruptibly until its child lets go.
bool Execution::waitsForChild(const Member& member) const
{
    const auto pid = member.hold.process->pid();
    return std::any_of(members_.begin(), members_.end(), [&](const Member& other) {
        return other.hold.process->stat.ppid == pid && !sys::hasEnded(other.hold.pidfd->get());
    });
}

/// Cannot fork any more. One that sleeps uninterruptibly may be within fork(2) itself, which looks for the signal when it
/// begins, and of several threads each may be.
bool Execution::settled(const Member& member) const
{
    if (!member.held || sys::hasEnded(member.hold.pidfd->get()))
        return true;
    const auto stat = statOf(*member.hold.dir);
    if (!stat)
        return stat.error().kind == sys::Failure::Gone;
    std::string states(1, stat->state);
    if (stat->threads > 1)
        if (auto all = sys::threadStates(member.hold.dir->get()))
            states = std::move(*all);
    const auto stands = [](char state) { return state == 'T' || state == 't' || state == 'Z' || state == 'X'; };
    return std::all_of(states.begin(), states.end(),
        [&](char state) { return stands(state) || (state == 'D' && waitsForChild(member)); });
}

/// Whom no signal is to reach that was not asked for by name.
void Execution::knowLineage()
{
    lineage_ = {1};
    for (auto pid = order_.self.pid; pid.value > 0 && lineage_.insert(pid.value).second;) {
        const auto dir = proc_.openProcess(pid);
        const auto stat = dir ? statOf(*dir) : sys::Unexpected{dir.error()};
        if (!stat)
            return;
        pid = stat->ppid;
    }
}

bool Execution::alive(Pid number) const
{
    if (const auto found = byPid_.find(number.value); found != byPid_.end())
        return statOf(*members_[found->second].hold.dir).has_value();
    const auto found = refused_.find(number.value);
    if (found == refused_.end())
        return false;
    const auto dir = proc_.openProcess(number);
    const auto stat = dir ? statOf(*dir) : sys::Unexpected{dir.error()};
    return stat && stat->startTicks == found->second;
}

/// Of the group (of the session) that somebody who comes to the target belongs to.
int Execution::numberOf(const sys::StatLine& stat) const
{
    return order_.preview.target.reach == Reach::Session ? stat.sid.value : stat.pgid.value;
}

/// While one of the group lives, its number is no other group's; nor is it within a moment after, for numbers are given
/// in turn, and there are 32,768 of them at least.
bool Execution::stillOurs(int number)
{
    constexpr auto moment = 300ms;
    const auto now = std::chrono::steady_clock::now();
    const bool lives = std::any_of(members_.begin(), members_.end(), [&](const Member& member) {
        const auto known = statOf(*member.hold.dir);
        return known && numberOf(*known) == number;
    });
    if (lives)
        lastSeen_[number] = now;
    const auto last = lastSeen_.find(number);
    return last != lastSeen_.end() && now - last->second < moment;
}

/// Of a subtree: born below a member; or, where its parent is gone already, into a group that was the subtree's alone
/// when the preview was made.
bool Execution::belongs(const sys::StatLine& stat)
{
    const auto& target = order_.preview.target;
    switch (target.reach) {
    case Reach::Group:
        return stat.pgid == target.pgid && stillOurs(stat.pgid.value);
    case Reach::Session:
        return stat.sid == target.sid && stillOurs(stat.sid.value);
    case Reach::Subtree:
        break;
    case Reach::Process:
    case Reach::Keyboard:
    case Reach::HangUp:
        return false;
    }
    if (byPid_.contains(stat.ppid.value) || refused_.contains(stat.ppid.value))
        return alive(stat.ppid); // else its parent is another process that was given the number
    const auto& own = order_.preview.ownGroups;
    return std::find(own.begin(), own.end(), stat.pgid) != own.end() && stillOurs(stat.pgid.value);
}

bool Execution::isWanted(const sys::StatLine& stat)
{
    if (stat.state == 'X' || (stat.state == 'Z' && stat.threads <= 1)) // else only its first thread has ended
        return false;
    const auto refused = refused_.find(stat.pid.value);
    return (refused == refused_.end() || refused->second != stat.startTicks) && belongs(stat);
}

int Execution::takeNewcomers(bool stopThem)
{
    const auto pids = proc_.listPids();
    if (!pids) {
        report_.stoppedAll = false;
        return 0;
    }
    // Whom we have no descriptor left for may be one of them.
    const auto cannotLook = [this](const sys::SysError& error) {
        report_.stoppedAll = report_.stoppedAll && error.kind != sys::Failure::NoDescriptors;
    };
    int found = 0;
    for (const auto pid : *pids) {
        if (lineage_.contains(pid.value))
            continue;
        if (byPid_.contains(pid.value) && alive(pid))
            continue;
        auto dir = proc_.openProcess(pid);
        const auto stat = dir ? statOf(*dir) : sys::Unexpected{dir.error()};
        if (!stat)
            cannotLook(stat.error());
        if (!stat || !isWanted(*stat))
            continue;
        auto pidfd = sys::openPidfd(pid);
        if (!pidfd)
            cannotLook(pidfd.error());
        // It was there before the pidfd was opened and is there still, so the two mean the same process.
        if (!pidfd || !statOf(*dir))
            continue;
        auto come = std::make_shared<Process>();
        come->key = {pid, stat->startTicks, 0};
        come->stat = *stat;
        Member member;
        member.outcome = report_.outcomes.size();
        member.hold.process = come;
        member.hold.pidfd = std::make_shared<const sys::UniqueFd>(std::move(*pidfd));
        member.hold.dir = std::make_shared<const sys::UniqueFd>(std::move(*dir));
        auto& outcome = report_.outcomes.emplace_back();
        outcome.process = come;
        outcome.cameMeanwhile = true;
        const bool ours = stopThem ? stop(member) : sys::sendSignal(member.hold.pidfd->get(), 0).has_value();
        byPid_[pid.value] = members_.size();
        members_.push_back(std::move(member));
        found += ours ? 1 : 0; // else it is told as refused, and others may be born to it without end
    }
    return found;
}

void Execution::stopFromTop()
{
    // On a machine with much to do each round takes long; what matters is whether the rounds still achieve something.
    constexpr auto longestInVain = 2000ms;
    constexpr auto longest = 20'000ms;
    for (auto& member : members_)
        (void)stop(member);
    const auto begun = std::chrono::steady_clock::now();
    auto progress = begun;
    auto fewest = members_.size();
    for (;;) {
        std::size_t running = 0;
        for (const auto& member : members_)
            if (!settled(member)) {
                ++running;
                (void)sys::sendSignal(member.hold.pidfd->get(), SIGSTOP); // should somebody have continued it
            }
        const int come = takeNewcomers(true);
        if (come == 0 && running == 0)
            return;
        const auto now = std::chrono::steady_clock::now();
        if (come > 0 || running < fewest)
            progress = now;
        fewest = std::min(fewest, running) + static_cast<std::size_t>(come);
        if (now - progress >= longestInVain || now - begun >= (unwanted() ? longestInVain : longest)) {
            report_.stoppedAll = false;
            return;
        }
        if (running > 0)
            std::this_thread::sleep_for(1ms);
    }
}

} // namespace daemonscope::act
