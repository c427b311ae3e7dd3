// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sys/reader_pool.h"

#include <algorithm>
#include <array>
#include <condition_variable>
#include <csignal>
#include <deque>
#include <list>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>

namespace daemonscope::sys {

namespace {

using Clock = std::chrono::steady_clock;

struct Job {
    std::function<std::function<void()>()> work;
    std::function<void()> finish;
};

/// A read under way. Shared by its thread and the watchdog; whoever settles it takes and calls finish.
struct Running {
    enum class Stage { AtWork, Slow, Settled };
    Job job;
    Clock::time_point started;
    Stage stage = Stage::AtWork;
};
using RunningList = std::list<std::shared_ptr<Running>>;

} // namespace

struct ReaderPool::State {
    const Limits limits;
    mutable std::mutex mutex;
    std::condition_variable hasWork;
    std::condition_variable watch;
    mutable std::condition_variable settled;
    std::deque<Job> queue;
    RunningList atWork; // both in the order they started, which is that of their deadlines
    RunningList slow;
    int readers = 0;   // threads that read or wait for work
    int idle = 0;      // those of them that wait
    int away = 0;      // threads whose place another may take: slow or lost
    int lost = 0;      // those of them whose read was given up
    int callbacks = 0; // finish() calls under way
    bool watching = false;
    bool closed = false;

    explicit State(Limits l) : limits(l) {}
};

namespace {

using State = ReaderPool::State;
using Lock = std::unique_lock<std::mutex>;

/// Signals are for the program's own threads: on one of these a handler would only end a read with EINTR.
/// What a fault of the thread's own raises stays deliverable.
sigset_t signalsToBlock()
{
    sigset_t set;
    sigfillset(&set);
    for (const int fault : std::array{SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGTRAP, SIGSYS})
        sigdelset(&set, fault);
    return set;
}

/// False when no thread can be had: pthread_create(3) fails with EAGAIN at the user's or the machine's limit.
template <class Run>
bool startThread(Run run)
{
    const sigset_t blocked = signalsToBlock();
    sigset_t before;
    pthread_sigmask(SIG_SETMASK, &blocked, &before);
    bool started = true;
    try {
        std::thread(std::move(run)).detach();
    } catch (const std::system_error&) {
        started = false;
    }
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
    return started;
}

/// Calls `callback` without the lock, and lets go of what it holds without the lock too.
void finish(State& state, Lock& lock, std::function<void()> callback)
{
    const bool wanted = !state.closed;
    if (wanted)
        ++state.callbacks;
    lock.unlock();
    if (wanted)
        callback();
    callback = nullptr;
    lock.lock();
    if (wanted)
        --state.callbacks;
    state.settled.notify_all();
}

/// Takes a read off the books whose thread has come back; false when it was given up meanwhile.
bool settle(State& state, const std::shared_ptr<Running>& running)
{
    const auto stage = std::exchange(running->stage, Running::Stage::Settled);
    if (stage == Running::Stage::AtWork) {
        state.atWork.remove(running);
        return true;
    }
    --state.away;
    ++state.readers;
    if (stage == Running::Stage::Slow)
        state.slow.remove(running);
    else
        --state.lost;
    return stage == Running::Stage::Slow;
}

void readOne(State& state, Lock& lock)
{
    auto running = std::make_shared<Running>();
    running->job = std::move(state.queue.front());
    state.queue.pop_front();
    running->started = Clock::now();
    state.atWork.push_back(running);
    if (state.atWork.size() == 1)
        state.watch.notify_one();
    lock.unlock();
    auto publish = running->job.work();
    running->job.work = nullptr; // what it held goes now, not under the lock and not after the answer
    lock.lock();
    if (!settle(state, running))
        return;
    publish();
    finish(state, lock, std::move(running->job.finish));
}

void readLoop(const std::shared_ptr<State>& state)
{
    Lock lock(state->mutex);
    while (!state->closed && state->readers <= state->limits.threads) { // more, once lost ones have come back
        if (!state->queue.empty()) {
            readOne(*state, lock);
            continue;
        }
        ++state->idle;
        state->hasWork.wait(lock, [&] { return state->closed || !state->queue.empty(); });
        --state->idle;
    }
    --state->readers;
}

bool startReader(const std::shared_ptr<State>& state)
{
    if (!startThread([state] { readLoop(state); }))
        return false;
    ++state->readers; // in time, for the new thread has to wait for our lock
    return true;
}

/// A read that takes longer keeps its thread, but another takes its place among the readers.
void replace(const std::shared_ptr<State>& state)
{
    auto& slow = state->atWork.front();
    slow->stage = Running::Stage::Slow;
    state->slow.splice(state->slow.end(), state->atWork, state->atWork.begin());
    --state->readers;
    ++state->away;
    if (state->away <= state->limits.lostAtMost && !state->queue.empty())
        (void)startReader(state); // if it fails with nobody left, nobodyReads() tries again
}

void giveUp(State& state, Lock& lock)
{
    const auto overdue = state.slow.front();
    state.slow.pop_front();
    overdue->stage = Running::Stage::Settled;
    ++state.lost;
    finish(state, lock, std::move(overdue->job.finish));
}

/// Whether things wait that nobody will ever read: all readers are lost and no further one may or can be had.
bool nobodyReads(const std::shared_ptr<State>& state)
{
    return state->readers == 0 && !state->queue.empty()
        && (state->away > state->limits.lostAtMost || !startReader(state)) && state->slow.empty();
}

/// Answers what is queued, unread.
void answerAll(State& state, Lock& lock)
{
    while (state.readers == 0 && !state.queue.empty() && !state.closed) {
        auto job = std::move(state.queue.front());
        state.queue.pop_front();
        finish(state, lock, std::move(job.finish));
    }
}

void watchLoop(const std::shared_ptr<State>& state)
{
    constexpr auto never = Clock::time_point::max();
    const auto deadline = state->limits.deadline;
    const auto patience = std::min(state->limits.patience, deadline);
    Lock lock(state->mutex);
    while (!state->closed) {
        const auto giveUpAt = state->slow.empty() ? never : state->slow.front()->started + deadline;
        const auto replaceAt = state->atWork.empty() ? never : state->atWork.front()->started + patience;
        const auto now = Clock::now();
        if (giveUpAt <= now)
            giveUp(*state, lock);
        else if (replaceAt <= now)
            replace(state);
        else if (nobodyReads(state))
            answerAll(*state, lock);
        else if (const auto next = std::min(giveUpAt, replaceAt); next == never)
            state->watch.wait(lock);
        else
            state->watch.wait_until(lock, next);
    }
}

} // namespace

ReaderPool::ReaderPool() : ReaderPool(Limits{}) {}

ReaderPool::ReaderPool(Limits limits) : state_(std::make_shared<State>(limits)) {}

ReaderPool::~ReaderPool()
{
    std::deque<Job> abandoned; // let go of after the lock
    Lock lock(state_->mutex);
    state_->closed = true;
    abandoned.swap(state_->queue);
    state_->hasWork.notify_all();
    state_->watch.notify_all();
    state_->settled.wait(lock, [this] { return state_->callbacks == 0; });
}

void ReaderPool::submit(std::function<std::function<void()>()> work, std::function<void()> finish)
{
    Lock lock(state_->mutex);
    if (!state_->watching)
        state_->watching = startThread([state = state_] { watchLoop(state); });
    if (!state_->watching) {
        lock.unlock();
        finish();
        return;
    }
    state_->queue.push_back({std::move(work), std::move(finish)});
    // An idle reader that was woken but has not run yet still counts as idle: one for each that waits.
    if (state_->queue.size() > static_cast<std::size_t>(state_->idle) && state_->readers < state_->limits.threads
        && state_->away <= state_->limits.lostAtMost)
        (void)startReader(state_);
    state_->hasWork.notify_one();
    if (state_->readers == 0)
        state_->watch.notify_one();
}

int ReaderPool::lost() const
{
    const Lock lock(state_->mutex);
    return state_->lost;
}

int ReaderPool::outstanding() const
{
    const Lock lock(state_->mutex);
    const auto& state = *state_;
    return static_cast<int>(state.queue.size() + state.atWork.size() + state.slow.size()) + state.callbacks;
}

bool ReaderPool::wait(std::chrono::milliseconds longest) const
{
    Lock lock(state_->mutex);
    return state_->settled.wait_for(lock, longest, [&state = *state_] {
        return state.queue.empty() && state.atWork.empty() && state.slow.empty() && state.callbacks == 0;
    });
}

} // namespace daemonscope::sys
