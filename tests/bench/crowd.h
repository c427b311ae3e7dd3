// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "model/sys/unique_fd.h"

namespace daemonscope::bench {

/// Real sleeping processes, started by a small program beside this one: sessions of twenty, in groups of five.
/// They end when this object does, or this process, whichever is first.
class Crowd {
public:
    /// Returns when all of them sleep. Throws std::runtime_error when so many cannot be had.
    Crowd(const std::filesystem::path& program, int processes);
    ~Crowd();
    Crowd(const Crowd&) = delete;
    Crowd& operator=(const Crowd&) = delete;

private:
    sys::UniqueFd lifeline_; ///< the writing end of what all of them read
    int starter_ = -1;
};

} // namespace daemonscope::bench
