// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/tree_model.h"

namespace daemonscope {

/// A row of the model with its place. Its address is what a QModelIndex carries, and never changes.
struct TreeModel::Node {
    NodeId id;
    Node* parent = nullptr;
    int row = 0;
    bool leaving = false;
    std::vector<Node*> children;
    Row data;
};

} // namespace daemonscope
