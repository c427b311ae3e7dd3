// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/tree_model.h"

namespace daemonscope {

/// A row of the model with its place. Its address is what a QModelIndex carries, and never changes.
struct TreeModel::Node {
    Node* parent = nullptr; ///< null = not, or no longer, in the tree
    int row = 0;
    std::int32_t at = 0;    ///< index in the forest that it is read from
    bool fresh = false;     ///< during apply(): read from the next forest, for the last one does not have it
    bool leaving = false;   ///< during apply(): out of the tree, kept until views have let go of it
    std::vector<Node*> children;
};

} // namespace daemonscope
