// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QPaintEvent>
#include <QPainter>

#include "views/shared/theme.h"
#include "views/terminal/layout.h"
#include "views/terminal/terminal_view.h"

/// How TerminalView paints: the lines of the region that is asked for, no others.

namespace daemonscope {

using namespace terminal;

QRect TerminalView::lineRect(std::int64_t line) const
{
    const auto row = line - topLine_;
    if (row < 0 || row >= rows())
        return {};
    return {0, margin + static_cast<int>(row) * lines_.lineHeight(), viewport()->width(), lines_.lineHeight()};
}

QRect TerminalView::cellRect(Place place) const
{
    const auto line = lineRect(place.line);
    if (line.isEmpty())
        return {};
    return {margin + place.column * lines_.cellWidth(), line.y(), lines_.cellWidth(), lines_.lineHeight()};
}

void TerminalView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    // The grid runs from left to right in every language.
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.fillRect(event->rect(), colors_.ground());
    const auto cursor = screen_->cursor();
    const bool filled = hasFocus() && screen_->cursorVisible() && screen_->cursorShape() == CursorShape::Block;
    for (auto number = topLine_; number < topLine_ + rows(); ++number) {
        const auto area = lineRect(number);
        // The rectangle around the region was cleared, so that whatever it touches is drawn.
        if (!event->rect().intersects(area))
            continue;
        LinePainter::Marked marked;
        if (selection_.touches(number)) {
            marked.from = number == selection_.from().line ? selection_.from().column : 0;
            marked.to = number == selection_.to().line ? selection_.to().column : columns();
        }
        if (filled && number == cursor.line && preedit_.isEmpty())
            marked.block = cursor.column;
        const auto cells = screen_->line(number);
        lines_.paint(painter, {margin, area.y()},
            std::span(cells).first(static_cast<std::size_t>(columns())), marked, colors_);
    }
    if (!preedit_.isEmpty())
        paintPreedit(painter);
    else if (screen_->cursorVisible() && !filled)
        paintCursor(painter);
}

/// Every cursor but the filled block, which is part of its line. Without the focus an outline.
void TerminalView::paintCursor(QPainter& painter) const
{
    const auto place = screen_->cursor();
    auto area = cellRect(place);
    if (area.isEmpty())
        return;
    if (const auto cells = screen_->line(place.line); cells[static_cast<std::size_t>(place.column)].width == 2)
        area.setWidth(2 * area.width());
    if (!hasFocus()) {
        painter.setPen(colors_.cursor());
        painter.setBrush(Qt::NoBrush);
        // Within the cell at any scale, else a rim stays when the cursor has gone on.
        painter.drawRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5));
    } else if (screen_->cursorShape() == CursorShape::Bar) {
        painter.fillRect(area.x(), area.y(), 2, area.height(), colors_.cursor());
    } else {
        painter.fillRect(area.x(), area.bottom() - 1, area.width(), 2, colors_.cursor());
    }
}

/// What an input method is composing stands over the text at the cursor.
void TerminalView::paintPreedit(QPainter& painter) const
{
    const auto at = cellRect(screen_->cursor());
    if (at.isEmpty())
        return;
    painter.setFont(monospace(font()));
    const QRect area(at.topLeft(), QSize(painter.fontMetrics().horizontalAdvance(preedit_), at.height()));
    painter.fillRect(area, colors_.ground());
    painter.setPen(colors_.cursor());
    painter.drawText(area.x(), area.y() + painter.fontMetrics().ascent(), preedit_);
    painter.fillRect(area.x(), area.bottom(), area.width(), 1, colors_.cursor());
}

} // namespace daemonscope
