// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

#include "model/sys/ids.h"

namespace daemonscope::sys {

/// Where stages that were left behind note their pids, a file each: $XDG_RUNTIME_DIR/daemonscope, else a folder of the
/// user's in /tmp. Empty when neither can be had, or is not the user's own.
[[nodiscard]] std::filesystem::path keeperFolder();

struct Keeper {
    Pid pid; ///< the stage that lets everything happen
    std::uint64_t startTicks = 0;
};

/// Those that still live; notes of others are removed.
[[nodiscard]] std::vector<Keeper> findKeepers();

/// Asks it to end all that it keeps, and itself (SIGTERM through a pidfd, checked against its start time). 0, or an
/// errno; ESRCH when it has ended meanwhile.
[[nodiscard]] int endKeeper(const Keeper& keeper);

} // namespace daemonscope::sys
