// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/sys/error.h"
#include "model/sys/ids.h"

namespace daemonscope::sys {

/// How eagerly and where a process runs. Linux keeps both for each thread: they are read from the first one, and set
/// for all that are there.
struct Tuning {
    int nice = 0;          ///< -20 (first) to 19 (last)
    std::vector<int> cpus; ///< processors it may run on, ascending
    friend bool operator==(const Tuning&, const Tuning&) = default;
};

inline constexpr int lowestNice = -20;
inline constexpr int highestNice = 19;

[[nodiscard]] Result<Tuning> readTuning(Pid pid);
/// Linux has no such calls for a pidfd: numbers are looked up in `processDir`, a directory of /proc held since before
/// the process was judged the right one, which answers ESRCH once that one is gone.
[[nodiscard]] Result<void> setNice(int processDir, int nice);
[[nodiscard]] Result<void> setCpus(int processDir, const std::vector<int>& cpus);

} // namespace daemonscope::sys
