// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tree/adoption_motion.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include "views/shared/theme.h"

namespace daemonscope {

namespace {

constexpr int slowness = 10;

/// An arc that leaves and arrives at the left edge of rows, so that it crosses no text for long.
QPainterPath arc(const AdoptionMotion::Way& way)
{
    const QPointF from(way.from.left() + 12, way.from.center().y());
    const QPointF to(way.to.left() + 12, way.to.center().y());
    const double out = std::min(60.0, 20 + std::abs(to.y() - from.y()) / 4);
    QPainterPath path(from);
    path.cubicTo(from + QPointF(out, 0), to + QPointF(out, 0), to);
    return path;
}

void paintArrow(QPainter& painter, const AdoptionMotion::Way& way, const QColor& color, double moment)
{
    const auto path = arc(way);
    const auto tip = path.pointAtPercent(moment);
    QPainterPath gone(path.pointAtPercent(0));
    constexpr int pieces = 24;
    for (int piece = 1; piece <= pieces; ++piece)
        gone.lineTo(path.pointAtPercent(moment * piece / pieces));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(gone);
    painter.setBrush(color);
    painter.drawEllipse(tip, 4, 4);
}

} // namespace

AdoptionMotion::AdoptionMotion(QWidget* over)
    : QWidget(over)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    animation_.setStartValue(0.0);
    animation_.setEndValue(1.0);
    animation_.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&animation_, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        moment_ = value.toDouble();
        update();
    });
    connect(&animation_, &QVariantAnimation::finished, this, [this] {
        ways_.clear();
        hide();
    });
}

void AdoptionMotion::play(std::vector<Way> ways)
{
    constexpr int calm = 3; // a style's own animations are of small things
    usual_ = (calm_ ? 3 * calm : calm) * style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    animation_.stop();
    ways_ = std::move(ways);
    if (ways_.size() > rowsAtMost)
        ways_.resize(rowsAtMost);
    if (usual_ <= 0 || ways_.empty()) {
        ways_.clear();
        hide();
        return;
    }
    setGeometry(parentWidget()->rect());
    raise();
    show();
    animation_.setDuration(slow_ ? usual_ * slowness : usual_);
    animation_.start();
}

void AdoptionMotion::setSlow(bool slow)
{
    if (std::exchange(slow_, slow) == slow || !moving())
        return;
    const auto gone = animation_.currentTime();
    animation_.setDuration(slow ? usual_ * slowness : usual_);
    animation_.setCurrentTime(slow ? gone * slowness : gone / slowness);
}

void AdoptionMotion::freezeAt(double moment)
{
    animation_.pause();
    moment_ = moment;
    update();
}

void AdoptionMotion::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto color = Theme(palette()).headline(Headline::Orphan);
    for (const auto& way : ways_) {
        // A row that hardly leaves its place needs no arrow over its own text.
        if (!way.travels || std::abs(way.to.top() - way.from.top()) >= way.from.height())
            paintArrow(painter, way, color, moment_);
        if (!way.travels)
            continue;
        auto outline = QRectF(way.from);
        outline.moveTop(way.from.top() + (way.to.top() - way.from.top()) * moment_);
        outline.moveLeft(way.from.left() + (way.to.left() - way.from.left()) * moment_);
        auto fill = color;
        fill.setAlphaF(0.12F);
        painter.setBrush(fill);
        painter.setPen(QPen(color, 1));
        painter.drawRoundedRect(outline.adjusted(1.5, 1.5, -1.5, -1.5), 4, 4);
    }
}

} // namespace daemonscope
