// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/tree_model.h"

#include "model/process/visible_text.h"
#include "model/tree/tree_node.h"

namespace daemonscope {

TreeModel::TreeModel(QObject* parent) : QAbstractItemModel(parent), forest_(std::make_shared<const Forest>())
{
    nodes_.push_back(std::make_unique<Node>());
}

TreeModel::~TreeModel() = default;

TreeModel::Node* TreeModel::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : nodes_.front().get();
}

QModelIndex TreeModel::indexFor(const Node* node, int column) const
{
    return node == nodes_.front().get() ? QModelIndex() : createIndex(node->row, column, node);
}

const Forest::Node& TreeModel::source(const Node& node) const
{
    return (node.fresh ? next_ : forest_)->node(node.at);
}

/// The node in the tree as it is at this moment, or null.
TreeModel::Node* TreeModel::find(NodeId id) const
{
    int index = forest_->indexOf(id);
    auto* node = index < 0 ? nullptr : nodes_[static_cast<std::size_t>(index)].get();
    if (node == nullptr && next_) {
        index = next_->indexOf(id);
        node = index < 0 ? nullptr : fresh_[static_cast<std::size_t>(index)].get();
    }
    return node != nullptr && (node->parent != nullptr || id == NodeId::root()) ? node : nullptr;
}

QModelIndex TreeModel::index(int row, int column, const QModelIndex& parent) const
{
    const auto* node = nodeOf(parent);
    if (row < 0 || row >= static_cast<int>(node->children.size()) || column < 0 || column >= daemonscope::columnCount
        || parent.column() > 0)
        return {};
    return createIndex(row, column, node->children[static_cast<std::size_t>(row)]);
}

QModelIndex TreeModel::parent(const QModelIndex& child) const
{
    return child.isValid() ? indexFor(nodeOf(child)->parent) : QModelIndex();
}

int TreeModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int TreeModel::columnCount(const QModelIndex&) const { return daemonscope::columnCount; }

bool TreeModel::hasChildren(const QModelIndex& parent) const { return rowCount(parent) > 0; }

Qt::ItemFlags TreeModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    auto flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (nodeOf(index)->children.empty())
        flags |= Qt::ItemNeverHasChildren;
    return flags;
}

QVariant TreeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& shown = source(*nodeOf(index)).row;
    const auto id = static_cast<ColumnId>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(id, shown, context_, false);
    case Qt::AccessibleTextRole:
        return id == ColumnId::Name ? rowSentence(shown, context_) : cellText(id, shown, context_, false);
    case Qt::TextAlignmentRole:
        return column(id).number ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant TreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= daemonscope::columnCount)
        return {};
    const auto& shown = column(static_cast<ColumnId>(section));
    switch (role) {
    case Qt::DisplayRole:
        return shown.title();
    case Qt::ToolTipRole:
        return shown.explanation().toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return QVariant((shown.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

const Row& TreeModel::row(const QModelIndex& index) const { return source(*nodeOf(index)).row; }

NodeId TreeModel::id(const QModelIndex& index) const { return source(*nodeOf(index)).id; }

QModelIndex TreeModel::indexOf(NodeId id, ColumnId column) const
{
    const auto* node = find(id);
    return node == nullptr ? QModelIndex() : indexFor(node, static_cast<int>(column));
}

int TreeModel::size() const { return static_cast<int>(nodes_.size()) - 1; }

bool TreeModel::isConsistent() const
{
    std::size_t reached = 1;
    std::vector<const Node*> open{nodes_.front().get()};
    while (!open.empty()) {
        const auto* node = open.back();
        open.pop_back();
        if (nodes_[static_cast<std::size_t>(node->at)].get() != node)
            return false;
        for (std::size_t row = 0; row < node->children.size(); ++row) {
            const auto* child = node->children[row];
            if (child->parent != node || child->row != static_cast<int>(row) || child->leaving || child->fresh
                || find(source(*child).id) != child)
                return false;
            ++reached;
            open.push_back(child);
        }
    }
    return reached == nodes_.size() && static_cast<int>(reached) == forest_->size() && !next_ && fresh_.empty();
}

bool TreeModel::holds(const Forest& forest) const
{
    if (forest.size() != size() + 1)
        return false;
    for (int index = 0; index < forest.size(); ++index) {
        const auto* node = find(forest.node(index).id);
        const auto children = forest.children(index);
        if (node == nullptr || node->children.size() != children.size()
            || (index > 0 && !source(*node).row.looksLike(forest.node(index).row)))
            return false;
        for (std::size_t row = 0; row < children.size(); ++row)
            if (source(*node->children[row]).id != forest.node(children[row]).id)
                return false;
    }
    return true;
}

} // namespace daemonscope
