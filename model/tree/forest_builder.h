// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "model/tree/forest.h"

namespace daemonscope {

/// Turns rows and their parents into a Forest: breaks cycles, drops what a filter hides, adds up totals and sorts
/// siblings. No recursion: a chain may be 100,000 deep.
class ForestBuilder {
public:
    using Less = std::function<bool(const Forest::Node&, const Forest::Node&)>;

    ForestBuilder();
    void reserve(int nodes);
    /// Adds an empty row; its parent is set later. Returns its index.
    int add(NodeId id);
    /// `otherwise` is where it hangs should it turn out to be the top of a cycle; nothing below it may do so.
    void setParent(int index, int parent, int otherwise = 0);
    [[nodiscard]] Row& row(int index) { return forest_->nodes_[static_cast<std::size_t>(index)].row; }
    [[nodiscard]] int size() const { return forest_->size(); }
    [[nodiscard]] int parentOf(int index) const { return forest_->nodes_[static_cast<std::size_t>(index)].parent; }

    /// A cycle's first row, by number, is marked and hung elsewhere; the others stay below it.
    void breakCycles();
    /// Adds each row's own figures (own(row)) to all rows above it. The order of the rows does not matter.
    void addTotals(const std::function<Totals(const Row&)>& own);
    /// Keeps what matches, its ancestors as context, and with `below` everything under a match.
    void filter(const std::function<bool(const Row&)>& matches, bool below);
    /// Orders siblings. Without a call they keep the order in which they were added.
    void sort(const Less& less);
    [[nodiscard]] ForestPtr finish();

private:
    std::vector<std::int32_t> parentsFirst() const;
    void linkChildren();
    void buildTable();

    std::shared_ptr<Forest> forest_;
    std::vector<std::int32_t> otherwise_; // by index, where it is not 0
    bool linked_ = false;
};

} // namespace daemonscope
