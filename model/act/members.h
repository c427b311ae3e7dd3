// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/act/preview.h"

namespace daemonscope::act {

/// Who belongs to a target, and who is near it and does not. Positions in the snapshot.
struct Members {
    struct Outsider {
        int index = -1;
        Why why = Why::Child;
    };
    std::vector<int> inside; ///< parents before their children
    std::vector<Outsider> outside;
    std::vector<Pgid> ownGroups; ///< Subtree: groups all of whose members are inside
    bool noTerminal = false;
};

[[nodiscard]] Members membersOf(const Snapshot& snapshot, const Target& target);

} // namespace daemonscope::act
