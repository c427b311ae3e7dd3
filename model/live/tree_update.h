// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "model/live/summary.h"
#include "model/tree/filter.h"
#include "model/tree/forest_diff.h"

namespace daemonscope {

/// One step of what the window shows, made outside the GUI thread: the snapshot, and how the rows change.
/// Updates are differences: each is applied once, in the order in which they were made.
struct TreeUpdate {
    ClassifiedPtr classified; ///< what is shown
    ClassifiedPtr live;       ///< the latest scan; the same as `classified` but while the past is shown
    ForestDiff diff;
    Summary summary;
    std::shared_ptr<const Filter> filter; ///< that the rows passed; null = none
    bool past = false; ///< `classified` is the machine as it was
    bool first = false; ///< nothing was shown before: fill instead of apply
    int filterGaveUp = 0; ///< texts that the regular expression gave up on
    int readersStuck = 0; ///< reads that the kernel has not answered
};

using TreeUpdatePtr = std::shared_ptr<const TreeUpdate>;

} // namespace daemonscope
