// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/act/execution.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <string>
#include <string_view>
#include <utility>

#include <poll.h>

#include "model/sys/pidfd.h"
#include "model/sys/signals.h"
#include "model/sys/threads.h"

namespace daemonscope::act {

using namespace std::chrono_literals;

Execution::Execution(Order order, sys::ProcFs& proc, Progress progress, int wake)
    : order_(std::move(order))
    , proc_(proc)
    , progress_(std::move(progress))
    , wake_(wake)
{
    report_.signal = order_.preview.signal;
}

Report Execution::run()
{
    if (order_.preview.otherMachine)
        order_.preview.hits.clear();
    takeAll();
    switch (wayOf(order_.preview)) {
    case Way::StopFirst:
        report_.stoppedFirst = true;
        say(Report::Stage::Stopping);
        knowLineage();
        stopFromTop();
        [[fallthrough]];
    case Way::Once:
        say(Report::Stage::Sending);
        sendAll(Turn::Others);
        break;
    case Way::InRounds:
        say(Report::Stage::Sending);
        knowLineage();
        sendInRounds();
        break;
    }
    if (report_.stoppedFirst)
        takeStragglers();
    continueAll();
    sendAll(Turn::Forebears);
    sendAll(Turn::Ourselves);
    say(Report::Stage::Watching);
    watch();
    say(Report::Stage::Finished);
    return report_;
}

void Execution::say(Report::Stage stage)
{
    report_.stage = stage;
    if (progress_)
        progress_(report_);
}

void Execution::note(Member& member, const sys::SysError& error)
{
    auto& outcome = report_.outcomes[member.outcome];
    if (error.kind != sys::Failure::Gone) {
        outcome.sent = Sent::Refused;
        outcome.error = error.code;
        return;
    }
    // Gone; whether somebody else bears the number now is worth a word, and only that.
    const auto now = proc_.openProcess(outcome.process->pid());
    outcome.sent = member.hold.otherProcess || now ? Sent::OtherProcess : Sent::Gone;
    outcome.fate = Fate::Ended;
}

void Execution::takeAll()
{
    for (const auto& spared : order_.preview.spared)
        if (spared.refused())
            refused_.emplace(spared.process->pid().value, spared.process->key.startTicks);
    for (const auto& hit : order_.preview.hits) {
        Member member;
        member.outcome = report_.outcomes.size();
        member.spared = hit.caution != Caution::None;
        auto& outcome = report_.outcomes.emplace_back();
        outcome.process = hit.process;
        if (hit.caution != Caution::None && !order_.secondYes) {
            outcome.sent = Sent::NoSecondYes;
            continue;
        }
        const auto held = order_.holds.find(hit.process->key.serial);
        const bool usable = held != order_.holds.end()
            && (held->second.pidfd || held->second.failure->kind != sys::Failure::NoDescriptors);
        member.hold = usable ? held->second : takeHold(proc_, hit.process);
        if (member.hold.failure) {
            note(member, *member.hold.failure);
            continue;
        }
        if (const auto stat = statOf(*member.hold.dir)) {
            lastSeen_[numberOf(*stat)] = std::chrono::steady_clock::now();
            member.wasStopped = stat->state == 'T';
        }
        byPid_.emplace(hit.process->pid().value, members_.size());
        members_.push_back(std::move(member));
    }
}

Execution::Turn Execution::turnOf(const Member& member) const
{
    if (!member.spared)
        return Turn::Others;
    return member.hold.process->pid() == order_.self.pid ? Turn::Ourselves : Turn::Forebears;
}

void Execution::sendAll(Turn turn)
{
    for (auto& member : members_) {
        auto& outcome = report_.outcomes[member.outcome];
        if (outcome.sent != Sent::NotYet || turnOf(member) != turn)
            continue;
        if (turn == Turn::Ourselves) {
            outcome.sent = Sent::Done;
            say(Report::Stage::Sending); // the last that we see may be this
        }
        const int pidfd = member.hold.pidfd->get();
        if (sys::hasEnded(pidfd) && statOf(*member.hold.dir)) { // the dead take signals, too, until they are waited for
            outcome.sent = Sent::Gone;
            outcome.fate = Fate::Ended;
            continue;
        }
        if (const auto sent = sys::sendSignal(pidfd, order_.preview.signal); sent)
            outcome.sent = Sent::Done;
        else
            note(member, sent.error());
        const bool goOn = (member.wasStopped && order_.continueAfter && order_.preview.signal != SIGSTOP)
            || order_.preview.target.reach == Reach::HangUp;
        if (turn != Turn::Others && goOn)
            (void)sys::sendSignal(pidfd, SIGCONT);
    }
}

/// Should one have been born after all while its parent was being stopped.
void Execution::takeStragglers()
{
    constexpr int most = 10;
    for (int round = 0; round < most && takeNewcomers(true) > 0; ++round)
        sendAll(Turn::Others);
}

/// Whoever has not got it yet gets it, until nobody new is found. The children of one that has got it and handles it
/// in its time are found by the next round.
void Execution::sendInRounds()
{
    constexpr int most = 3;
    sendAll(Turn::Others);
    for (int round = 0; round < most; ++round) {
        if (takeNewcomers(false) == 0)
            return;
        sendAll(Turn::Others);
    }
    report_.stoppedFirst = true;
    stopFromTop();
    sendAll(Turn::Others);
}

/// A stopped one takes nothing but SIGKILL until it is continued. Whom we stopped we continue in any case, and after
/// all have got the signal; children first, so that no shell sees its job stopped.
void Execution::continueAll()
{
    for (auto member = members_.rbegin(); member != members_.rend(); ++member) {
        const bool goOn = member->wasStopped ? order_.continueAfter : member->held;
        const bool hangUp = order_.preview.target.reach == Reach::HangUp;
        if (turnOf(*member) == Turn::Others && ((goOn && order_.preview.signal != SIGSTOP) || hangUp))
            (void)sys::sendSignal(member->hold.pidfd->get(), SIGCONT);
    }
}

bool Execution::unwanted() const
{
    pollfd look{wake_, POLLIN, 0};
    return wake_ >= 0 && ::poll(&look, 1, 0) > 0;
}

/// Waits for a pidfd to tell an end, or for the time to pass; false when nobody waits for us any more.
bool Execution::waitFor(std::chrono::milliseconds time, bool untilOneEnds) const
{
    std::vector<pollfd> looks;
    if (wake_ >= 0)
        looks.push_back({wake_, POLLIN, 0});
    if (untilOneEnds)
        for (const auto& member : members_)
            if (report_.outcomes[member.outcome].fate != Fate::Ended)
                looks.push_back({member.hold.pidfd->get(), POLLIN, 0});
    (void)::poll(looks.data(), looks.size(), static_cast<int>(std::max(time, 0ms).count()));
    return wake_ < 0 || (looks.front().revents & POLLIN) == 0;
}

namespace {

/// Stopped as a whole. One that a debugger holds may be stopped; it does not go on by SIGCONT.
bool standsStill(const sys::UniqueFd& dir, const sys::StatLine& stat, bool heldCounts)
{
    const std::string_view still = heldCounts ? "Tt" : "T";
    if (stat.state != 'Z' || stat.threads <= 1)
        return still.find(stat.state) != std::string_view::npos;
    const auto states = sys::threadStates(dir.get()); // its first thread has ended, others go on
    return states && states->find_first_not_of(std::string(still) + "ZX") == std::string::npos;
}

} // namespace

void Execution::lookAgain()
{
    const bool stopping = sys::defaultAction(order_.preview.signal) == sys::SignalAction::Stop;
    for (const auto& member : members_) {
        auto& outcome = report_.outcomes[member.outcome];
        if (outcome.fate == Fate::Ended)
            continue;
        if (sys::hasEnded(member.hold.pidfd->get())) {
            outcome.fate = Fate::Ended;
            outcome.waitStatus = sys::waitStatus(member.hold.pidfd->get());
        } else if (const auto stat = statOf(*member.hold.dir)) {
            outcome.fate = standsStill(*member.hold.dir, *stat, stopping) ? Fate::Stopped : Fate::Lives;
        }
    }
}

void Execution::watch()
{
    const int signal = order_.preview.signal;
    const auto action = sys::defaultAction(signal);
    const bool ending = action == sys::SignalAction::End || action == sys::SignalAction::Dump;
    const auto wanted = [&](const Member& member) {
        const auto& outcome = report_.outcomes[member.outcome];
        if (outcome.sent != Sent::Done || outcome.fate == Fate::Ended)
            return true;
        return !ending && (outcome.fate == Fate::Stopped) == (action == sys::SignalAction::Stop);
    };
    const auto until = std::chrono::steady_clock::now() + order_.patience;
    int ended = -1;
    for (;;) {
        lookAgain();
        if (std::exchange(ended, report_.count(Fate::Ended)) != ended)
            say(Report::Stage::Watching);
        const auto now = std::chrono::steady_clock::now();
        if (now >= until || std::all_of(members_.begin(), members_.end(), wanted))
            return;
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - now);
        // No descriptor tells that one has stopped or goes on.
        if (!waitFor(ending ? left : std::min(left, 5ms), ending))
            return;
    }
}

} // namespace daemonscope::act
