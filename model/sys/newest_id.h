// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "model/sys/procfs.h"

namespace daemonscope::sys {

/// The last field of /proc/loadavg: the number that was given to a process or thread last (proc_loadavg(5)).
[[nodiscard]] std::optional<Pid> parseNewestId(std::string_view loadavg);

/// Reads it from a descriptor that is held, for it is read a hundred times a second. One thread at a time.
class NewestId {
public:
    [[nodiscard]] static Result<NewestId> open(const ProcFs& proc);
    [[nodiscard]] std::optional<Pid> read() const;

private:
    UniqueFd loadavg_;
};

/// One more than the largest number a process can have (/proc/sys/kernel/pid_max); that of large machines if it
/// cannot be read.
[[nodiscard]] std::int32_t readPidMax(const ProcFs& proc);

} // namespace daemonscope::sys
