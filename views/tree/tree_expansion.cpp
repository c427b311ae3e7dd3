// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tree/tree_view.h"

namespace daemonscope {

namespace {

/// QTreeView lays out unfolded rows by recursion: a chain of parents may be 100,000 deep, a stack may not.
constexpr int deepestUnfolded = 256;

} // namespace

int TreeView::depthOf(const QModelIndex& index) const
{
    int depth = 0;
    for (auto above = index.parent(); above.isValid() && depth <= deepestUnfolded; above = above.parent())
        ++depth;
    return depth;
}

void TreeView::setExpansion(bool expandedByDefault, std::unordered_set<NodeId> exceptions)
{
    expandedByDefault_ = expandedByDefault;
    exceptions_ = std::move(exceptions);
    if (model_ != nullptr)
        applyExpansionEverywhere();
}

void TreeView::applyExpansion(const std::vector<QModelIndex>& candidates)
{
    if (candidates.empty())
        return;
    applyingExpansion_ = true;
    bool scheduled = false;
    for (const auto& index : candidates) {
        const bool wanted = expandedByDefault_ != exceptions_.contains(model_->id(index)) && depthOf(index) < deepestUnfolded;
        if (isExpanded(index) == wanted)
            continue;
        if (!scheduled) // with a layout on its way each of the following only makes a note
            scheduleDelayedItemsLayout();
        scheduled = true;
        setExpanded(index, wanted);
    }
    applyingExpansion_ = false;
}

void TreeView::applyExpansionEverywhere()
{
    std::vector<QModelIndex> all;
    std::vector<QModelIndex> open{QModelIndex()};
    while (!open.empty()) {
        const auto parent = open.back();
        open.pop_back();
        for (int row = 0; row < model_->rowCount(parent); ++row) {
            const auto child = model_->index(row, 0, parent);
            if (!model_->hasChildren(child))
                continue;
            all.push_back(child);
            open.push_back(child);
        }
    }
    applyExpansion(all);
}

void TreeView::noteExpansion(const QModelIndex& index, bool expanded)
{
    if (applyingExpansion_ || !index.isValid())
        return;
    if (expanded == expandedByDefault_)
        exceptions_.erase(model_->id(index));
    else
        exceptions_.insert(model_->id(index));
    Q_EMIT expansionChanged();
}

/// Down to the depth that can be shown. It is one wish of the user, however many rows it unfolds.
void TreeView::unfoldAbove(const QModelIndex& index)
{
    std::vector<QModelIndex> path;
    for (auto above = index.parent(); above.isValid(); above = above.parent())
        path.push_back(above);
    if (path.size() > deepestUnfolded)
        path.erase(path.begin(), path.end() - deepestUnfolded);
    std::erase_if(path, [this](const QModelIndex& above) { return isExpanded(above); });
    if (path.empty())
        return;
    for (const auto& above : path) {
        if (expandedByDefault_)
            exceptions_.erase(model_->id(above));
        else
            exceptions_.insert(model_->id(above));
    }
    applyExpansion(path);
    Q_EMIT expansionChanged();
}

void TreeView::unfoldAll()
{
    setExpansion(true, {});
    Q_EMIT expansionChanged();
}

void TreeView::foldAll()
{
    setExpansion(false, {});
    Q_EMIT expansionChanged();
}

/// How many levels show at most; 1 = only the top rows.
int TreeView::unfoldedDepth() const
{
    int deepest = 1;
    std::vector<std::pair<QModelIndex, int>> open{{QModelIndex(), 1}};
    while (!open.empty()) {
        const auto [parent, depth] = open.back();
        open.pop_back();
        for (int row = 0; row < model_->rowCount(parent); ++row) {
            const auto child = model_->index(row, 0, parent);
            if (!model_->hasChildren(child) || !isExpanded(child))
                continue;
            deepest = std::max(deepest, depth + 1);
            open.emplace_back(child, depth + 1);
        }
    }
    return deepest;
}

void TreeView::setLevel(int deepest)
{
    std::unordered_set<NodeId> exceptions;
    std::vector<std::pair<QModelIndex, int>> open{{QModelIndex(), 1}};
    while (!open.empty()) {
        const auto [parent, depth] = open.back();
        open.pop_back();
        for (int row = 0; depth < deepest && row < model_->rowCount(parent); ++row) {
            const auto child = model_->index(row, 0, parent);
            if (!model_->hasChildren(child))
                continue;
            exceptions.insert(model_->id(child));
            open.emplace_back(child, depth + 1);
        }
    }
    setExpansion(false, std::move(exceptions));
    Q_EMIT expansionChanged();
}

void TreeView::unfoldLevel() { setLevel(std::min(unfoldedDepth() + 1, deepestUnfolded)); }

void TreeView::foldLevel() { setLevel(std::max(1, unfoldedDepth() - 1)); }

} // namespace daemonscope
