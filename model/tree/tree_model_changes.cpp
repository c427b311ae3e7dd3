// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QThread>

#include "model/tree/tree_node.h"

namespace daemonscope {

TreeModel::Node* TreeModel::makeNode(const Forest::Node& source)
{
    auto node = std::make_unique<Node>();
    node->id = source.id;
    node->data = source.row;
    return nodes_.insert_or_assign(source.id, std::move(node)).first->second.get();
}

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
    nodes_.clear();
    nodes_.reserve(static_cast<std::size_t>(forest->size()));
    root_ = std::make_unique<Node>();
    ForestDiff all;
    all.next = forest;
    for (int index = 0; index < forest->size(); ++index) {
        if (index > 0)
            makeNode(forest->node(index));
        all.relisted.push_back(index);
    }
    relist(all);
    endResetModel();
    Q_EMIT applied();
}

void TreeModel::apply(const ForestDiff& diff, ColumnContext context)
{
    Q_ASSERT(QThread::currentThread() == thread());
    context_ = std::move(context);
    if (!diff.steps.empty())
        applySteps(diff);
    else if (diff.structural())
        applyAsWhole(diff);
    applyChanges(diff);
    Q_EMIT applied();
}

void TreeModel::applySteps(const ForestDiff& diff)
{
    for (const auto& step : diff.steps) {
        switch (step.kind) {
        case Step::Kind::Insert:
            insertOne(step, *diff.next);
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

void TreeModel::insertOne(const Step& step, const Forest& next)
{
    auto* parent = find(step.parent);
    beginInsertRows(indexFor(parent), step.row, step.row);
    auto* node = makeNode(next.node(next.indexOf(step.node)));
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
    forget(node);
    endRemoveRows();
    leaving_.clear();
}

/// Takes a subtree out of the table; the nodes live on in leaving_ until views have let go of them.
void TreeModel::forget(Node* top)
{
    std::vector<Node*> open{top};
    while (!open.empty()) {
        auto* node = open.back();
        open.pop_back();
        open.insert(open.end(), node->children.begin(), node->children.end());
        node->leaving = true;
        const auto entry = nodes_.find(node->id);
        leaving_.push_back(std::move(entry->second));
        nodes_.erase(entry);
    }
}

void TreeModel::applyAsWhole(const ForestDiff& diff)
{
    announceOneRemoval(diff);
    Q_EMIT layoutAboutToBeChanged();
    for (const auto index : diff.inserted)
        makeNode(diff.next->node(index));
    for (const auto id : diff.removed)
        if (const auto entry = nodes_.find(id); entry != nodes_.end()) {
            entry->second->leaving = true;
            leaving_.push_back(std::move(entry->second));
            nodes_.erase(entry);
        }
    relist(diff);
    followPersistentIndexes();
    Q_EMIT layoutChanged();
    leaving_.clear();
}

/// QTreeView keeps the persistent indexes of rows that vanished while expanded until it next hears of a removal as
/// such; a change of layout alone would let them pile up on a busy machine. So one row goes the plain way.
void TreeModel::announceOneRemoval(const ForestDiff& diff)
{
    for (const auto id : diff.removed) {
        auto* node = find(id);
        if (node->children.empty()) {
            removeOne(node);
            return;
        }
    }
}

void TreeModel::relist(const ForestDiff& diff)
{
    const auto& next = *diff.next;
    for (const auto index : diff.relisted) {
        auto* parent = find(next.node(index).id);
        const auto children = next.children(index);
        parent->children.resize(children.size());
        for (std::size_t row = 0; row < children.size(); ++row) {
            auto* child = find(next.node(children[row]).id);
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
        auto* node = static_cast<Node*>(index.internalPointer());
        if (!node->leaving && node->row == index.row())
            continue;
        from.append(index);
        to.append(node->leaving ? QModelIndex() : createIndex(node->row, index.column(), node));
    }
    changePersistentIndexList(from, to);
}

void TreeModel::applyChanges(const ForestDiff& diff)
{
    std::vector<Node*> touched;
    touched.reserve(diff.changed.size());
    for (const auto index : diff.changed) {
        const auto& source = diff.next->node(index);
        auto* node = find(source.id);
        node->data = source.row;
        touched.push_back(node);
    }
    std::sort(touched.begin(), touched.end(), [](const Node* a, const Node* b) {
        return a->parent != b->parent ? std::less<>{}(a->parent, b->parent) : a->row < b->row;
    });
    for (std::size_t begin = 0; begin < touched.size();) {
        auto end = begin + 1;
        while (end < touched.size() && touched[end]->parent == touched[begin]->parent
            && touched[end]->row == touched[end - 1]->row + 1)
            ++end;
        Q_EMIT dataChanged(indexFor(touched[begin]), indexFor(touched[end - 1], daemonscope::columnCount - 1));
        begin = end;
    }
}

} // namespace daemonscope
