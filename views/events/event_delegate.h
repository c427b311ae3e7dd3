// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QStyledItemDelegate>

#include "model/live/event.h"

namespace daemonscope {

/// Draws events plainly: a glyph and a word for what happened, a chip where somebody was adopted or events were lost.
/// Asks the style for nothing, so that thousands of events a second cost little.
class EventDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit EventDelegate(QObject* parent = nullptr);
    ~EventDelegate() override;

    /// Height of every row under this font.
    [[nodiscard]] static int rowHeight(const QFontMetrics& metrics);
    /// How wide a column must be for whatever it may show; 0 = as wide as there is room.
    [[nodiscard]] static int columnWidth(int column, const QFont& font);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    struct Look;
    struct Cell;

    const Look& look(const QStyleOptionViewItem& option) const;
    void paintKind(const Cell& cell, EventKind kind, const QString& text) const;

    mutable std::unique_ptr<Look> look_;
};

} // namespace daemonscope
