// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "model/sys/unique_fd.h"
#include "tests/bench/measure.h"

namespace daemonscope::bench {

/// A program that is written to and whose lines are read as they come, by a thread of its own.
class Started {
public:
    struct Arrival {
        double at = 0; ///< CLOCK_REALTIME, seconds
        std::string line;
    };

    /// Throws std::runtime_error when it cannot be started.
    explicit Started(const std::vector<std::string>& command);
    /// SIGINT, then waits for it.
    ~Started();
    Started(const Started&) = delete;
    Started& operator=(const Started&) = delete;

    [[nodiscard]] int pid() const { return pid_; }
    void write(const std::string& text) const;
    /// Waits for its first line; empty when it ended before.
    std::string firstLine();
    /// Waits until it has ended, or ends it, and gives all its lines.
    std::vector<Arrival> finish(bool interrupt);
    /// Processor time it has used up to now.
    [[nodiscard]] Duration cpu() const;

private:
    void read();

    int pid_ = -1;
    sys::UniqueFd input_;
    sys::UniqueFd output_;
    std::mutex mutex_;
    std::vector<Arrival> lines_;
    bool closed_ = false;
    std::thread reader_;
};

} // namespace daemonscope::bench
