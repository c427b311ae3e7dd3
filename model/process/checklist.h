// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include <QString>

#include "model/process/details.h"
#include "model/process/facets.h"

namespace daemonscope {

/// The steps of becoming a daemon (daemon(7), "SysV Daemons") in the order in which they are taken. The ids are
/// closed and never translated.
inline constexpr std::array<std::string_view, 16> checkIds{"fork", "parent-exits", "setsid", "second-fork",
    "leader-exits", "no-terminal", "chdir-root", "stdin-null", "stdout-null", "stderr-null", "umask",
    "close-other-fds", "signals-reset", "pid-file", "drop-privileges", "unit"};

struct Check {
    std::string_view id;
    std::optional<bool> done; ///< empty = cannot be told from what is known
    QString value;            ///< what was found: "sid 811", "/var/log/x.log"; null = nothing to show
    QString why;              ///< one sentence
    QString title;            ///< "own session"
};

/// What only somebody who watched the process from the beginning knows; what was not seen stays empty.
struct TraceKnowledge {
    std::optional<Pid> forkedBy;                   ///< whose fork made it, a process of the same program
    std::optional<Sid> starterSession;             ///< session of the program's starter
    std::optional<bool> leaderWasForebear;         ///< it descends from the process that led its session
    std::optional<std::uint32_t> starterUmask;
    bool umaskCalled = false;
    std::optional<int> inheritedDescriptors;       ///< open above 2, and not opened by the program itself
    std::optional<std::uint64_t> inheritedIgnored; ///< ignored now, and not by a call of the program (bit n-1 = signal n)
    std::optional<std::uint64_t> inheritedBlocked; ///< the same for blocked ones
    std::optional<std::string> pidFileWritten;
    std::optional<bool> setIdsCalled;              ///< a call that set its user or groups
    std::optional<std::uint32_t> starterUid;
};

/// The daemon checklist of the process at `index`: one Check for each of checkIds, in that order. The inspector,
/// `explain` and traces share it. `details` may be incomplete: what is pending counts as not known.
[[nodiscard]] std::vector<Check> checklist(
    const Classified& classified, int index, const Details& details, const TraceKnowledge* trace = nullptr);

} // namespace daemonscope
