// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/sys/error.h"

namespace daemonscope::sys {

/// A command line as `/proc/PID/cmdline` gives it: bytes, arguments ended by NUL; the program may have
/// overwritten it (setproctitle). Empty for kernel threads and zombies, and for processes that hide it.
struct Cmdline {
    static constexpr std::size_t kept = 64 * 1024;

    std::string bytes;           ///< at most `kept` bytes
    std::uint64_t trueLength = 0; ///< how long it really is

    /// The arguments; a title without NULs is one argument. Two or more empty ones at the end are taken for what a
    /// shortened title left behind and dropped; a single one may be meant (`grep ""`) and is kept.
    [[nodiscard]] std::vector<std::string_view> arguments() const;
    friend bool operator==(const Cmdline&, const Cmdline&) = default;
};

/// Reads `cmdline` below a process's directory. Can block for ever (the target's memory may be locked or
/// backed by a file system that does not answer): only for ReaderPool threads.
[[nodiscard]] Result<Cmdline> readCmdline(int processDir);

} // namespace daemonscope::sys
