// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <numeric>

#include <QThread>

#include "model/tree/tree_node.h"

namespace daemonscope {

void TreeModel::renumber(Node& parent, std::size_t from)
{
    for (auto row = from; row < parent.children.size(); ++row)
        parent.children[row]->row = static_cast<int>(row);
}

void TreeModel::fill(const ForestPtr& forest, ColumnContext context)
{
    Q_ASSERT(QThread::currentThread() == thread());
    beginResetModel();
    context_ = std::move(context);
    ForestDiff all;
    all.next = forest;
    all.origin.assign(static_cast<std::size_t>(forest->size()), -1);
    all.origin[0] = 0;
    all.inserted.resize(static_cast<std::size_t>(forest->size()) - 1);
    std::iota(all.inserted.begin(), all.inserted.end(), 1);
    all.relisted.resize(static_cast<std::size_t>(forest->size()));
    std::iota(all.relisted.begin(), all.relisted.end(), 0);
    makeNodes(all);
    relist(all);
    readFromNext(all);
    endResetModel();
    Q_EMIT applied();
}

void TreeModel::apply(const ForestDiff& diff, ColumnContext context)
{
    Q_ASSERT(QThread::currentThread() == thread());
    Q_ASSERT(!diff.origin.empty() || diff.next->size() == forest_->size());
    const auto contextBefore = std::exchange(context_, std::move(context));
    makeNodes(diff);
    if (!diff.steps.empty())
        applySteps(diff);
    else if (diff.structural())
        applyAsWhole(diff);
    readFromNext(diff);
    announceChanges(diff);
    Q_EMIT applied();
}

void TreeModel::makeNodes(const ForestDiff& diff)
{
    next_ = diff.next;
    if (diff.inserted.empty())
        return;
    fresh_.resize(static_cast<std::size_t>(diff.next->size()));
    for (const auto index : diff.inserted) {
        auto& node = fresh_[static_cast<std::size_t>(index)];
        node = std::make_unique<Node>();
        node->at = index;
        node->fresh = true;
    }
}

TreeModel::Node* TreeModel::nextNode(const ForestDiff& diff, int index) const
{
    const int origin = diff.originOf(index);
    return origin < 0 ? fresh_[static_cast<std::size_t>(index)].get() : nodes_[static_cast<std::size_t>(origin)].get();
}

/// From here on every node is read from the new forest. Nodes that left are gone.
void TreeModel::readFromNext(const ForestDiff& diff)
{
    const auto before = std::exchange(forest_, std::move(next_));
    next_.reset();
    if (!diff.origin.empty()) {
        std::vector<std::unique_ptr<Node>> nodes(static_cast<std::size_t>(forest_->size()));
        for (int index = 0; index < forest_->size(); ++index) {
            const int origin = diff.originOf(index);
            auto& node = nodes[static_cast<std::size_t>(index)];
            node = std::move(origin < 0 ? fresh_[static_cast<std::size_t>(index)] : nodes_[static_cast<std::size_t>(origin)]);
            node->at = index;
            node->fresh = false;
        }
        nodes_.swap(nodes);
    }
    fresh_.clear();
}

void TreeModel::applySteps(const ForestDiff& diff)
{
    for (const auto& step : diff.steps) {
        switch (step.kind) {
        case Step::Kind::Insert:
            insertOne(step);
            break;
        case Step::Kind::Move:
            moveOne(step);
            break;
        case Step::Kind::Remove:
            removeOne(find(step.node));
            break;
        }
    }
}

void TreeModel::insertOne(const Step& step)
{
    auto* parent = find(step.parent);
    beginInsertRows(indexFor(parent), step.row, step.row);
    auto* node = fresh_[static_cast<std::size_t>(next_->indexOf(step.node))].get();
    node->parent = parent;
    parent->children.insert(parent->children.begin() + step.row, node);
    renumber(*parent, static_cast<std::size_t>(step.row));
    endInsertRows();
}

void TreeModel::moveOne(const Step& step)
{
    auto* node = find(step.node);
    auto* from = node->parent;
    auto* to = find(step.parent);
    // Qt counts the target row as it is before the row is taken out.
    const int target = from == to && step.row > node->row ? step.row + 1 : step.row;
    const bool accepted = beginMoveRows(indexFor(from), node->row, node->row, indexFor(to), target);
    Q_ASSERT(accepted);
    Q_UNUSED(accepted)
    from->children.erase(from->children.begin() + node->row);
    renumber(*from, static_cast<std::size_t>(node->row));
    to->children.insert(to->children.begin() + step.row, node);
    node->parent = to;
    renumber(*to, static_cast<std::size_t>(step.row));
    endMoveRows();
}

void TreeModel::removeOne(Node* node)
{
    auto* parent = node->parent;
    const int row = node->row;
    beginRemoveRows(indexFor(parent), row, row);
    parent->children.erase(parent->children.begin() + row);
    renumber(*parent, static_cast<std::size_t>(row));
    leave(node);
    endRemoveRows();
}

/// Takes a subtree out; the nodes live on until views have let go of them.
void TreeModel::leave(Node* top)
{
    std::vector<Node*> open{top};
    while (!open.empty()) {
        auto* node = open.back();
        open.pop_back();
        open.insert(open.end(), node->children.begin(), node->children.end());
        node->leaving = true;
        node->parent = nullptr;
    }
}

void TreeModel::applyAsWhole(const ForestDiff& diff)
{
    announceOneRemoval(diff);
    Q_EMIT layoutAboutToBeChanged();
    for (const auto id : diff.removed) {
        auto& node = *nodes_[static_cast<std::size_t>(forest_->indexOf(id))];
        node.leaving = true;
        node.parent = nullptr;
    }
    relist(diff);
    followPersistentIndexes();
    Q_EMIT layoutChanged();
}

/// QTreeView keeps the persistent indexes of rows that vanished while expanded until it next hears of a removal as
/// such; changes of layout alone would let them pile up on a busy machine. So now and then one row goes the plain
/// way; not each time, for QAbstractItemModel then walks from every persistent index up to the top.
void TreeModel::announceOneRemoval(const ForestDiff& diff)
{
    constexpr std::size_t mayPileUp = 1000;
    quietlyRemoved_ += diff.removed.size();
    if (quietlyRemoved_ < mayPileUp)
        return;
    for (const auto id : diff.removed) {
        auto* node = find(id);
        if (node->children.empty()) {
            removeOne(node);
            quietlyRemoved_ = 0;
            return;
        }
    }
}

void TreeModel::relist(const ForestDiff& diff)
{
    for (const auto index : diff.relisted) {
        auto* parent = nextNode(diff, index);
        const auto children = diff.next->children(index);
        parent->children.resize(children.size());
        for (std::size_t row = 0; row < children.size(); ++row) {
            auto* child = nextNode(diff, children[row]);
            parent->children[row] = child;
            child->parent = parent;
            child->row = static_cast<int>(row);
        }
    }
}

void TreeModel::followPersistentIndexes()
{
    QModelIndexList from;
    QModelIndexList to;
    const auto persistent = persistentIndexList();
    for (const auto& index : persistent) {
        const auto* node = static_cast<const Node*>(index.internalPointer());
        if (!node->leaving && node->row == index.row())
            continue;
        from.append(index);
        to.append(node->leaving ? QModelIndex() : createIndex(node->row, index.column(), node));
    }
    changePersistentIndexList(from, to);
}

/// One range a parent, from the first of its rows that changed to the last: sums change in many rows at once, and a
/// thousand signals cost more than a few rows too many in them.
void TreeModel::announceChanges(const ForestDiff& diff)
{
    std::vector<std::pair<const Node*, int>> changed;
    changed.reserve(diff.changed.size());
    for (const auto index : diff.changed) {
        const auto* node = nodes_[static_cast<std::size_t>(index)].get();
        changed.emplace_back(node->parent, node->row);
    }
    std::sort(changed.begin(), changed.end());
    for (auto begin = changed.begin(); begin != changed.end();) {
        const auto end = std::find_if(begin, changed.end(), [&](const auto& one) { return one.first != begin->first; });
        const auto& rows = begin->first->children;
        Q_EMIT dataChanged(indexFor(rows[static_cast<std::size_t>(begin->second)]),
            indexFor(rows[static_cast<std::size_t>(std::prev(end)->second)], daemonscope::columnCount - 1));
        begin = end;
    }
}

} // namespace daemonscope
