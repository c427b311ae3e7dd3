// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/tree/forest.h"

namespace daemonscope {

/// One structural step of a model: applied in order, each to the tree that the one before left.
struct Step {
    enum class Kind : std::uint8_t { Insert, Remove, Move };
    Kind kind = Kind::Insert;
    NodeId node;
    NodeId parent; ///< Insert, Move: where to
    int row = 0;   ///< Insert, Move: the row it has afterwards
};

/// What makes one forest into another.
struct ForestDiff {
    ForestPtr next;
    std::vector<std::int32_t> changed;   ///< nodes of `next`, there before, that show something else now
    std::vector<std::int32_t> inserted;  ///< nodes of `next` that were not there
    std::vector<NodeId> removed;
    /// For each node of `next` its index in the forest before, -1 if it is new; empty when all are where they were.
    std::vector<std::int32_t> origin;
    std::vector<std::int32_t> relisted;  ///< nodes of `next` whose list of children is another (order counts)
    /// The same as single steps, where they are few; else empty and `relisted` is to be applied as a whole.
    std::vector<Step> steps;

    [[nodiscard]] int originOf(int index) const
    {
        return origin.empty() ? index : origin[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] bool structural() const { return !inserted.empty() || !removed.empty() || !relisted.empty(); }
};

/// Compares two forests; few means at most `fewSteps` inserts, removals and moves, and fewer in large forests, for a
/// view pays for each step with a look at every row that is unfolded. A node that has another parent is moved, never
/// removed and inserted, so that what hangs on it stays.
[[nodiscard]] ForestDiff diff(const Forest& before, ForestPtr next, int fewSteps = 8);

} // namespace daemonscope
