// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/process/facets.h"

namespace daemonscope {

/// What the status bar counts.
struct Summary {
    int processes = 0;     ///< without kernel threads
    int kernelThreads = 0;
    int sessions = 0;
    int daemons = 0;
    int orphans = 0;
    int cannotTell = 0;
    int zombies = 0;
    friend bool operator==(const Summary&, const Summary&) = default;
};

[[nodiscard]] Summary summarize(const Classified& classified);

} // namespace daemonscope
