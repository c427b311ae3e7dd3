// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/tree/forest.h"

namespace daemonscope {

/// Visits the rows from `top` down in the order in which they are shown: enter(index, depth) before what is below a
/// row, leave(index, depth) after it. The invisible root is not visited. No recursion: a chain may be 100,000 deep.
template <class Enter, class Leave>
void walkRows(const Forest& forest, int top, Enter enter, Leave leave)
{
    struct Step {
        int node;
        int depth;
        bool left;
    };
    std::vector<Step> stack;
    const auto push = [&](int parent, int depth) {
        const auto children = forest.children(parent);
        for (auto child = children.rbegin(); child != children.rend(); ++child)
            stack.push_back({*child, depth, false});
    };
    if (top == 0)
        push(0, 0);
    else
        stack.push_back({top, 0, false});
    while (!stack.empty()) {
        auto& step = stack.back();
        const auto [node, depth, left] = step;
        if (left) {
            stack.pop_back();
            leave(node, depth);
            continue;
        }
        step.left = true;
        enter(node, depth);
        push(node, depth + 1);
    }
}

} // namespace daemonscope
