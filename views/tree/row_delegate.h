// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <unordered_set>

#include <QFont>
#include <QStyledItemDelegate>
#include <QTreeView>

#include "model/tree/tree_model.h"
#include "views/shared/theme.h"

namespace daemonscope {

/// Draws rows plainly and fast: text that is cut to what fits before it is shaped, glyphs from a cache, nothing that
/// asks the style for each cell. Every colour goes with a glyph or a word.
class RowDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit RowDelegate(QTreeView* view);
    ~RowDelegate() override;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    void paintRowBackground(QPainter& painter, const QTreeView& view, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintRowFrame(QPainter& painter, const QTreeView& view, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintDisclosure(QPainter& painter, const QTreeView& view, const QRect& branches, bool expanded) const;

    /// The whole text of a cell that does not fit; empty when it fits.
    [[nodiscard]] QString cutText(const QTreeView& view, const QModelIndex& index) const;
    void setBands(bool bands) { bands_ = bands; }
    /// Processes of the lab, which are marked.
    void setLabPids(std::unordered_set<int> pids) { labPids_ = std::move(pids); }

    /// Bands and marks as the other one has them.
    void lookLike(const RowDelegate& other)
    {
        bands_ = other.bands_;
        labPids_ = other.labPids_;
    }

    /// The process's parent is not the row above it in the tree, so the Parent column is a link.
    [[nodiscard]] static bool parentIsElsewhere(const TreeModel& model, const QModelIndex& index);

private:
    struct Look;
    struct Cell;

    const Look& look(const QStyleOptionViewItem& option) const;
    void paintName(const Cell& cell) const;
    void paintWhat(const Cell& cell) const;
    void paintParent(const Cell& cell) const;
    void paintCommand(const Cell& cell) const;
    void paintText(const Cell& cell, const QRect& rect, const QString& text, const QColor& color, const QFont& font, Qt::Alignment alignment = Qt::AlignLeft) const;
    void paintChip(const Cell& cell, const QString& glyph, const QString& text, const QColor& color) const;
    int paintGlyph(const Cell& cell, int left, const QString& glyph, const QColor& color) const;

    QTreeView* view_;
    bool bands_ = false;
    std::unordered_set<int> labPids_;
    mutable std::unique_ptr<Look> look_;
};

} // namespace daemonscope
