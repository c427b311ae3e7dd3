// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "model/sys/error.h"
#include "model/sys/ids.h"

namespace daemonscope::sys {

/// What `/proc/PID/stat` says, with the numbers of the fields in proc_pid_stat(5).
/// Kernels differ in how many fields they write: has(n) tells whether field n stood there; one that did not is 0.
struct StatLine {
    Pid pid;                      // (1)
    std::string comm;             // (2) bytes, without the outer parentheses
    char state = '?';             // (3)
    Pid ppid;                     // (4)
    Pgid pgid;                    // (5)
    Sid sid;                      // (6)
    std::int32_t ttyNr = 0;       // (7) 0 = no controlling terminal
    std::int32_t tpgid = -1;      // (8) the terminal's foreground group, -1 = no terminal
    std::uint32_t flags = 0;      // (9) PF_* of the kernel
    std::uint64_t userTicks = 0;  // (14)
    std::uint64_t systemTicks = 0; // (15)
    std::int64_t nice = 0;        // (19)
    std::int64_t threads = 0;     // (20)
    std::uint64_t startTicks = 0; // (22) since boot, in clock ticks
    std::int64_t rssPages = 0;    // (24)
    int fields = 0;               // how many fields were there; those behind the last we use (24) are not counted

    [[nodiscard]] bool has(int field) const { return field <= fields; }
};

inline constexpr std::uint32_t flagKernelThread = 0x00200000; ///< PF_KTHREAD
inline constexpr std::uint32_t flagForkedNoExec = 0x00000040; ///< PF_FORKNOEXEC: set by fork, cleared by exec

/// Parses the text of a stat file. The name stands between the first `(` and the last `)`: it may itself
/// hold parentheses, blanks and newlines. Fails as Malformed with the number of the offending field.
[[nodiscard]] Result<StatLine> parseStat(std::string_view text);

} // namespace daemonscope::sys
