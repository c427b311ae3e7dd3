// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/terminal/line_painter.h"

#include <algorithm>

#include <QPainter>

namespace daemonscope::terminal {

namespace {

/// Latin, Greek, Cyrillic and Armenian, and the lines and blocks of which frames are made.
bool mayFit(char32_t c)
{
    return (c < 0x590 && !(c >= 0x300 && c < 0x370) && !(c >= 0x483 && c <= 0x489)) || (c >= 0x2500 && c < 0x25a0);
}

/// A face's height counts its descent in whole pixels, which at some sizes ends above the underscore's.
int heightOf(const QFontMetrics& metrics)
{
    const int feet = metrics.ascent() + metrics.tightBoundingRect(QStringLiteral("_")).bottom() + 1;
    return std::max({1, metrics.height(), feet});
}

QFont faceOf(QFont font, bool bold, bool italic)
{
    font.setBold(bold);
    font.setItalic(italic);
    font.setKerning(false);
    return font;
}

} // namespace

LinePainter::LinePainter(const QFont& font)
    : faces_{Face{faceOf(font, false, false), QFontMetrics(faceOf(font, false, false))},
          Face{faceOf(font, true, false), QFontMetrics(faceOf(font, true, false))},
          Face{faceOf(font, false, true), QFontMetrics(faceOf(font, false, true))},
          Face{faceOf(font, true, true), QFontMetrics(faceOf(font, true, true))}},
      cellWidth_(std::max(1, qRound(QFontMetricsF(faces_[0].font).horizontalAdvance(u'M')))),
      lineHeight_(heightOf(faces_[0].metrics)), ascent_(faces_[0].metrics.ascent()), fits_(0x25a0, -1)
{
    // Whatever a face's own width is, its characters stand in our cells; and no two of them become one.
    for (auto& face : faces_)
        face.font.setLetterSpacing(
            QFont::AbsoluteSpacing, cellWidth_ - QFontMetricsF(face.font).horizontalAdvance(u'M'));
}

bool LinePainter::fitsCell(const Cell& cell) const
{
    if (cell.empty())
        return true;
    const auto c = cell.characters[0];
    if (cell.width != 1 || cell.characters[1] != 0 || !mayFit(c))
        return false;
    auto& known = fits_[c];
    if (known < 0)
        known = std::all_of(faces_.begin(), faces_.end(), [c](const Face& face) {
            return face.metrics.inFontUcs4(static_cast<uint>(c));
        }) ? 1 : 0;
    return known == 1;
}

void LinePainter::paint(
    QPainter& painter, QPoint origin, std::span<const Cell> cells, const Marked& marked, const Colors& colors) const
{
    const auto count = static_cast<int>(cells.size());
    const auto lookAt = [&](int column) {
        const auto& cell = cells[static_cast<std::size_t>(column)];
        return Look{cell.style, column >= marked.from && column < marked.to, column == marked.block, !fitsCell(cell)};
    };
    for (int column = 0; column < count;) {
        const auto look = lookAt(column);
        QString text;
        int end = column;
        if (look.alone) {
            const auto& cell = cells[static_cast<std::size_t>(column)];
            text = cell.text();
            end = std::min(count, column + std::max<int>(1, cell.width));
        } else {
            for (; end < count && lookAt(end) == look && !(look.cursor && end > column); ++end) {
                const auto c = cells[static_cast<std::size_t>(end)].characters[0];
                text += c == 0 ? QChar(u' ') : QChar(static_cast<char16_t>(c));
            }
        }
        const QRect area(
            origin.x() + column * cellWidth_, origin.y(), (end - column) * cellWidth_, lineHeight_);
        paintRun(painter, area, look, text, colors);
        column = end;
    }
}

void LinePainter::paintRun(
    QPainter& painter, const QRect& area, const Look& look, const QString& text, const Colors& colors) const
{
    auto pair = look.selected ? colors.selection() : colors.of(look.style);
    if (look.cursor)
        pair = {pair.ground == colors.cursor() ? pair.ink : colors.ground(), colors.cursor()};
    if (pair.ground != colors.ground())
        painter.fillRect(area, pair.ground);
    const bool blank = std::all_of(text.begin(), text.end(), [](QChar c) { return c == u' '; });
    if (!blank) {
        painter.setFont(faces_[(look.style.bold ? 1U : 0U) + (look.style.italic ? 2U : 0U)].font);
        painter.setPen(pair.ink);
        if (look.alone) {
            // Whatever is combined here stays within its place.
            painter.save();
            painter.setClipRect(area, Qt::IntersectClip);
        }
        painter.drawText(QPoint(area.x(), area.y() + ascent_), text);
        if (look.alone)
            painter.restore();
    }
    if (look.style.underline != Underline::None)
        underline(painter, area, look.style.underline, pair.ink);
    if (look.style.strike)
        painter.fillRect(area.x(), area.y() + ascent_ - faces_[0].metrics.strikeOutPos(), area.width(), 1, pair.ink);
}

void LinePainter::underline(QPainter& painter, const QRect& area, Underline kind, const QColor& color) const
{
    const int y = std::min(area.bottom(), area.y() + ascent_ + std::max(1, faces_[0].metrics.underlinePos()));
    if (kind == Underline::Curly) {
        for (int x = 0; x < area.width(); x += 2)
            painter.fillRect(area.x() + x, y - (x / 2 % 2), 2, 1, color);
        return;
    }
    painter.fillRect(area.x(), y, area.width(), 1, color);
    if (kind == Underline::Double)
        painter.fillRect(area.x(), std::min(area.bottom(), y + 2), area.width(), 1, color);
}

} // namespace daemonscope::terminal
