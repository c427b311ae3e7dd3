// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/live/event.h"

namespace daemonscope {

/// Which source of events is on, what it cannot see, why the better ones are not, and what was lost.
struct EventSourceState {
    SourceKind kind = SourceKind::Scan;
    std::vector<EventKind> cannotSee; ///< neither the source nor scans beside it tell
    struct Refusal {
        SourceKind kind = SourceKind::Connector;
        int code = 0;   ///< errno; 0 = it was deaf (no answer in time), or not asked
        std::string at; ///< the call that failed: "bind", "no acknowledgement", …; English, for logs
    };
    std::vector<Refusal> refused;
    std::uint64_t lost = 0;   ///< events that did not reach us
    std::uint64_t healed = 0; ///< rescans after a loss
    std::uint64_t forged = 0; ///< messages that did not come from the kernel
    std::uint64_t unwatched =
        0; ///< pidfd: processes without a descriptor because of the limit; their deaths come by scans
};

} // namespace daemonscope
