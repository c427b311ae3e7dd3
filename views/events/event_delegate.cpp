// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/events/event_delegate.h"

#include <algorithm>

#include <QAbstractItemView>
#include <QPainter>

#include "model/live/event_list_model.h"
#include "model/live/event_words.h"
#include "views/shared/glyphs.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme.h"

namespace daemonscope {

namespace {

constexpr int padding = 10;
constexpr int glyphSize = 14;
constexpr int glyphGap = 5;
constexpr int chipPadding = 8;

QString glyphOf(EventKind kind)
{
    switch (kind) {
    case EventKind::Fork:
        return QStringLiteral("plus");
    case EventKind::Exec:
        return QStringLiteral("play");
    case EventKind::Exit:
        return QStringLiteral("cross");
    case EventKind::SetSid:
        return QStringLiteral("flag");
    case EventKind::Adopted:
        return QStringLiteral("bent-arrow");
    case EventKind::Regrouped:
        return QStringLiteral("group");
    case EventKind::Foreground:
        return QStringLiteral("terminal");
    case EventKind::Stopped:
        return QStringLiteral("pause");
    case EventKind::Continued:
        return QStringLiteral("triangle");
    case EventKind::Comm:
        return QStringLiteral("lines");
    case EventKind::Uid:
        return QStringLiteral("person");
    case EventKind::Lost:
        return QStringLiteral("question");
    }
    return {};
}

QFont chipFont(const QFont& beside)
{
    auto font = scaled(beside, 0.86);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

/// Fonts and colours that hold until the palette or the font changes.
struct EventDelegate::Look {
    Theme theme;
    QPalette palette;
    QFont font;
    QFont bold;
    QFont mono;
    QFont chip;

    Look(const QPalette& p, const QFont& f)
        : theme(p)
        , palette(p)
        , font(f)
        , bold(f)
        , mono(scaled(monospace(f), 0.92))
        , chip(chipFont(f))
    {
        bold.setWeight(QFont::DemiBold);
    }

    [[nodiscard]] QColor kind(EventKind kind) const
    {
        switch (kind) {
        case EventKind::Adopted:
            return theme.headline(Headline::Orphan);
        case EventKind::Stopped:
            return theme.headline(Headline::Stopped);
        case EventKind::Fork:
        case EventKind::SetSid:
        case EventKind::Foreground:
        case EventKind::Continued:
            return theme.good();
        case EventKind::Lost:
            return theme.headline(Headline::CannotTell);
        default:
            return theme.muted();
        }
    }
};

/// One cell that is being painted; places are given from the side where lines begin.
struct EventDelegate::Cell {
    QPainter& painter;
    const QStyleOptionViewItem& option;
    const Look& look;
    QRect rect;

    [[nodiscard]] QRect placed(int from, int width) const
    {
        const QRect box(rect.left() + from, rect.top(), width, rect.height());
        return QStyle::visualRect(option.direction, rect, box);
    }

    /// Returns where the text ended.
    int text(int from, const QString& text, const QColor& color, const QFont& font) const
    {
        const int room = rect.width() - from;
        if (room <= 0 || text.isEmpty())
            return from;
        const QFontMetrics metrics(font, painter.device());
        // Measuring shapes the text: of a long one no more than can be seen.
        const auto shown = metrics.elidedText(text.left(room / 2 + 8), Qt::ElideRight, room);
        painter.setFont(font);
        painter.setPen(color);
        drawAsWritten(painter);
        painter.drawText(placed(from, room),
            static_cast<int>(
                QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine),
            shown);
        return from + metrics.horizontalAdvance(shown);
    }

    void glyph(int from, const QString& name, const QColor& color, int size) const
    {
        if (from + size > rect.width())
            return;
        const auto box = placed(from, size);
        painter.drawPixmap(box.left(), rect.center().y() - size / 2 + 1,
            glyphs::pixmap(name, color, size, painter.device()->devicePixelRatioF()));
    }

    /// `plain`: the row has no tint.
    void chip(const QString& name, const QString& words, const QColor& color, bool plain) const
    {
        const QFontMetrics metrics(look.chip, painter.device());
        const int wanted = metrics.horizontalAdvance(words) + 2 * chipPadding + glyphSize + glyphGap;
        const int height = std::min(rect.height() - 4, metrics.height() + 4);
        const int width = std::min(wanted, rect.width());
        auto box = placed(0, width);
        box.setTop(rect.center().y() - height / 2 + 1);
        box.setHeight(height);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(color, 1.1));
        painter.setBrush(plain ? QBrush(look.theme.chipFill(color)) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), height / 2.0, height / 2.0);
        painter.restore();
        glyph(chipPadding, name, color, glyphSize - 1);
        text(chipPadding + glyphSize + glyphGap - 1, words, color, look.chip);
    }
};

EventDelegate::EventDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{
}

EventDelegate::~EventDelegate() = default;

int EventDelegate::rowHeight(const QFontMetrics& metrics) { return std::max(22, metrics.height() + 9); }

int EventDelegate::columnWidth(int column, const QFont& font)
{
    const auto widest = [](const QFont& own, const QString& text) {
        return QFontMetrics(own).horizontalAdvance(text) + 2 * padding;
    };
    switch (column) {
    case EventListModel::Time:
        return widest(scaled(monospace(font), 0.92), QStringLiteral("00:00:00.000")) + padding;
    case EventListModel::What: {
        int most = 0;
        for (std::size_t kind = 0; kind < eventIds.size(); ++kind)
            most = std::max(most, widest(font, eventName(static_cast<EventKind>(kind))));
        return most + glyphSize + glyphGap + 2 * chipPadding;
    }
    case EventListModel::Who:
        return widest(font, QStringLiteral("a name of ordinary length"));
    case EventListModel::Certainty:
        return widest(font, QStringLiteral("scan, between 00:00:00.000 and 00:00:00.000"));
    default:
        return 0;
    }
}

QSize EventDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {columnWidth(index.column(), option.font), rowHeight(option.fontMetrics)};
}

const EventDelegate::Look& EventDelegate::look(const QStyleOptionViewItem& option) const
{
    if (!look_ || look_->font != option.font || look_->palette.cacheKey() != option.palette.cacheKey())
        look_ = std::make_unique<Look>(option.palette, option.font);
    return *look_;
}

void EventDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& model = *static_cast<const EventListModel*>(index.model());
    const auto* event = model.event(index.row());
    const Cell cell{*painter, option, look(option), option.rect.adjusted(padding, 0, -padding, 0)};
    const auto& theme = cell.look.theme;
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme.selectedRow());
    else if (event != nullptr && event->kind == EventKind::Adopted)
        painter->fillRect(option.rect, theme.tint(Mark::Adopted, 170));
    painter->setPen(theme.line());
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (index.column() == EventListModel::Time && view != nullptr && view->currentIndex().row() == index.row()) {
        // The current row is told by more than its tint.
        const QRect mark(option.rect.left(), option.rect.top(), 3, option.rect.height());
        painter->fillRect(
            QStyle::visualRect(option.direction, option.rect, mark), view->hasFocus() ? theme.accent() : theme.muted());
    }
    if (event == nullptr)
        return;
    const auto text = index.data().toString();
    switch (index.column()) {
    case EventListModel::Time:
        cell.text(0, text, theme.muted(), cell.look.mono);
        break;
    case EventListModel::What:
        paintKind(cell, event->kind, text);
        break;
    case EventListModel::Who:
        cell.text(0, text, theme.ink(), event->kind == EventKind::Adopted ? cell.look.bold : cell.look.font);
        break;
    case EventListModel::Details: {
        const int end = cell.text(0, text, event->inferred ? theme.muted() : theme.ink(), cell.look.font);
        const auto further = index.data(EventListModel::FurtherRole).toString();
        if (!further.isEmpty())
            // In two: each runs as it is written, and the dot stands between them either way.
            cell.text(cell.text(end, QStringLiteral("  ·  "), theme.muted(), cell.look.font), further, theme.muted(),
                cell.look.font);
        break;
    }
    default:
        cell.text(0, text, theme.muted(), cell.look.font);
    }
}

void EventDelegate::paintKind(const Cell& cell, EventKind kind, const QString& text) const
{
    const auto color = cell.look.kind(kind);
    if (kind == EventKind::Adopted || kind == EventKind::Lost)
        return cell.chip(glyphOf(kind), text, color,
            kind != EventKind::Adopted && !cell.option.state.testFlag(QStyle::State_Selected));
    cell.glyph(chipPadding, glyphOf(kind), color, glyphSize);
    cell.text(chipPadding + glyphSize + glyphGap, text, cell.look.theme.ink(), cell.look.font);
}

} // namespace daemonscope
