// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace daemonscope::test {

/// One process of a fixture tree: what its files are to say. Only the pid has to be given; made with the names of
/// the members, it reads like a row of ps:
///
///     FakeProcess{.pid = 300, .ppid = 200, .pgid = 300, .sid = 200, .tty = 0x8801, .comm = "vim"}
struct FakeProcess {
    std::int32_t pid = 0;
    std::int32_t ppid = 1;
    std::optional<std::int32_t> pgid{}; ///< unset = its own pid
    std::optional<std::int32_t> sid{};  ///< unset = its group
    std::int32_t tty = 0;               ///< a device number as stat packs it; 0x8800 + n = pts/n
    std::int32_t tpgid = -1;
    char state = 'S';
    std::string comm = "fake";           ///< any bytes
    std::optional<std::string> cmdline{}; ///< any bytes; unset = comm and a NUL
    std::uint32_t flags = 0x00400000;    ///< PF_*
    std::uint64_t userTicks = 0;
    std::uint64_t systemTicks = 0;
    std::int64_t nice = 0;
    std::int64_t threads = 1;
    std::uint64_t startTicks = 1000;
    std::int64_t rssPages = 100;
    std::uint32_t uid = 1000;
    std::uint32_t umask = 022;
    std::int32_t tracer = 0;
    std::vector<std::int32_t> nsPids{}; ///< unset = no NSpid line
    std::uint64_t ignoredSignals = 0;
    std::uint64_t blockedSignals = 0;
    std::uint64_t caughtSignals = 0;
    std::string cgroup = "/"; ///< path in the unified hierarchy

    /// The text of its stat file, 52 fields.
    [[nodiscard]] std::string statText() const;
    /// The lines of its status file that somebody reads; without Pid and PPid, so that equal ones share a file.
    [[nodiscard]] std::string statusText() const;
    [[nodiscard]] std::string cmdlineText() const;
    [[nodiscard]] std::string cgroupText() const;
};

} // namespace daemonscope::test
