// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

#include "model/tree/column.h"

class QMenu;

namespace daemonscope {

/// The header of the tree: a click sorts, a right click chooses columns. What the user chose can be saved as text
/// and is checked when it is read, for it may have been written by another version or by hand.
class TreeHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit TreeHeader(QWidget* parent = nullptr);

    /// Columns in their order with widths, as "name:220,pid:60,-sid:60"; a minus hides a column.
    [[nodiscard]] QString layoutText() const;
    /// False, and nothing changes, when the text is not a layout.
    bool setLayoutText(const QString& text);
    void resetLayout();
    /// Which columns are shown, as actions: for its own menu, and for one that keys reach.
    void addColumnActions(QMenu& menu);
    /// By what to sort, likewise.
    void addSortActions(QMenu& menu);
    void setSort(ColumnId column, bool descending);
    [[nodiscard]] ColumnId sortedBy() const { return sortBy_; }
    [[nodiscard]] bool sortsDown() const { return descending_; }

Q_SIGNALS:
    void sortWanted(daemonscope::ColumnId column, bool descending);
    void layoutEdited();
    void menuShown(bool shown);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    [[nodiscard]] int usualWidth(int section) const;
    ColumnId sortBy_ = ColumnId::ProcessId;
    bool descending_ = false;
    bool restoring_ = false;
};

} // namespace daemonscope
