// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/compare_delegate.h"

#include <algorithm>

#include <QPainter>

#include "views/shared/glyphs.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme.h"

namespace daemonscope::compare {

namespace {

constexpr int padding = 6;
constexpr int glyphSize = 14;

} // namespace

QSize CompareDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {80, std::max(22, option.fontMetrics.height() + 9)};
}

void CompareDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme theme(option.palette);
    const auto first = index.siblingAtColumn(NameColumn);
    const auto kind = static_cast<Kind>(first.data(KindRole).toInt());
    auto rect = option.rect.adjusted(padding, 0, -padding, 0);
    auto font = option.font;
    auto ink = theme.ink();
    if (kind == SectionRow)
        font.setWeight(QFont::DemiBold);
    if (kind == EndedRow || kind == EmptyRow || index.column() == OriginColumn)
        ink = theme.muted();
    if (kind == EndedRow && index.column() < ReasonColumn)
        font.setStrikeOut(true);
    if (index.column() == PidColumn)
        font = evenFigures(font);
    if (const auto headline = first.data(HeadlineRole); headline.isValid() && index.column() == ReasonColumn) {
        const auto what = static_cast<Headline>(headline.toInt());
        ink = theme.headline(what);
        if (const auto glyph = glyphs::of(what); !glyph.isEmpty()) {
            const bool mirrored = option.direction == Qt::RightToLeft;
            const int x = mirrored ? rect.right() - glyphSize : rect.left();
            painter->drawPixmap(x, rect.center().y() - glyphSize / 2 + 1,
                glyphs::pixmap(glyph, ink, glyphSize, painter->device()->devicePixelRatioF()));
            rect.adjust(mirrored ? 0 : glyphSize + 5, 0, mirrored ? -glyphSize - 5 : 0, 0);
        }
    }
    painter->setPen(ink);
    drawAsWritten(*painter);
    painter->setFont(font);
    const auto alignment = QStyle::visualAlignment(
        option.direction, (index.column() == PidColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const auto text =
        QFontMetrics(font, painter->device()).elidedText(index.data().toString(), Qt::ElideRight, rect.width());
    painter->drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine, text);
}

} // namespace daemonscope::compare
