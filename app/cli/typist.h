// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "model/lab/trace_record.h"

namespace daemonscope::cli {

/// Types lines on a terminal as somebody does who waits for the prompt: each when someone of the foreground group
/// reads or waits for input there, and nothing has happened for a moment.
class Typist {
public:
    explicit Typist(std::vector<std::string> lines) : lines_(std::move(lines)) {}

    [[nodiscard]] bool finished() const { return next_ >= lines_.size(); }
    /// Something happened: output, or a call.
    void stirred() { quietSince_ = Clock::now(); }
    /// Types the next line into `terminal`, the master side, if it is time. True when it did.
    bool tryToType(int terminal, const lab::TraceRecord& record);

private:
    using Clock = std::chrono::steady_clock;
    std::vector<std::string> lines_;
    std::size_t next_ = 0;
    Clock::time_point quietSince_ = Clock::now();
};

} // namespace daemonscope::cli
