// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>
#include <vector>

#include <QFont>
#include <QFontMetrics>
#include <QPoint>
#include <QString>

#include "views/terminal/cell.h"
#include "views/terminal/colors.h"

class QPainter;

namespace daemonscope::terminal {

/// Draws lines of cells on an exact grid: runs of the same style at once where every character is as wide as a cell,
/// one by one where it may not be. So no text is ever joined, mirrored or moved by its neighbours. GUI thread.
class LinePainter {
public:
    explicit LinePainter(const QFont& font);

    [[nodiscard]] int cellWidth() const { return cellWidth_; }
    [[nodiscard]] int lineHeight() const { return lineHeight_; }

    struct Marked {
        int from = 0; // columns of the selection; none where to <= from
        int to = 0;
        int block = -1; // the column of a filled cursor
    };
    /// `origin` is the line's upper left corner.
    void paint(QPainter& painter, QPoint origin, std::span<const Cell> cells, const Marked& marked,
        const Colors& colors) const;

private:
    struct Face {
        QFont font;
        QFontMetrics metrics;
    };
    struct Look {
        Style style;
        bool selected = false;
        bool cursor = false;
        bool alone = false; // to be drawn by itself
        friend bool operator==(const Look&, const Look&) = default;
    };

    [[nodiscard]] bool fitsCell(const Cell& cell) const;
    void paintRun(QPainter& painter, const QRect& area, const Look& look, const QString& text, const Colors& colors) const;
    void underline(QPainter& painter, const QRect& area, Underline kind, const QColor& color) const;

    std::array<Face, 4> faces_; // plain, bold, italic, both
    int cellWidth_;
    int lineHeight_;
    int ascent_;
    mutable std::vector<signed char> fits_; // by character: -1 not known yet
};

} // namespace daemonscope::terminal
