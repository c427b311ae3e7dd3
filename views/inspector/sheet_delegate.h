// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QStyledItemDelegate>

#include "views/inspector/look.h"
#include "views/inspector/sheet_model.h"

namespace daemonscope::inspector {

/// Paints a sheet's rows: captions, lines in up to three columns, and sentences that wrap.
class SheetDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    SheetDelegate(const SheetModel& model, QObject* parent);

    void applyLook(const Look& look) { look_.emplace(look); }
    /// Measures the names again, when rows have changed.
    void measure();
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] QRect textArea(const QStyleOptionViewItem& option) const;
    [[nodiscard]] QFont fontOf(const SheetRow& row) const;
    [[nodiscard]] bool wraps(const SheetRow& row) const;
    void paintLine(QPainter& painter, const QStyleOptionViewItem& option, const SheetLine& line) const;

    const SheetModel& model_;
    std::optional<Look> look_;
    int nameWidth_ = 0;
    bool numbers_ = false; ///< all names are numbers
};

} // namespace daemonscope::inspector
