// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <span>
#include <unordered_set>
#include <vector>

#include "model/tree/row.h"

namespace daemonscope {

/// All rows of one grouping at one time, as plain arrays: node 0 is the invisible root, children are listed in the
/// order in which they are shown. Immutable once built.
class Forest {
public:
    struct Node {
        NodeId id;
        std::int32_t parent = -1; ///< index; -1 only for the root
        std::int32_t childBegin = 0;
        std::int32_t childCount = 0;
        Row row;
    };

    Forest();

    [[nodiscard]] int size() const { return static_cast<int>(nodes_.size()); }
    [[nodiscard]] const Node& node(int index) const { return nodes_[static_cast<std::size_t>(index)]; }
    [[nodiscard]] std::span<const std::int32_t> children(int index) const
    {
        const auto& n = node(index);
        return {children_.data() + n.childBegin, static_cast<std::size_t>(n.childCount)};
    }
    /// Index of a node, or -1. Linear in nothing: hashed when the forest was built.
    [[nodiscard]] int indexOf(NodeId id) const;

private:
    friend class ForestBuilder;
    std::vector<Node> nodes_;
    std::vector<std::int32_t> children_;
    std::vector<std::int32_t> table_; // open addressing, by NodeId
};

using ForestPtr = std::shared_ptr<const Forest>;

} // namespace daemonscope
