// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>

#include "model/sys/error.h"
#include "model/sys/ids.h"

namespace daemonscope::sys {

/// Finds out who adopts the orphans of this program: runs the helper `daemonscope-reaper`, whose grandchild loses
/// its parent and says by whom it was adopted (prctl(2) PR_SET_CHILD_SUBREAPER, pid_namespaces(7)). A helper,
/// because a program with threads must not fork and go on (fork(2)). Blocks for at most `longest`.
[[nodiscard]] Result<Pid> measureReaper(const std::filesystem::path& helper, std::chrono::milliseconds longest);

/// Where the helper stands: beside the running program, or in its libexec directory when installed.
[[nodiscard]] std::filesystem::path reaperHelper();

} // namespace daemonscope::sys
