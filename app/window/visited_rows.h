// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "model/tree/row.h"

namespace daemonscope {

/// Where the user has been, like a browser's history: a new visit cuts off what lay ahead.
class VisitedRows {
public:
    void visit(NodeId id)
    {
        if (!visited_.empty() && visited_[at_] == id)
            return;
        if (!visited_.empty())
            visited_.resize(at_ + 1);
        visited_.push_back(id);
        if (visited_.size() > longest)
            visited_.erase(visited_.begin());
        at_ = visited_.size() - 1;
    }
    [[nodiscard]] bool canGoBack() const { return at_ > 0; }
    [[nodiscard]] bool canGoForward() const { return at_ + 1 < visited_.size(); }
    std::optional<NodeId> back() { return canGoBack() ? std::optional(visited_[--at_]) : std::nullopt; }
    std::optional<NodeId> forward() { return canGoForward() ? std::optional(visited_[++at_]) : std::nullopt; }

private:
    static constexpr std::size_t longest = 200;
    std::vector<NodeId> visited_;
    std::size_t at_ = 0;
};

} // namespace daemonscope
