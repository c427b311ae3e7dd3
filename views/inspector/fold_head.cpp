// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/fold_head.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>

#include "views/shared/copy_key.h"
#include "views/shared/glyphs.h"
#include "views/shared/plain_text.h"

namespace daemonscope::inspector {

namespace {

constexpr int side = 6; // beyond the text, for the tint under the pointer
constexpr int gap = 8;  // after the glyph
constexpr int columnGap = 12;
constexpr int lift = 3; // above and below the text
constexpr int farAway = 10000;

} // namespace

FoldHead::FoldHead(QWidget* parent) : QPushButton(parent)
{
    setFlat(true);
    setAutoDefault(false);
    setFocusPolicy(Qt::ClickFocus);
    setAttribute(Qt::WA_Hover);
    connect(this, &QPushButton::clicked, this, [this] {
        if (foldable())
            Q_EMIT unfold(!open_);
    });
}

void FoldHead::setFold(const Fold& fold)
{
    if (fold == fold_)
        return;
    fold_ = fold;
    setObjectName(fold.key);
    setAccessibleName(line());
    setAccessibleDescription(fold.body);
    update();
}

void FoldHead::setColumns(const FoldColumns& columns)
{
    columns_ = columns;
    update();
}

void FoldHead::setOpen(bool open)
{
    open_ = open;
    setCheckable(true); // so that screen readers tell the state
    setChecked(open);
    update();
}

QString FoldHead::line() const
{
    auto text = fold_.value.isEmpty() ? fold_.title : tr("%1: %2", "title: value").arg(fold_.title, fold_.value);
    return fold_.glyphWord.isEmpty() || fold_.glyphWord == fold_.value
        ? text
        : tr("%1, %2", "own session, done").arg(text, fold_.glyphWord);
}

int FoldHead::titleWidth() const { return look_ ? QFontMetrics(look_->body).horizontalAdvance(fold_.title) + 1 : 0; }

int FoldHead::valueWidth() const
{
    if (!look_)
        return 0;
    const auto text = QFontMetrics(fold_.exact ? look_->mono : look_->body).horizontalAdvance(fold_.value) + 1;
    return !columns_.marks() && !fold_.glyph.isEmpty() ? text + look_->glyph + gap / 2 : text;
}

int FoldHead::indent() const { return side + (columns_.marks() && look_ ? look_->glyph + gap : 0); }

FoldHead::Places FoldHead::places(int width) const
{
    const int glyph = look_ ? look_->glyph : 0;
    const int arrow = glyph * 3 / 4;
    const int whole = qMax(0, width - indent() - arrow - side - columnGap);
    // Titles get what the values leave, but at least three fifths.
    const int title = qMin(columns_.title, qMax(whole * 60 / 100, whole - columns_.value - columnGap));
    const QFontMetrics metrics(look_ ? look_->body : font());
    const int lineHeight = metrics.height();
    const int textHeight = metrics.boundingRect(QRect(0, 0, title, 10000), Qt::TextWordWrap, fold_.title).height();
    const int x = indent() + title + columnGap;
    Places at;
    at.title = {indent(), lift, title, qMax(lineHeight, textHeight)};
    at.value = {x, lift, qMax(0, width - x - arrow - side - 4), lineHeight};
    at.arrow = {width - side - arrow, lift + (lineHeight - arrow) / 2, arrow, arrow};
    at.glyph = columns_.marks() ? QRect(side, lift + (lineHeight - glyph) / 2, glyph, glyph)
                                : QRect(x, lift + (lineHeight - glyph) / 2, glyph, glyph);
    if (!columns_.marks() && !fold_.glyph.isEmpty())
        at.value.setLeft(x + glyph + gap / 2);
    return at;
}

bool FoldHead::valueIsCut(int width) const
{
    if (!look_ || fold_.value.isEmpty())
        return false;
    const QFontMetrics metrics(fold_.exact ? look_->mono : look_->body);
    return metrics.horizontalAdvance(fold_.value) > places(width).value.width();
}

int FoldHead::heightForWidth(int width) const { return places(width).title.height() + 2 * lift; }

QSize FoldHead::sizeHint() const
{
    const int width = indent() + titleWidth() + columnGap + valueWidth() + 24;
    return {width, heightForWidth(width)};
}

void FoldHead::applyLook(const Look& look)
{
    look_.emplace(look);
    setFont(look.body);
    update();
}

bool FoldHead::event(QEvent* event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return keepsCopyKey(*event) || QPushButton::event(event);
}

void FoldHead::focusInEvent(QFocusEvent* event)
{
    QPushButton::focusInEvent(event);
    Q_EMIT gotFocus();
}

void FoldHead::keyPressEvent(QKeyEvent* event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(line());
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    case Qt::Key_Down:
        Q_EMIT moveFocus(1);
        return;
    case Qt::Key_Up:
        Q_EMIT moveFocus(-1);
        return;
    case Qt::Key_Home:
        Q_EMIT moveFocus(-farAway);
        return;
    case Qt::Key_End:
        Q_EMIT moveFocus(farAway);
        return;
    case Qt::Key_Right:
    case Qt::Key_Left:
        if (foldable())
            Q_EMIT unfold((event->key() == Qt::Key_Right) != mirrored);
        return;
    default:
        QPushButton::keyPressEvent(event);
    }
}

void FoldHead::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    const auto copy = [](const QString& text) { return [text] { QGuiApplication::clipboard()->setText(text); }; };
    if (!fold_.value.isEmpty())
        menu.addAction(tr("Copy &value"), this, copy(fold_.value));
    menu.addAction(tr("Copy &line"), this, copy(line()));
    if (!fold_.body.isEmpty())
        menu.addAction(tr("Copy with &reasons"), this, copy(line() + QLatin1Char('\n') + fold_.body));
    menu.exec(event->globalPos());
}

void FoldHead::paintText(QPainter& painter, const Places& at) const
{
    const auto place = [this](const QRect& inside) { return QStyle::visualRect(layoutDirection(), rect(), inside); };
    const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop);
    const auto& theme = look_->theme;
    painter.setFont(look_->body);
    const bool values = columns_.style == FoldStyle::Values;
    painter.setPen(fold_.quiet || values ? theme.muted() : theme.ink());
    painter.drawText(place(at.title), static_cast<int>(leading) | Qt::TextWordWrap, fold_.title);
    const auto& valueFont = fold_.exact ? look_->mono : look_->body;
    const QFontMetrics metrics(valueFont);
    painter.setFont(valueFont);
    painter.setPen(values && !fold_.quiet ? theme.ink() : theme.muted());
    // Smaller letters stand on the line of the bigger ones.
    const int drop = QFontMetrics(look_->body).ascent() - metrics.ascent();
    const auto cut = metrics.elidedText(
        fold_.value, fold_.value.startsWith(QLatin1Char('/')) ? Qt::ElideMiddle : Qt::ElideRight, at.value.width());
    painter.drawText(place(at.value.translated(0, drop)), static_cast<int>(leading) | Qt::TextSingleLine, cut);
}

void FoldHead::paintEvent(QPaintEvent*)
{
    if (!look_)
        return;
    QPainter painter(this);
    drawAsWritten(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& theme = look_->theme;
    if (underMouse() && foldable()) {
        auto tint = theme.ink();
        tint.setAlphaF(0.05F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tint);
        painter.drawRoundedRect(rect(), 4, 4);
    }
    const auto at = places(width());
    const auto place = [this](const QRect& inside) { return QStyle::visualRect(layoutDirection(), rect(), inside); };
    if (!fold_.glyph.isEmpty())
        painter.drawPixmap(place(at.glyph),
            glyphs::pixmap(
                fold_.glyph, colorOf(fold_.tone, theme), at.glyph.width(), painter.device()->devicePixelRatioF()));
    if (foldable()) {
        const auto closed = layoutDirection() == Qt::RightToLeft ? QStringLiteral("back") : QStringLiteral("forward");
        auto color = theme.muted();
        painter.setOpacity(underMouse() || hasFocus() || open_ ? 0.9 : 0.45);
        painter.drawPixmap(place(at.arrow),
            glyphs::pixmap(open_ ? QStringLiteral("down") : closed, color, at.arrow.width(),
                painter.device()->devicePixelRatioF()));
        painter.setOpacity(1);
    }
    paintText(painter, at);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(theme.accent());
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
}

} // namespace daemonscope::inspector
