// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <unordered_map>
#include <vector>

#include <QAbstractItemModel>

#include "model/tree/column.h"
#include "model/tree/forest_diff.h"

namespace daemonscope {

/// The rows as a Qt model. It shows the forest it was given last, without a copy of its rows, and follows differences:
/// few are announced one by one, many as one change of layout, so persistent indexes (selection, expansion, scroll
/// anchor) always follow their process. Reset happens only in fill(). GUI thread only.
class TreeModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    explicit TreeModel(QObject* parent = nullptr);
    ~TreeModel() override;

    /// Starts anew with these rows: the first ones, or those of another machine.
    void fill(const ForestPtr& forest, ColumnContext context);
    /// Follows one difference. It must start from the forest given last.
    void apply(const ForestDiff& diff, ColumnContext context);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex& parent = {}) const override;
    /// Text and, for screen readers, the row as a sentence. Colours and glyphs are the views' own business.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// What the row at `index` shows; `index` must be valid.
    [[nodiscard]] const Row& row(const QModelIndex& index) const;
    [[nodiscard]] NodeId id(const QModelIndex& index) const;
    /// Invalid when there is no such row.
    [[nodiscard]] QModelIndex indexOf(NodeId id, ColumnId column = ColumnId::Name) const;
    [[nodiscard]] const ColumnContext& context() const { return context_; }
    [[nodiscard]] int size() const;
    /// The rows that are shown.
    [[nodiscard]] const ForestPtr& forest() const { return forest_; }

    /// Every link, row number and entry of the tables agrees with every other. For tests.
    [[nodiscard]] bool isConsistent() const;
    /// Holds exactly the rows of `forest`, in its order. For tests.
    [[nodiscard]] bool holds(const Forest& forest) const;

Q_SIGNALS:
    /// After all of a difference has been applied.
    void applied();

private:
    struct Node;

    [[nodiscard]] Node* nodeOf(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexFor(const Node* node, int column = 0) const;
    [[nodiscard]] const Forest::Node& source(const Node& node) const;
    [[nodiscard]] Node* find(NodeId id) const;
    [[nodiscard]] Node* nextNode(const ForestDiff& diff, int index) const;
    void makeNodes(const ForestDiff& diff);
    void applySteps(const ForestDiff& diff);
    void insertOne(const Step& step);
    void moveOne(const Step& step);
    void removeOne(Node* node);
    void applyAsWhole(const ForestDiff& diff);
    void announceOneRemoval(const ForestDiff& diff);
    void relist(const ForestDiff& diff);
    void followPersistentIndexes();
    void readFromNext(const ForestDiff& diff);
    void announceChanges(const ForestDiff& diff);
    static void leave(Node* top);
    static void renumber(Node& parent, std::size_t from);

    ForestPtr forest_;                         // what is shown; during apply() what was shown
    std::vector<std::unique_ptr<Node>> nodes_; // by index in forest_; the first is the root
    ForestPtr next_;                           // during apply(): what is to be shown
    std::vector<std::unique_ptr<Node>> fresh_; // during apply(): by index in next_, those that are new
    std::size_t quietlyRemoved_ = 0;           // rows that went by changes of layout only
    ColumnContext context_;
};

} // namespace daemonscope
