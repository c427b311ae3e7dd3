// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/chip.h"

#include <QPainter>
#include <QStyle>

#include "views/shared/glyphs.h"
#include "views/shared/plain_text.h"

namespace daemonscope::inspector {

namespace {

constexpr int sidePadding = 9;
constexpr int glyphGap = 5;
constexpr int heightPadding = 7; // above and below together

} // namespace

Chip::Chip(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Chip::setChip(const ChipText& chip)
{
    setVisible(true);
    if (chip == chip_)
        return;
    chip_ = chip;
    setText(chip.text); // what screen readers say; the painting is our own
    setAccessibleName(chip.text);
    updateGeometry();
    update();
}

void Chip::applyLook(const Look& look)
{
    look_.emplace(look);
    auto font = look.small;
    font.setWeight(QFont::DemiBold);
    setFont(font);
}

int Chip::glyphWidth() const { return chip_.glyph.isEmpty() ? 0 : fontMetrics().height() + glyphGap; }

QSize Chip::sizeHint() const
{
    const auto metrics = fontMetrics();
    return {
        metrics.horizontalAdvance(chip_.text) + glyphWidth() + 2 * sidePadding + 2, metrics.height() + heightPadding};
}

QSize Chip::minimumSizeHint() const
{
    const auto whole = sizeHint();
    return {qMin(whole.width(), 2 * sidePadding + glyphWidth() + fontMetrics().averageCharWidth() * 6), whole.height()};
}

void Chip::paintEvent(QPaintEvent*)
{
    if (!look_)
        return;
    const auto color = chip_.muted ? look_->theme.muted() : look_->theme.headline(chip_.color);
    QPainter painter(this);
    drawAsWritten(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF outline = QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75);
    painter.setPen(QPen(color, 1.2));
    painter.setBrush(look_->theme.chipFill(color));
    painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2);

    const auto place = [this](QRect inside) { return QStyle::visualRect(layoutDirection(), rect(), inside); };
    const int side = fontMetrics().height();
    if (!chip_.glyph.isEmpty())
        painter.drawPixmap(place({sidePadding, (height() - side) / 2, side, side}),
            glyphs::pixmap(chip_.glyph, color, side, painter.device()->devicePixelRatioF()));
    const QRect text(sidePadding + glyphWidth(), 0, width() - 2 * sidePadding - glyphWidth() + 2, height());
    painter.setPen(color);
    painter.drawText(place(text),
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
        fontMetrics().elidedText(chip_.text, Qt::ElideRight, text.width()));
}

} // namespace daemonscope::inspector
