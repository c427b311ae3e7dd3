// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "model/sys/error.h"
#include "model/sys/ids.h"

namespace daemonscope::sys {

/// The lines of `/proc/PID/status` that we use (proc_pid_status(5)). A line the kernel did not write is empty.
struct StatusFile {
    std::optional<std::uint32_t> realUid;
    std::optional<std::uint32_t> effectiveUid;
    std::optional<std::uint32_t> umask;
    std::optional<bool> kernelThread; ///< `Kthread:`, Linux 6.8 and newer
    Pid tracer;                       ///< 0 = not traced
    std::vector<std::int32_t> nsPids; ///< `NSpid:`, the pid in each nested pid namespace, ours first
    std::uint64_t ignoredSignals = 0; ///< bit n-1 = signal n
    std::uint64_t blockedSignals = 0;
    std::uint64_t caughtSignals = 0;

    /// The init of a pid namespace nested in ours (pid_namespaces(7)).
    [[nodiscard]] bool isNestedInit() const { return nsPids.size() > 1 && nsPids.back() == 1; }

    friend bool operator==(const StatusFile&, const StatusFile&) = default;
};

[[nodiscard]] Result<StatusFile> parseStatus(std::string_view text);

} // namespace daemonscope::sys
