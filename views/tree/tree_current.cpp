// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tree/tree_view.h"

#include <algorithm>

namespace daemonscope {

void TreeView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    if (current.isValid() && model_ != nullptr) {
        wanted_ = model_->id(current);
        place_ = QPersistentModelIndex();
    }
    Q_EMIT currentRowChanged();
}

NodeId TreeView::currentId() const
{
    const auto current = currentIndex();
    return current.isValid() && model_ != nullptr ? model_->id(current) : NodeId::root();
}

void TreeView::revealFirstMatch()
{
    const auto matches = [this](const QModelIndex& index) {
        return model_->row(index).process && model_->row(index).match == Match::Yes;
    };
    if (currentIndex().isValid() && matches(currentIndex()))
        return;
    std::vector<QModelIndex> open;
    const auto push = [&](const QModelIndex& parent) {
        for (int row = model_->rowCount(parent) - 1; row >= 0; --row)
            open.push_back(model_->index(row, 0, parent));
    };
    push({});
    while (!open.empty()) {
        const auto index = open.back();
        open.pop_back();
        if (matches(index)) {
            reveal(model_->id(index));
            return;
        }
        push(index);
    }
}

bool TreeView::reveal(NodeId id)
{
    const auto index = model_->indexOf(id);
    if (!index.isValid())
        return false;
    unfoldAbove(index);
    setCurrentIndex(index);
    scrollTo(index, EnsureVisible);
    return true;
}

/// By itself QTreeView would unfold all that is above, one by one and however deep: a row that stays folded away is
/// there where it is folded.
void TreeView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    auto shown = index;
    for (auto above = index.parent(); above.isValid(); above = above.parent())
        if (!isExpanded(above))
            shown = above;
    QTreeView::scrollTo(shown, hint);
}

/// A row that goes leaves no row current. By itself QAbstractItemView would take the next one: what is told about a
/// process, and the signal sent to it, would then be another's. Only the place is kept, for the arrow keys.
void TreeView::rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end)
{
    const auto goes = [&](QModelIndex index) {
        while (index.isValid() && index.parent() != parent)
            index = index.parent();
        return index.isValid() && index.row() >= start && index.row() <= end;
    };
    const bool currentGoes = goes(currentIndex());
    if (currentGoes || goes(place_)) {
        const auto below = model()->index(end + 1, 0, parent);
        const auto above = start > 0 ? model()->index(start - 1, 0, parent) : parent;
        place_ = below.isValid() ? below : above;
    }
    if (currentGoes)
        selectionModel()->clear();
    QTreeView::rowsAboutToBeRemoved(parent, start, end);
}

/// Many changes at once reach the view as another layout, which tells of no removal.
void TreeView::rememberNeighbours()
{
    constexpr int siblings = 100; // to each side
    neighbours_.clear();
    const QModelIndex at = currentIndex().isValid() ? currentIndex() : QModelIndex(place_);
    if (model_ == nullptr || !at.isValid())
        return;
    const auto parent = at.parent();
    if (!currentIndex().isValid())
        neighbours_.push_back(model_->id(at));
    const int rows = model_->rowCount(parent);
    for (int row = at.row() + 1; row < std::min(rows, at.row() + 1 + siblings); ++row)
        neighbours_.push_back(model_->id(model_->index(row, 0, parent)));
    for (int row = at.row() - 1; row >= std::max(0, at.row() - siblings); --row)
        neighbours_.push_back(model_->id(model_->index(row, 0, parent)));
    for (auto above = parent; above.isValid() && neighbours_.size() < 4 * siblings; above = above.parent())
        neighbours_.push_back(model_->id(above));
}

QModelIndex TreeView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const bool byOne = action == MoveUp || action == MoveDown || action == MoveLeft || action == MoveRight;
    if (byOne && !currentIndex().isValid() && place_.isValid())
        return place_;
    return QTreeView::moveCursor(action, modifiers);
}

} // namespace daemonscope
