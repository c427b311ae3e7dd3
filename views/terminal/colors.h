// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QColor>
#include <QHash>
#include <QPalette>

#include "views/terminal/cell.h"

namespace daemonscope::terminal {

/// What a program's colours look like here. The sixteen of the palette are our own, one set for light and one for
/// dark; text that could not be read on its ground is made darker or lighter until it can. GUI thread.
class Colors {
public:
    explicit Colors(const QPalette& palette);

    struct Pair {
        QColor ink;
        QColor ground;
    };
    /// Of a character in this style; reversed where the style says so.
    [[nodiscard]] Pair of(const Style& style) const;
    [[nodiscard]] QColor ground() const { return ground_; }
    [[nodiscard]] QColor cursor() const { return cursor_; }
    [[nodiscard]] Pair selection() const { return selection_; }

    /// From 1 to 21, as WCAG 2 reckons it.
    [[nodiscard]] static double contrast(const QColor& a, const QColor& b);

private:
    [[nodiscard]] QColor resolved(Color color, const QColor& unset) const;
    [[nodiscard]] QColor readable(const QColor& ink, const QColor& ground, double wanted) const;

    QColor ink_;
    QColor ground_;
    QColor cursor_;
    Pair selection_;
    std::array<QRgb, 256> table_{};
    mutable QHash<quint64, QRgb> readable_; // (ink, ground) → what is drawn
};

} // namespace daemonscope::terminal
