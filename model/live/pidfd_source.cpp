// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/live/pidfd_source.h"

#include <algorithm>
#include <utility>

#include <sys/prctl.h>

#include "model/live/teller.h"
#include "model/sys/pidfd.h"

namespace daemonscope {

namespace {

using namespace std::chrono_literals;

/// A number is given before the process can be found under it; and a new process soon becomes another program.
constexpr int furtherLooks = 3;
constexpr auto unwatchedEvery = 1s;
constexpr std::int32_t firstAfterWrap = 300; // RESERVED_PIDS of the kernel
constexpr std::size_t againAtMost = 20'000;
constexpr std::size_t unexplainedAtMost = 256;

} // namespace

PidfdSource::PidfdSource(const sys::ProcFs& proc, Limits limits)
    : proc_(proc)
    , limits_(limits)
    , interval_(std::chrono::duration_cast<Clock::duration>(1s) / std::clamp(limits.looksPerSecond, 1, 1000))
{
}

std::optional<EventSourceState::Refusal> PidfdSource::open(const sys::Waker& waker)
{
    const auto refuse = [](const sys::SysError& error) {
        return EventSourceState::Refusal{SourceKind::Pidfd, error.code, error.file};
    };
    const auto own = sys::openPidfd(Pid{::getpid()});
    if (!own)
        return refuse(own.error());
    auto newest = sys::NewestId::open(proc_);
    if (!newest)
        return refuse(newest.error());
    const auto last = newest->read();
    if (!last)
        return EventSourceState::Refusal{SourceKind::Pidfd, 0, "loadavg"};
    auto watch = sys::DeathWatch::open(limits_.descriptors);
    if (!watch)
        return refuse(watch.error());
    if (!watch->alsoWaitFor(waker.fd()))
        return refuse(sys::failed("epoll_ctl").value());
    (void)::prctl(PR_SET_TIMERSLACK, 200'000UL, 0UL, 0UL, 0UL); // of this thread: lets the kernel join wake-ups
    pidMax_ = sys::readPidMax(proc_);
    newest_ = std::move(*newest);
    watch_ = std::move(*watch);
    waker_ = &waker;
    last_ = *last;
    lastLook_ = aliveAt_ = lastPoll_ = Clock::now();
    nextLook_ = lastLook_ + interval_;
    nextUnwatched_ = lastLook_ + unwatchedEvery;
    return std::nullopt;
}

void PidfdSource::wait(Clock::time_point until)
{
    until = std::min(until, nextLook_);
    // Who ended while we were busy did so some time ago.
    bool called = poll({});
    if (deaths_.empty()) {
        aliveAt_ = lastPoll_;
        if (!called)
            called = poll(until - lastPoll_);
    }
    if (called)
        waker_->quiet();
}

bool PidfdSource::poll(Clock::duration longest)
{
    lastPoll_ = Clock::now();
    return watch_->wait(longest, deaths_);
}

bool PidfdSource::report(Teller& teller)
{
    const auto now = Clock::now();
    // Who died often leaves somebody who was born a moment ago.
    const bool births = now >= nextLook_ || !deaths_.empty();
    tellDeaths(teller);
    if (births) {
        tellBirths(teller);
        // Deaths bring looks before their time: each must not put the next one off by a whole interval more.
        const auto after = Clock::now();
        nextLook_ = std::clamp(nextLook_ + interval_, after + interval_ / 2, after + interval_);
    }
    lookAgain(teller);
    if (!unwatched_.empty() && now >= nextUnwatched_)
        lookAtUnwatched(teller);
    return false;
}

void PidfdSource::catchUp(Teller& teller)
{
    (void)poll({});
    tellDeaths(teller);
    tellBirths(teller);
}

void PidfdSource::tellBirths(Teller& teller)
{
    const auto newest = newest_->read();
    const auto before = std::exchange(lastLook_, Clock::now());
    if (!newest || *newest == last_)
        return;
    const auto first = last_.value + 1;
    last_ = *newest;
    const auto told = teller.waiting();
    bool all = true;
    const auto lookAtRange = [&](std::int32_t from, std::int32_t to) {
        for (auto number = from; number <= to; ++number)
            all = lookAt(teller, Pid{number}, before, furtherLooks) && all;
    };
    if (newest->value >= first) {
        lookAtRange(first, newest->value);
    } else {
        lookAtRange(first, pidMax_ - 1);
        lookAtRange(firstAfterWrap, newest->value);
    }
    if (teller.waiting() > told && !(all && sawEverybody(teller, before)))
        teller.doubtParents(told);
}

/// Whether nobody can have had a child since, and ended, without our knowing whose child it was. Those that were found
/// are asked for deaths once more: the parent may have ended while its child was looked at.
bool PidfdSource::sawEverybody(Teller& teller, Clock::time_point since)
{
    const bool awaited = std::any_of(again_.begin(), again_.end(), [](const Again& one) { return !one.known; });
    if (awaited || !unwatched_.empty() || teller.roster().find(Pid{1}) == nullptr)
        return false;
    (void)poll({});
    return deaths_.empty() && teller.roster().leftAfter(since, 1).empty();
}

/// False when nobody was found who can be watched.
bool PidfdSource::lookAt(Teller& teller, Pid pid, Clock::time_point notBornBefore, int looksLeft)
{
    const auto again = [&](bool known, Clock::duration later) {
        if (looksLeft > 0 && again_.size() < againAtMost)
            again_.push_back({pid, Clock::now() + later, notBornBefore, looksLeft - 1, known});
    };
    if (teller.roster().find(pid) != nullptr)
        return true;
    const auto added = watch_->add(pid);
    if (!added && added.error().kind == sys::Failure::Other)
        return true; // a thread
    if (!added && added.error().kind != sys::Failure::NoDescriptors) {
        again(false, interval_);
        return false;
    }
    if (teller.look(pid, notBornBefore)) {
        again(true, interval_ / 2); // at the next look: before its children are heard of, it has its own name
        return true;
    }
    watch_->remove(pid); // gone, or hidden from us
    return false;
}

void PidfdSource::lookAgain(Teller& teller)
{
    const auto now = Clock::now();
    for (auto count = again_.size(); count > 0 && again_.front().when <= now; --count) {
        const auto one = again_.front();
        again_.pop_front();
        if (!one.known) {
            const auto told = teller.waiting();
            (void)lookAt(teller, one.pid, one.notBornBefore, one.left);
            teller.doubtParents(told); // much may have happened since its number was given
            continue;
        }
        if (teller.roster().find(one.pid) == nullptr || !teller.look(one.pid, one.notBornBefore))
            continue;
        const auto* resident = teller.roster().find(one.pid);
        if (one.left > 0 && resident != nullptr && resident->forkedNoExec)
            again_.push_back({one.pid, now + interval_, one.notBornBefore, one.left - 1, true});
    }
}

void PidfdSource::tellDeaths(Teller& teller)
{
    const bool all = deaths_.size() < sys::DeathWatch::atOnce; // else more may have ended that nobody asked for yet
    for (auto& death : std::exchange(deaths_, {}))
        tellDeath(teller, std::move(death));
    if (all)
        aliveAt_ = lastPoll_;
}

void PidfdSource::tellDeath(Teller& teller, sys::DeathWatch::Death death)
{
    const auto now = Clock::now();
    if (auto* resident = teller.roster().find(death.pid))
        resident->watched = false;
    // Somebody may wait for it at any moment; from then on the pidfd knows.
    auto status = sys::waitStatus(death.pidfd.get());
    if (!status)
        status = sys::zombieStatus(proc_.rootFd(), death.pid);
    if (!status)
        status = sys::waitStatus(death.pidfd.get());
    teller.ended(death.pid, status, {now, now - aliveAt_});
    if (!status && unexplained_.size() < unexplainedAtMost)
        unexplained_.push_back(std::move(death));
}

void PidfdSource::complete(EventBatch& events)
{
    for (const auto& death : std::exchange(unexplained_, {}))
        if (const auto status = sys::waitStatus(death.pidfd.get()))
            for (auto& event : events)
                if (event.kind == EventKind::Exit && event.pid == death.pid && !event.status)
                    event.status = status;
}

void PidfdSource::arrived(Resident& resident)
{
    if (watch_->has(resident.pid)) {
        resident.watched = true;
        return;
    }
    const auto added = watch_->add(resident.pid);
    resident.watched = added.has_value();
    if (!added)
        unwatched_.push_back({resident.pid, added.error().kind == sys::Failure::NoDescriptors});
}

/// For them there is no descriptor, so they are asked for one by one.
void PidfdSource::lookAtUnwatched(Teller& teller)
{
    nextUnwatched_ = Clock::now() + unwatchedEvery;
    std::erase_if(unwatched_, [&](const Unwatched& one) {
        auto* resident = teller.roster().find(one.pid);
        if (resident == nullptr || resident->watched)
            return true;
        const auto asOf = resident->asOf;
        resident->watched = watch_->add(one.pid).has_value(); // somebody else may have made room
        if (teller.look(one.pid, asOf)) {
            resident = teller.roster().find(one.pid);
            return resident == nullptr || resident->watched;
        }
        const auto now = Clock::now();
        teller.ended(one.pid, std::nullopt, {now, now - asOf});
        return true;
    });
}

bool PidfdSource::hears(EventKind kind) const
{
    return kind == EventKind::Fork || kind == EventKind::Exit || kind == EventKind::Adopted || kind == EventKind::Lost;
}

EventSource::Counts PidfdSource::counts() const
{
    const auto noRoom = std::count_if(unwatched_.begin(), unwatched_.end(), [](const auto& one) { return one.noRoom; });
    return {.unwatched = static_cast<std::uint64_t>(noRoom)};
}

} // namespace daemonscope
