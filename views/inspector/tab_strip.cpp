// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/tab_strip.h"

#include <algorithm>

#include <QKeyEvent>
#include <QPainter>

#include "views/inspector/flow_layout.h"
#include "views/shared/plain_text.h"

namespace daemonscope::inspector {

namespace {

constexpr int sidePadding = 5;
constexpr int farAway = 1000;

} // namespace

TabButton::TabButton(const QString& text, QWidget* parent)
    : QAbstractButton(parent)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void TabButton::applyLook(const Look& look)
{
    look_.emplace(look);
    setFont(look.body);
    updateGeometry();
    update();
}

QSize TabButton::sizeHint() const
{
    // As wide as when it is shown, so that nothing moves when it is.
    const QFontMetrics metrics(look_ ? look_->strong : font());
    return {metrics.horizontalAdvance(text()) + 2 * sidePadding, metrics.height() + 10};
}

void TabButton::paintEvent(QPaintEvent*)
{
    if (!look_)
        return;
    const auto& theme = look_->theme;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(isChecked() ? look_->strong : look_->body);
    painter.setPen(isChecked() || underMouse() ? theme.ink() : theme.muted());
    painter.drawText(rect().adjusted(0, 0, 0, -2), Qt::AlignCenter | Qt::TextSingleLine, text());
    painter.setPen(Qt::NoPen);
    if (isChecked()) {
        painter.setBrush(theme.accent());
        painter.drawRoundedRect(QRectF(sidePadding, height() - 3, width() - 2 * sidePadding, 2), 1, 1);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(theme.accent());
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 2.5, -0.5, -4.5), 4, 4);
    }
}

void TabButton::keyPressEvent(QKeyEvent* event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        return Q_EMIT moveWanted(forward);
    case Qt::Key_Left:
        return Q_EMIT moveWanted(-forward);
    case Qt::Key_Home:
        return Q_EMIT moveWanted(-farAway);
    case Qt::Key_End:
        return Q_EMIT moveWanted(farAway);
    default:
        event->ignore(); // up and down are for whatever is around
    }
}

TabStrip::TabStrip(QWidget* parent)
    : QWidget(parent)
{
    announceTabs();
    auto* flow = new FlowLayout(0, 0);
    setLayout(flow);
}

void TabStrip::addTab(const QString& text, const QString& tip)
{
    auto* button = new TabButton(text, this);
    setPlainToolTip(button, tip);
    const int tab = static_cast<int>(buttons_.size());
    button->setChecked(tab == current_);
    button->setFocusPolicy(tab == current_ ? Qt::TabFocus : Qt::NoFocus);
    connect(button, &QAbstractButton::clicked, this, [this, tab] { setCurrent(tab); });
    connect(button, &TabButton::moveWanted, this, &TabStrip::move);
    if (look_)
        button->applyLook(*look_);
    layout()->addWidget(button);
    buttons_.push_back(button);
}

void TabStrip::setCurrent(int tab)
{
    const bool another = tab != current_;
    const bool focused = buttons_[static_cast<std::size_t>(current_)]->hasFocus();
    current_ = tab;
    for (int at = 0; at < static_cast<int>(buttons_.size()); ++at) {
        auto* button = buttons_[static_cast<std::size_t>(at)];
        button->setChecked(at == tab); // also undoes a click on the one that is shown
        button->setFocusPolicy(at == tab ? Qt::TabFocus : Qt::NoFocus);
        button->update();
    }
    if (!another)
        return;
    if (focused)
        buttons_[static_cast<std::size_t>(tab)]->setFocus(Qt::OtherFocusReason);
    Q_EMIT currentChanged(tab);
}

void TabStrip::step(int tabs)
{
    const int count = static_cast<int>(buttons_.size());
    setCurrent((current_ + tabs % count + count) % count);
}

void TabStrip::move(int tabs) { setCurrent(std::clamp(current_ + tabs, 0, static_cast<int>(buttons_.size()) - 1)); }

void TabStrip::applyLook(const Look& look)
{
    look_.emplace(look);
    for (auto* button : buttons_)
        button->applyLook(look);
    update();
}

void TabStrip::paintEvent(QPaintEvent*)
{
    if (!look_)
        return;
    QPainter painter(this);
    painter.setPen(look_->theme.line());
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace daemonscope::inspector
