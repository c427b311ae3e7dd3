// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

#include "model/sys/ids.h"
#include "model/sys/procfs.h"

namespace daemonscope::cli {

/// What became of one process that was to end.
struct Ending {
    Pid pid;
    std::uint64_t startTicks = 0;
    std::string comm; ///< bytes
    int signal = 0;   ///< the last one it was sent while it lived
    int code = 0;     ///< errno of what kept us from sending it
    bool ended = false;
};

/// Ends whatever lives below this process, which is a subreaper, and whoever that starts meanwhile: SIGTERM (and
/// SIGCONT, for who is stopped), after `patience` SIGKILL, through pidfds. Returns when nobody is left, or after some
/// more seconds.
[[nodiscard]] std::vector<Ending> endBelow(sys::ProcFs& proc, std::chrono::milliseconds patience);

} // namespace daemonscope::cli
