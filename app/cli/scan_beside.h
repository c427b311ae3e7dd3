// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

#include "model/process/facets.h"
#include "model/process/scanner.h"

namespace daemonscope::cli {

/// Scans again and again in a thread of its own, at once for the first time, for events that only two looks can show.
class ScanBeside {
public:
    /// `scanned` is called in that thread.
    ScanBeside(sys::ProcFs proc, std::chrono::milliseconds interval, std::function<void(ClassifiedPtr)> scanned);
    /// Waits for the scan that is being made.
    ~ScanBeside();
    ScanBeside(const ScanBeside&) = delete;
    ScanBeside& operator=(const ScanBeside&) = delete;

    /// A reader is stuck in the kernel: the program must end by _exit(2).
    [[nodiscard]] bool stuck() const { return pool_.lost() > 0; }

private:
    void run(std::chrono::milliseconds interval);

    sys::ReaderPool pool_;
    Scanner scanner_;
    std::function<void(ClassifiedPtr)> scanned_;
    std::mutex mutex_;
    std::condition_variable ending_;
    bool end_ = false;
    std::thread thread_;
};

} // namespace daemonscope::cli
