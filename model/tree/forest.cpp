// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/forest.h"

namespace daemonscope {

Forest::Forest()
{
    nodes_.push_back(Node{NodeId::root(), -1, 0, 0, {}});
    table_ = {0, -1};
}

int Forest::indexOf(NodeId id) const
{
    const auto mask = table_.size() - 1;
    for (auto at = std::hash<NodeId>{}(id) & mask;; at = (at + 1) & mask) {
        const auto index = table_[at];
        if (index < 0 || nodes_[static_cast<std::size_t>(index)].id == id)
            return index;
    }
}

} // namespace daemonscope
