// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/plain_label.h"

#include <QPainter>
#include <QStyle>

#include "views/shared/glyphs.h"

namespace daemonscope {

PlainLabel::PlainLabel(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    // Where the window begins, whichever way the text itself is written: it stands in one column with what is drawn.
    setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignTop);
}

QSize PlainLabel::sizeHint() const
{
    const auto margins = contentsMargins();
    const auto around = QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
    return fontMetrics().size(0, text()) + around + QSize(1, 0);
}

GlyphMark::GlyphMark(QString glyph, QWidget* parent) : QWidget(parent), glyph_(std::move(glyph))
{
}

void GlyphMark::setLook(int side, const QColor& color)
{
    color_ = color;
    setFixedSize(side, side);
    update();
}

void GlyphMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.drawPixmap(rect(), glyphs::pixmap(glyph_, color_, width(), painter.device()->devicePixelRatioF()));
}

} // namespace daemonscope
