// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/sheet_delegate.h"

#include <algorithm>

#include <QPainter>

#include "views/shared/glyphs.h"
#include "views/shared/plain_text.h"

namespace daemonscope::inspector {

namespace {

constexpr int inset = 6;
constexpr int gap = 12;
constexpr int readAtMost = 1000;    // characters of a value; the whole stands below when the line is chosen
constexpr int measuredAtMost = 300; // names; further ones are cut where they are longer
constexpr int wrap = Qt::TextWordWrap | Qt::AlignTop;

} // namespace

SheetDelegate::SheetDelegate(const SheetModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , model_(model)
{
}

void SheetDelegate::measure()
{
    nameWidth_ = 0;
    numbers_ = true;
    if (!look_)
        return;
    const QFontMetrics metrics(evenFigures(look_->body));
    int measured = 0;
    for (const auto& block : model_.sheet().blocks) {
        for (const auto& line : block.lines) {
            if (line.name.isEmpty())
                continue;
            if (++measured > measuredAtMost)
                return;
            nameWidth_ = std::max(nameWidth_, metrics.horizontalAdvance(line.name) + 2);
            numbers_ = numbers_ && std::all_of(line.name.begin(), line.name.end(), [](QChar c) { return c.isDigit(); });
        }
    }
}

QRect SheetDelegate::textArea(const QStyleOptionViewItem& option) const
{
    return option.rect.adjusted(inset, 0, -inset, 0);
}

QFont SheetDelegate::fontOf(const SheetRow& row) const
{
    switch (row.kind) {
    case SheetRow::Kind::Title:
        return look_->caption;
    case SheetRow::Kind::Note:
        return look_->small;
    default:
        return row.line.exact ? look_->mono : look_->body;
    }
}

/// Sentences stand alone in their row and take as many lines as they need.
bool SheetDelegate::wraps(const SheetRow& row) const
{
    return row.kind != SheetRow::Kind::Line || row.line.name.isEmpty();
}

QSize SheetDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (!look_)
        return {};
    const auto& row = model_.row(index.row());
    const QFontMetrics body(look_->body);
    if (!wraps(row))
        return {10, body.height() + 7};
    const auto glyph = row.line.glyph.isEmpty() ? 0 : look_->glyph + 6;
    const int width = std::max(40, (option.widget != nullptr ? option.widget->width() : 300) - 2 * inset - glyph);
    const auto text = row.kind == SheetRow::Kind::Title ? captionText(row.line.value) : row.line.value.left(readAtMost);
    const int height = QFontMetrics(fontOf(row)).boundingRect(QRect(0, 0, width, 10000), wrap, text).height();
    switch (row.kind) {
    case SheetRow::Kind::Summary:
        return {10, height + 10};
    case SheetRow::Kind::Title:
        return {10, height + (index.row() == 0 ? 8 : 20)};
    case SheetRow::Kind::Note:
        return {10, height + 8};
    default:
        return {10, height + 7};
    }
}

void SheetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (!look_)
        return;
    const auto& row = model_.row(index.row());
    const auto& theme = look_->theme;
    painter->save();
    drawAsWritten(*painter);
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.selectedRow());
        painter->drawRoundedRect(option.rect.adjusted(0, 0, 0, -1), 4, 4);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(theme.accent());
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -1.5), 4, 4);
    }
    const auto start = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    auto area = textArea(option);
    painter->setFont(fontOf(row));
    switch (row.kind) {
    case SheetRow::Kind::Title:
        painter->setPen(theme.muted());
        painter->drawText(
            area.adjusted(0, 0, 0, -4), start | Qt::AlignBottom | Qt::TextWordWrap, captionText(row.line.value));
        break;
    case SheetRow::Kind::Summary:
        painter->setPen(theme.ink());
        painter->drawText(area.adjusted(0, 2, 0, 0), start | wrap, row.line.value);
        break;
    case SheetRow::Kind::Note:
        painter->setPen(theme.muted());
        painter->drawText(area.adjusted(0, 4, 0, 0), start | wrap, row.line.value);
        break;
    case SheetRow::Kind::Line:
        paintLine(*painter, option, row.line);
        break;
    }
    painter->restore();
}

void SheetDelegate::paintLine(QPainter& painter, const QStyleOptionViewItem& option, const SheetLine& line) const
{
    const auto& theme = look_->theme;
    const auto area = textArea(option);
    const auto place = [&](QRect inside) { return QStyle::visualRect(option.direction, area, inside); };
    const auto start = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    const auto end = QStyle::visualAlignment(option.direction, Qt::AlignRight);
    constexpr int middle = Qt::AlignVCenter | Qt::TextSingleLine;
    int left = area.left();
    const bool leads = model_.sheet().namesLead;
    if (!line.name.isEmpty()) {
        const auto font = evenFigures(look_->body);
        const int width = std::min(nameWidth_, area.width() * 45 / 100);
        painter.setFont(font);
        painter.setPen(leads && !line.quiet ? theme.ink() : theme.muted());
        painter.drawText(place({left, area.top(), width, area.height()}), (numbers_ ? end : start) | middle,
            QFontMetrics(font).elidedText(line.name, Qt::ElideRight, width));
        left += width + gap;
    }
    int right = area.right() + 1;
    if (!line.aside.isEmpty()) {
        const QFontMetrics metrics(look_->small);
        const int width = std::min(metrics.horizontalAdvance(line.aside) + 1, (right - left) / 2);
        painter.setFont(look_->small);
        painter.setPen(theme.muted());
        painter.drawText(place({right - width, area.top(), width, area.height()}), end | middle,
            metrics.elidedText(line.aside, Qt::ElideRight, width));
        right -= width + gap;
    }
    if (!line.glyph.isEmpty()) {
        const int side = look_->glyph;
        const int top = line.name.isEmpty() ? area.top() + 3 : area.top() + (area.height() - side) / 2;
        painter.drawPixmap(place({left, top, side, side}),
            glyphs::pixmap(line.glyph, theme.muted(), side, painter.device()->devicePixelRatioF()));
        left += side + 6;
    }
    const auto font = line.exact ? look_->mono : look_->body;
    const QRect box(left, area.top(), std::max(0, right - left), area.height());
    painter.setFont(font);
    painter.setPen(line.quiet || leads ? theme.muted() : theme.ink());
    if (line.name.isEmpty())
        painter.drawText(place(box).adjusted(0, 3, 0, 0), start | wrap, line.value.left(readAtMost));
    else
        painter.drawText(place(box), start | middle,
            QFontMetrics(font).elidedText(
                line.value.left(readAtMost), line.exact ? Qt::ElideMiddle : Qt::ElideRight, box.width()));
}

} // namespace daemonscope::inspector
