// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sys/reader_pool.h"

#include <condition_variable>
#include <deque>
#include <list>
#include <mutex>
#include <thread>
#include <vector>

namespace daemonscope::sys {

namespace {

using Clock = std::chrono::steady_clock;

struct Job {
    std::function<std::function<void()>()> work;
    std::function<void()> finish;
};

/// A read under way. Shared by its thread and the watchdog; whoever sets `settled` calls finish.
struct Running {
    Job job;
    Clock::time_point deadline;
    bool settled = false;
};

} // namespace

struct ReaderPool::State {
    const Limits limits;
    mutable std::mutex mutex;
    std::condition_variable hasWork;
    std::condition_variable watch;
    mutable std::condition_variable settled;
    std::deque<Job> queue;
    std::list<std::shared_ptr<Running>> running; // ordered by deadline: all have the same length
    int readers = 0;                             // threads that are not written off
    int idle = 0;
    int lost = 0;
    int callbacks = 0; // finish() calls under way
    bool watching = false;
    bool closed = false;

    explicit State(Limits l) : limits(l) {}
};

namespace {

using State = ReaderPool::State;
using Lock = std::unique_lock<std::mutex>;

void finish(State& state, Lock& lock, const std::function<void()>& callback)
{
    if (!state.closed) {
        ++state.callbacks;
        lock.unlock();
        callback();
        lock.lock();
        --state.callbacks;
    }
    state.settled.notify_all();
}

void readOne(State& state, Lock& lock)
{
    auto running = std::make_shared<Running>();
    running->job = std::move(state.queue.front());
    state.queue.pop_front();
    running->deadline = Clock::now() + state.limits.deadline;
    state.running.push_back(running);
    if (state.running.size() == 1)
        state.watch.notify_one();
    lock.unlock();
    auto publish = running->job.work();
    lock.lock();
    if (running->settled) { // too late: the watchdog answered for us, and another thread has our place
        --state.lost;
        ++state.readers;
        return;
    }
    running->settled = true;
    state.running.remove(running);
    publish();
    finish(state, lock, running->job.finish);
}

void readLoop(const std::shared_ptr<State>& state)
{
    Lock lock(state->mutex);
    while (!state->closed && state->readers <= state->limits.threads) {
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

void startReader(const std::shared_ptr<State>& state)
{
    ++state->readers;
    std::thread([state] { readLoop(state); }).detach();
}

void writeOff(const std::shared_ptr<State>& state, Lock& lock)
{
    const auto overdue = state->running.front();
    state->running.pop_front();
    overdue->settled = true;
    --state->readers;
    ++state->lost;
    if (state->lost <= state->limits.lostAtMost && !state->queue.empty())
        startReader(state);
    finish(*state, lock, overdue->job.finish);
}

/// When the last reader may not be replaced, nobody is left to read: everything queued is answered at once.
void answerAll(State& state, Lock& lock)
{
    while (state.readers == 0 && !state.queue.empty() && !state.closed) {
        const auto job = std::move(state.queue.front());
        state.queue.pop_front();
        finish(state, lock, job.finish);
    }
}

void watchLoop(const std::shared_ptr<State>& state)
{
    Lock lock(state->mutex);
    while (!state->closed) {
        if (state->running.empty())
            state->watch.wait(lock);
        else if (state->running.front()->deadline <= Clock::now())
            writeOff(state, lock);
        else
            state->watch.wait_until(lock, state->running.front()->deadline);
        if (state->lost > state->limits.lostAtMost)
            answerAll(*state, lock);
    }
}

} // namespace

ReaderPool::ReaderPool() : ReaderPool(Limits{}) {}

ReaderPool::ReaderPool(Limits limits) : state_(std::make_shared<State>(limits)) {}

ReaderPool::~ReaderPool()
{
    Lock lock(state_->mutex);
    state_->closed = true;
    state_->hasWork.notify_all();
    state_->watch.notify_all();
    state_->settled.wait(lock, [this] { return state_->callbacks == 0; });
}

void ReaderPool::submit(std::function<std::function<void()>()> work, std::function<void()> finish)
{
    const Lock lock(state_->mutex);
    if (!state_->watching) {
        state_->watching = true;
        std::thread([state = state_] { watchLoop(state); }).detach();
    }
    state_->queue.push_back({std::move(work), std::move(finish)});
    if (state_->idle == 0 && state_->readers < state_->limits.threads && state_->lost <= state_->limits.lostAtMost)
        startReader(state_);
    state_->hasWork.notify_one();
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
    return static_cast<int>(state_->queue.size() + state_->running.size()) + state_->callbacks;
}

bool ReaderPool::wait(std::chrono::milliseconds longest) const
{
    Lock lock(state_->mutex);
    return state_->settled.wait_for(lock, longest, [this] {
        return state_->queue.empty() && state_->running.empty() && state_->callbacks == 0;
    });
}

} // namespace daemonscope::sys
