// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bitset>
#include <optional>
#include <string>
#include <vector>

#include "model/sys/calls.h"
#include "model/sys/notifier.h"

namespace daemonscope::stage {

/// A call that was stopped, in the words of the lab. What could not be read from the caller's memory (a program that
/// is not dumpable; under Yama what an orphan's child keeps on its stack) stays empty.
struct Stop {
    sys::Deed deed = sys::Deed::Exit;
    std::uint64_t flags = 0;            ///< fork: clone's flags
    std::optional<int> number;          ///< exit: status; close, redirect: the descriptor; umask: mask; uid or gid
    std::optional<int> from;            ///< redirect: the descriptor that is copied
    std::optional<Pid> target;          ///< setpgid, signal, wait: whom (0, negative as in the call)
    std::optional<int> group;           ///< setpgid, set-foreground: the group
    std::optional<int> signal;          ///< signal, ignore-signal
    std::optional<std::string> path;    ///< exec, chdir, open-…
    std::vector<std::string> arguments; ///< exec: argv, bounded
    int openFlags = 0;
    bool sharesMemory = false; ///< fork: vfork and kin, which cannot be skipped
};

/// What decode() must know of the caller.
struct CallerView {
    Pid pid;
    std::array<bool, 3> closed{}; ///< which of 0 to 2 is closed: the next open takes it
    std::bitset<sys::deedCount> extra;
    int memory = -1; ///< its /proc/PID/mem, if that is held open
};

/// Nothing means that the call changes nothing of the picture and is let happen at once.
[[nodiscard]] std::optional<Stop> decode(const sys::Notification& call, const sys::CallRule& rule, const CallerView& caller);

} // namespace daemonscope::stage
