// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "model/sys/error.h"

namespace daemonscope::sys {

/// What `/proc/PID/status` says about signals (proc_pid_status(5)); bit n-1 = signal n. What is pending for, and
/// blocked by, a single thread is that of the first one.
struct SignalMasks {
    std::uint64_t caught = 0;
    std::uint64_t ignored = 0;
    std::uint64_t blocked = 0;
    std::uint64_t pending = 0;                 ///< for the first thread
    std::uint64_t sharedPending = 0;           ///< for the process as a whole
    std::optional<std::uint64_t> queued;       ///< how many wait for processes of its user
    std::optional<std::uint64_t> queuedAtMost; ///< how many may

    friend bool operator==(const SignalMasks&, const SignalMasks&) = default;
};

/// Fails as Malformed where no line about signals stands.
[[nodiscard]] Result<SignalMasks> parseSignalMasks(std::string_view statusText);

} // namespace daemonscope::sys
