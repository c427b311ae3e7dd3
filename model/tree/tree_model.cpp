// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/tree_model.h"

#include "model/process/visible_text.h"
#include "model/tree/tree_node.h"

namespace daemonscope {

TreeModel::TreeModel(QObject* parent) : QAbstractItemModel(parent), root_(std::make_unique<Node>()) {}

TreeModel::~TreeModel() = default;

TreeModel::Node* TreeModel::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : root_.get();
}

QModelIndex TreeModel::indexFor(Node* node, int column) const
{
    return node == root_.get() ? QModelIndex() : createIndex(node->row, column, node);
}

TreeModel::Node* TreeModel::find(NodeId id) const
{
    if (id == NodeId::root())
        return root_.get();
    const auto found = nodes_.find(id);
    return found == nodes_.end() ? nullptr : found->second.get();
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
    const auto& shown = nodeOf(index)->data;
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

const Row& TreeModel::row(const QModelIndex& index) const { return nodeOf(index)->data; }

NodeId TreeModel::id(const QModelIndex& index) const { return nodeOf(index)->id; }

QModelIndex TreeModel::indexOf(NodeId id, ColumnId column) const
{
    auto* node = find(id);
    return node == nullptr ? QModelIndex() : indexFor(node, static_cast<int>(column));
}

int TreeModel::size() const { return static_cast<int>(nodes_.size()); }

bool TreeModel::isConsistent() const
{
    std::size_t reached = 0;
    std::vector<const Node*> open{root_.get()};
    while (!open.empty()) {
        const auto* node = open.back();
        open.pop_back();
        for (std::size_t row = 0; row < node->children.size(); ++row) {
            const auto* child = node->children[row];
            if (child->parent != node || child->row != static_cast<int>(row) || find(child->id) != child || child->leaving)
                return false;
            ++reached;
            open.push_back(child);
        }
    }
    return reached == nodes_.size() && leaving_.empty();
}

bool TreeModel::holds(const Forest& forest) const
{
    if (forest.size() != size() + 1)
        return false;
    for (int index = 0; index < forest.size(); ++index) {
        const auto* node = find(forest.node(index).id);
        const auto children = forest.children(index);
        if (node == nullptr || node->children.size() != children.size()
            || (index > 0 && !node->data.looksLike(forest.node(index).row)))
            return false;
        for (std::size_t row = 0; row < children.size(); ++row)
            if (node->children[row]->id != forest.node(children[row]).id)
                return false;
    }
    return true;
}

} // namespace daemonscope
