// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace daemonscope::compare {

/// What an item is, beside its text.
enum Role {
    KindRole = Qt::UserRole + 1, ///< a Kind
    NodeRole,                    ///< NodeId::value of a living process; absent where there is none to go to
    IdentityRole,                ///< NodeId::value of any process, also of one that ended
    HeadlineRole,                ///< a Headline, of the reason's glyph; absent where there is none
};
enum Kind { SectionRow, BornRow, EndedRow, ChangedRow, EmptyRow };
enum Column { NameColumn, PidColumn, ReasonColumn, OriginColumn, columns };

/// Draws rows as the process tree does: quiet lines between them, sections on a tint, the ended struck out, the reason
/// with the glyph of what the process is.
class CompareDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace daemonscope::compare
