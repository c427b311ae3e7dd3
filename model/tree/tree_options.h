// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unordered_set>

#include "model/tree/column.h"
#include "model/tree/filter.h"
#include "model/tree/grouping.h"

namespace daemonscope {

/// What the user chose about the tree's shape. A value; handed to the thread that arranges the rows.
struct TreeOptions {
    Grouping grouping = Grouping::Sessions;
    bool kernelThreads = false;
    ColumnId sortBy = ColumnId::ProcessId;
    bool descending = false;
    std::shared_ptr<const Filter> filter; ///< null = everything
    bool showBelowMatches = false;
    /// Which rows are folded decides between their own figures and the sums below them, for sorting.
    bool expandedByDefault = true;
    std::shared_ptr<const std::unordered_set<NodeId>> exceptions; ///< rows that are not as the default; may be null

    [[nodiscard]] bool collapsed(NodeId id) const
    {
        return expandedByDefault == (exceptions && exceptions->contains(id));
    }
};

/// Groups, filters, sums and sorts. A pure function.
[[nodiscard]] ForestPtr arrange(const Scene& scene, const TreeOptions& options);

} // namespace daemonscope
