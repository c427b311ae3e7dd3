// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

#include "model/sys/error.h"
#include "model/sys/ids.h"

namespace daemonscope::sys {

/// What one message of the kernel's process connector is about (linux/cn_proc.h).
enum class ConnectorNews : std::uint8_t {
    Acknowledgement, ///< of a LISTEN or IGNORE, ours or another program's
    Fork,
    Exec,
    Exit,
    SetSid,
    Comm,
    User,
    Other, ///< groups, traces, core dumps, and what newer kernels tell
};

/// One message of the process connector. Numbers are those of the first pid namespace.
struct ConnectorMessage {
    static constexpr std::uint32_t noCpu = 0xffffffff; ///< acknowledgements of old kernels

    ConnectorNews news = ConnectorNews::Other;
    std::uint32_t cpu = 0;         ///< where it happened, each counts for itself; noCpu = not counted
    std::uint32_t sequence = 0;    ///< one more than that processor's message before
    std::uint32_t answer = 0;      ///< Acknowledgement: one more than the number in the request
    std::uint64_t nanoseconds = 0; ///< CLOCK_MONOTONIC
    Pid thread;                    ///< who it is about; Fork: the child
    Pid process;                   ///< that thread's process
    Pid parent;                    ///< Fork, Exit: the process that is its parent; 0 = not told
    std::uint32_t value = 0;       ///< Exit: the status as of wait(2); User: the effective uid; Acknowledgement: errno
    std::string comm;              ///< Comm: bytes

    /// False for threads that are not the first of their process.
    [[nodiscard]] bool ofProcess() const { return thread == process; }
};

/// Parses one netlink message as recv(2) gives it. Fails as Malformed with the number of the first byte that is not
/// there. The sender is for the caller to check: everything in here can be forged.
[[nodiscard]] Result<ConnectorMessage> parseConnectorMessage(std::span<const std::byte> datagram);

} // namespace daemonscope::sys
