// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

#include "model/sys/procfs.h"

namespace daemonscope::sys {

/// What is the same for all processes while the machine runs.
struct Machine {
    std::string hostName;
    std::optional<std::string> bootId;   ///< /proc/sys/kernel/random/boot_id
    std::int64_t ticksPerSecond = 100;   ///< sysconf(_SC_CLK_TCK)
    std::int64_t pageSize = 4096;        ///< bytes
    int processors = 1;
};

[[nodiscard]] Machine readMachine(const ProcFs& proc);

/// How this procfs is mounted, as far as it hides processes (proc(5), "Mount options").
struct Hiding {
    int hidepid = 0;         ///< 0, 1, 2 or 4 ("ptraceable")
    bool onlyProcesses = false; ///< subset=pid
    friend bool operator==(const Hiding&, const Hiding&) = default;
};

/// Finds the mount of `path` in the text of a mountinfo file.
[[nodiscard]] Hiding parseHiding(std::string_view mountinfo, const std::string& path);
[[nodiscard]] Hiding readHiding(const ProcFs& proc);

/// Since boot, including sleep: the clock that stat's start times are counted on.
[[nodiscard]] std::chrono::nanoseconds sinceBoot();

} // namespace daemonscope::sys
