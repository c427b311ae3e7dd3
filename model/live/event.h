// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/process/process.h"

namespace daemonscope {

/// What can happen to a process. The ids are those of `watch --json`, and are never translated.
enum class EventKind : std::uint8_t {
    Fork,       ///< born; `ppid` is who forked it
    Exec,       ///< runs another program: fromName → toName
    Exit,       ///< ended; `status` where it can be known
    SetSid,     ///< leads a new session: from → to
    Adopted,    ///< its parent ended: from (fromName) → to (toName)
    Regrouped,  ///< another process group: from → to
    Foreground, ///< another group is in the foreground of the terminal; `pid` is the session's leader
    Stopped,
    Continued,
    Comm, ///< renamed itself: fromName → toName
    Uid,  ///< another effective user: from → to
    Lost, ///< events were lost; `to` tells how many, where known
};
inline constexpr std::array<std::string_view, 12> eventIds{"fork", "exec", "exit", "setsid", "adopted", "regrouped",
    "foreground", "stopped", "continued", "comm", "uid", "lost"};
constexpr std::string_view id(EventKind kind) { return eventIds[static_cast<std::size_t>(kind)]; }
static_assert(id(EventKind::Lost) == "lost");

/// Who tells that something happened, the best first.
enum class SourceKind : std::uint8_t {
    Connector, ///< the kernel's process events (netlink, cn_proc)
    Pidfd,     ///< a pidfd a process for deaths, the newest id of /proc/loadavg for births
    Scan,      ///< two looks at /proc that differ
};
inline constexpr std::array<std::string_view, 3> sourceIds{"connector", "pidfd", "scan"};
constexpr std::string_view id(SourceKind kind) { return sourceIds[static_cast<std::size_t>(kind)]; }

/// One thing that happened to one process, as one source told it. A value.
struct Event {
    EventKind kind = EventKind::Fork;
    SourceKind source = SourceKind::Scan;
    bool inferred = false;                    ///< nobody looked in time: concluded from what was found afterwards
    std::chrono::system_clock::time_point at; ///< the latest moment at which it can have happened
    std::chrono::microseconds uncertain{};    ///< it happened in [at - uncertain, at]
    Pid pid;
    std::optional<std::uint64_t> startTicks; ///< stat field 22; empty = gone before it could be read
    Pid ppid;                                ///< its parent after the event; 0 = not known
    std::string comm;                        ///< bytes, as the kernel has them; "" = not known
    std::optional<std::int32_t> from;
    std::optional<std::int32_t> to;
    std::string fromName; ///< bytes; the comm of the process `from`, or a name itself
    std::string toName;
    std::optional<int> status; ///< Exit: as wait(2) tells
};

/// What happened in a short while, in order. Immutable; shared between threads.
using EventBatch = std::vector<Event>;
using EventBatchPtr = std::shared_ptr<const EventBatch>;

} // namespace daemonscope
