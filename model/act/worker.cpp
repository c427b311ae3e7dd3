// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/act/worker.h"

#include <system_error>

namespace daemonscope::act {

Worker::Worker() { (void)addThread(); }

Worker::~Worker()
{
    {
        const std::lock_guard lock(mutex_);
        ends_ = true;
    }
    come_.notify_all();
    for (auto& thread : threads_)
        thread.join();
}

bool Worker::addThread()
{
    try {
        threads_.emplace_back([this] { work(); });
    } catch (const std::system_error&) {
        return false;
    }
    return true;
}

std::future<void> Worker::run(std::packaged_task<void()> job)
{
    auto done = job.get_future();
    {
        const std::lock_guard lock(mutex_);
        const bool allBusy = busy_ + jobs_.size() >= threads_.size();
        if (!allBusy || addThread() || !threads_.empty())
            jobs_.push_back(std::move(job));
    }
    if (job.valid())
        job();
    else
        come_.notify_one();
    return done;
}

void Worker::work()
{
    std::unique_lock lock(mutex_);
    for (;;) {
        come_.wait(lock, [this] { return ends_ || !jobs_.empty(); });
        if (jobs_.empty())
            return;
        auto job = std::move(jobs_.front());
        jobs_.pop_front();
        ++busy_;
        lock.unlock();
        job();
        job = {}; // what it holds may be large
        lock.lock();
        --busy_;
    }
}

} // namespace daemonscope::act
