// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "model/sys/error.h"
#include "model/sys/ids.h"

namespace daemonscope::sys {

/// How eagerly and where something runs. Linux keeps both for each thread.
struct Tuning {
    int nice = 0;          ///< -20 (first) to 19 (last)
    std::vector<int> cpus; ///< processors it may run on, ascending
    friend bool operator==(const Tuning&, const Tuning&) = default;
};

/// The same of one thread, which its number and its start time name together.
struct ThreadTuning {
    int thread = 0;
    std::uint64_t startTicks = 0;
    Tuning tuning;
    friend bool operator==(const ThreadTuning&, const ThreadTuning&) = default;
};

inline constexpr int lowestNice = -20;
inline constexpr int highestNice = 19;

/// How far somebody with this effective user may lower a niceness (setpriority(2), RLIMIT_NICE); above highestNice: not
/// at all.
[[nodiscard]] int lowestNiceFor(std::uint32_t effectiveUid);

/// Of the thread, or of the first one of the process, that has this number.
[[nodiscard]] Result<Tuning> readTuning(Pid pid);
/// Of all threads that are there, by number. Linux has no such calls for a pidfd: numbers are looked up in
/// `processDir`, a directory of /proc held since before the process was judged the right one, which answers ESRCH once
/// that one is gone.
[[nodiscard]] Result<std::vector<ThreadTuning>> readThreads(int processDir);
/// All threads get the same.
[[nodiscard]] Result<void> setNice(int processDir, int nice);
[[nodiscard]] Result<void> setCpus(int processDir, const std::vector<int>& cpus);
/// Whether a thread has come since, and with a tuning that none had: it inherited what the others were given meanwhile.
[[nodiscard]] bool isNewcomer(const std::vector<ThreadTuning>& before, const ThreadTuning& one);
/// To each thread what it had; those that have ended since are passed over: how many. One that is refused does not
/// keep the others from theirs; the first refusal is told. A newcomer gets what the first of them had.
struct PutBack {
    int gone = 0;
    std::optional<SysError> failure;
};
[[nodiscard]] PutBack putBack(int processDir, const std::vector<ThreadTuning>& threads);

} // namespace daemonscope::sys
