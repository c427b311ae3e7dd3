// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <thread>
#include <vector>

namespace daemonscope::act {

/// Does jobs, each in a thread. One thread is made before it is needed: when a subtree that forks without end is to be
/// ended, no number may be left for another (RLIMIT_NPROC, pids.max). Where that is so, jobs wait for each other.
class Worker final {
public:
    Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;
    /// What was given is done to the end.
    ~Worker();

    /// Of the thread that owns this. Without any thread the caller does it, now: late is better than never.
    std::future<void> run(std::packaged_task<void()> job);

private:
    bool addThread();
    void work();

    std::mutex mutex_;
    std::condition_variable come_;
    std::deque<std::packaged_task<void()>> jobs_;
    std::size_t busy_ = 0; ///< threads that do a job
    bool ends_ = false;
    std::vector<std::thread> threads_; // last: they use all the others
};

} // namespace daemonscope::act
