// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unordered_set>

#include <QPersistentModelIndex>
#include <QTreeView>

#include "model/tree/tree_model.h"
#include "views/shared/drawing.h"

namespace daemonscope {

class AdoptionMotion;
class RowDelegate;

/// The tree of processes. Follows the model's differences without losing selection, unfolded rows or the place the
/// user looks at; keeps rows still while a mouse button or a menu is down (heldChanged).
class TreeView final : public QTreeView {
    Q_OBJECT
public:
    explicit TreeView(QWidget* parent = nullptr);
    ~TreeView() override;

    void setTreeModel(TreeModel* model);
    [[nodiscard]] TreeModel* treeModel() const { return model_; }
    [[nodiscard]] AdoptionMotion& motion() { return *motion_; }

    /// Call around each TreeModel::apply() or fill().
    void beforeUpdate();
    void afterUpdate(const ForestDiff& diff, bool first);

    /// Whether rows are unfolded unless the user said otherwise, and the rows where the user did.
    void setExpansion(bool expandedByDefault, std::unordered_set<NodeId> exceptions);
    [[nodiscard]] bool expandedByDefault() const { return expandedByDefault_; }
    [[nodiscard]] const std::unordered_set<NodeId>& exceptions() const { return exceptions_; }
    /// Whether cells outside the Sessions grouping show their session as a band.
    void setBands(bool bands);

    /// Makes the row current, unfolds what hides it and scrolls to it. False when there is no such row.
    bool reveal(NodeId id);
    /// Goes to the first row that matches the filter itself; stays where it is when the current row does.
    void revealFirstMatch();
    /// The current row, or the root's id.
    [[nodiscard]] NodeId currentId() const;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    /// All rows that are not folded away, with their columns.
    [[nodiscard]] Drawing drawing() const;

public Q_SLOTS:
    void unfoldAll();
    void foldAll();
    /// One level more, or less, than what is unfolded now.
    void unfoldLevel();
    void foldLevel();

public Q_SLOTS:
    /// Living processes that the lab started: their rows say so.
    void setLabPids(const QList<int>& pids);
    /// Plays adoptions at a tenth of their speed.
    void setSlowMotion(bool slow);
    /// Plays adoptions at a third of their speed, for an audience.
    void setCalmMotion(bool calm);

Q_SIGNALS:
    void heldChanged(bool held);
    void expansionChanged();
    void currentRowChanged();
    /// The parent named in the Parent column was clicked.
    void parentClicked(daemonscope::Pid parent);
    void menuWanted(QPoint globalPosition);
    void pauseWanted();
    /// To what is known about the current row.
    void insideWanted();

protected:
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end) override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    struct PaintedOf {
        std::uint64_t structure = 0;
        std::uint64_t userNames = 0;
        friend bool operator==(const PaintedOf&, const PaintedOf&) = default;
    };

    void hold(bool held);
    void applyTheme();
    void follow(const ForestDiff& diff, bool first);
    void rememberPlaces();
    void unfoldAbove(const QModelIndex& index);
    void rememberNeighbours();
    void showAdoptions(const ForestDiff& diff);
    void repaintChanged(const ForestDiff& diff);
    void applyExpansion(const std::vector<QModelIndex>& candidates);
    void applyExpansionEverywhere();
    void noteExpansion(const QModelIndex& index, bool expanded);
    void setLevel(int deepest);
    [[nodiscard]] int unfoldedDepth() const;
    [[nodiscard]] int depthOf(const QModelIndex& index) const;
    [[nodiscard]] bool overParentLink(const QPoint& position, QModelIndex* index = nullptr) const;

    TreeModel* model_ = nullptr;
    RowDelegate* delegate_;
    AdoptionMotion* motion_;
    std::vector<std::pair<NodeId, QRect>> places_; // of the rows in sight before an update, by their ids
    bool expandedByDefault_ = true;
    std::unordered_set<NodeId> exceptions_;
    bool applyingExpansion_ = false;
    bool held_ = false;
    PaintedOf painted_; // what else than the rows themselves the rows on screen were made of
    NodeId wanted_; // stays the user's choice while a filter hides its row
    QPersistentModelIndex place_; // where the current row was that went
    std::vector<NodeId> neighbours_; // before an update: where that would be, the nearest first
    QPersistentModelIndex anchor_;
    int anchorTop_ = 0;
    bool currentWasVisible_ = false;
};

} // namespace daemonscope
