// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/scan_beside.h"

#include "model/sys/fd_limit.h"

namespace daemonscope::cli {

ScanBeside::ScanBeside(sys::ProcFs proc, std::chrono::milliseconds interval, std::function<void(ClassifiedPtr)> scanned)
    // The other half of the descriptors is for those who hold one for each process as well.
    : scanner_(std::move(proc), pool_, sys::raiseDescriptorLimit() / 2)
    , scanned_(std::move(scanned))
    , thread_([this, interval] { run(interval); })
{
}

ScanBeside::~ScanBeside()
{
    {
        const std::lock_guard lock(mutex_);
        end_ = true;
    }
    ending_.notify_one();
    thread_.join();
}

void ScanBeside::run(std::chrono::milliseconds interval)
{
    ClassifiedPtr last;
    auto next = std::chrono::steady_clock::now();
    for (std::unique_lock lock(mutex_); !end_;) {
        lock.unlock();
        last = classify(scanner_.scan(), last);
        scanned_(last);
        next = std::max(next + interval, std::chrono::steady_clock::now());
        lock.lock();
        ending_.wait_until(lock, next, [this] { return end_; });
    }
}

} // namespace daemonscope::cli
