// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/sys/error.h"

namespace daemonscope::sys {

/// One resource limit of a process (getrlimit(2)).
struct ResourceLimit {
    std::string name;                  ///< as the kernel writes it: "Max open files"
    std::optional<std::uint64_t> soft; ///< what holds now; empty = unlimited
    std::optional<std::uint64_t> hard; ///< how far the process itself may raise it; empty = unlimited
    std::string unit;                  ///< "bytes", "files", …; empty where there is none
    friend bool operator==(const ResourceLimit&, const ResourceLimit&) = default;
};

/// The lines of `/proc/PID/limits` (proc_pid_limits(5)); none for a process that is dead. Fails as Malformed, with the
/// number of the line.
[[nodiscard]] Result<std::vector<ResourceLimit>> parseLimits(std::string_view text);

} // namespace daemonscope::sys
