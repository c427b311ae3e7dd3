// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/spotlight.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include "views/shared/theme.h"

namespace daemonscope {

Spotlight::Spotlight(QWidget* over)
    : QWidget(over)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    soon_.setSingleShot(true);
    soon_.setInterval(0);
    connect(&soon_, &QTimer::timeout, this, &Spotlight::look);
    animation_.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&animation_, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        now_ = value.toRectF();
        update();
    });
}

void Spotlight::follow(QWidget* view, std::function<QRect()> where)
{
    if (view_)
        view_->removeEventFilter(this);
    view_ = view;
    where_ = std::move(where);
    animation_.stop();
    to_ = {};
    hide();
    if (view == nullptr)
        return;
    view->installEventFilter(this);
    soon_.start();
}

bool Spotlight::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint && !soon_.isActive())
        soon_.start();
    return QWidget::eventFilter(watched, event);
}

void Spotlight::look()
{
    constexpr int margin = 3;
    constexpr int calm = 2; // a style's own animations are of small things
    if (!view_)
        return;
    auto place = view_->isVisible() ? where_() : QRect();
    if (!place.isEmpty())
        place = place.adjusted(-margin, -margin, margin, margin).translated(view_->mapTo(parentWidget(), QPoint()));
    if (place == to_ && geometry() == parentWidget()->rect())
        return;
    const bool first = to_.isEmpty();
    to_ = place;
    setGeometry(parentWidget()->rect());
    setVisible(!place.isEmpty());
    if (place.isEmpty())
        return;
    raise();
    const int duration = calm * style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    animation_.stop();
    if (first || duration <= 0) {
        now_ = place;
        update();
        return;
    }
    animation_.setStartValue(now_);
    animation_.setEndValue(QRectF(place));
    animation_.setDuration(duration);
    animation_.start();
}

void Spotlight::paintEvent(QPaintEvent*)
{
    constexpr float dimmed = 0.42F;
    constexpr qreal round = 8;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath around;
    around.addRect(QRectF(view_ ? QRect(view_->mapTo(parentWidget(), QPoint()), view_->size()) : rect()));
    QPainterPath hole;
    hole.addRoundedRect(now_, round, round);
    auto ground = palette().color(QPalette::Base);
    ground.setAlphaF(dimmed);
    painter.fillPath(around.subtracted(hole), ground);
    painter.setPen(QPen(Theme(palette()).accent(), 2));
    painter.drawPath(hole);
}

} // namespace daemonscope
