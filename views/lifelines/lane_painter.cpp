// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lifelines/lane_painter.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "views/lifelines/lane_words.h"

namespace daemonscope::lifelines {

namespace {

constexpr double leastForMarks = 8; ///< height of a lane in which marks can be told apart

struct LaneWords {
    Q_DECLARE_TR_FUNCTIONS(Lifelines)
};

QColor withAlpha(QColor color, double alpha)
{
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

} // namespace

int Frame::laneAt(double y) const { return static_cast<int>(std::floor((y - ruler - head + scrolled) / laneHeight)); }

QRectF Frame::bar(const Lane& lane, int index) const
{
    const double thick = laneHeight >= 34 ? 24
        : laneHeight >= 15                ? laneHeight - 8
        : laneHeight >= 4                 ? laneHeight - 1
                                          : laneHeight;
    // Far outside it makes no difference, but such numbers would not fit a device.
    const double left = std::max(x(lane.from), names - 20);
    const double right = std::min(x(std::min(lane.to, now)), size.width() + 20);
    return {left, top(index) + (laneHeight - thick) / 2, std::max(right - left, 2.0), thick};
}

LanePainter::LanePainter(QPainter& painter, const QPalette& palette, const QFont& font, const Frame& frame,
    const Lanes& lanes, const History& history)
    : painter_(painter)
    , theme_(palette)
    , palette_(palette)
    , font_(font)
    , small_(scaled(font, 0.92))
    , frame_(frame)
    , lanes_(lanes)
    , history_(history)
{
    first_ = std::clamp(frame.laneAt(frame.ruler), 0, lanes.size());
    last_ = std::clamp(frame.laneAt(frame.size.height()) + 1, first_, lanes.size());
    const double label = QFontMetricsF(small_).horizontalAdvance(QStringLiteral("00:00:00.000"));
    ticks_ = ticks(frame.scale, frame.size.width() - frame.names, label + 24);
}

QColor LanePainter::bandColor(Sid session) const
{
    return session.value == 0 ? theme_.headline(Headline::CannotTell) : theme_.sessionBand(session);
}

void LanePainter::paint()
{
    painter_.fillRect(QRectF({}, frame_.size), palette_.color(QPalette::Base));
    painter_.save();
    painter_.setClipRect(QRectF(0, frame_.ruler, frame_.size.width(), frame_.size.height() - frame_.ruler));
    paintUnrecorded();
    paintRows();
    paintGrid();
    if (frame_.merged()) {
        paintMerged();
    } else {
        painter_.save();
        painter_.setClipRect(QRectF(
            frame_.names, frame_.ruler, frame_.size.width() - frame_.names, frame_.size.height() - frame_.ruler));
        painter_.setRenderHint(QPainter::Antialiasing, frame_.laneHeight >= leastForMarks);
        if (frame_.laneHeight >= leastForMarks)
            paintArrows();
        for (int i = first_; i < last_; ++i)
            paintBar(i);
        if (frame_.laneHeight >= leastForMarks)
            for (int i = first_; i < last_; ++i)
                if (const auto* life = history_.life(lanes_[i].life))
                    paintMarks(i, *life);
        painter_.restore();
    }
    painter_.restore();
    paintNames();
    paintRuler();
    paintCursor();
}

void LanePainter::paintGrid()
{
    painter_.setPen(withAlpha(theme_.line(), 0.6));
    for (const auto& tick : ticks_) {
        const double x = std::round(frame_.x(tick.at)) + 0.5;
        painter_.drawLine(QPointF(x, frame_.ruler), QPointF(x, frame_.size.height()));
    }
}

/// Before the history begins, nothing is known: neither that there was something, nor that there was nothing.
void LanePainter::paintUnrecorded()
{
    const double until = std::min(frame_.x(history_.begin()), frame_.size.width());
    if (until <= frame_.names)
        return;
    const QRectF before(frame_.names, frame_.ruler, until - frame_.names, frame_.size.height() - frame_.ruler);
    painter_.fillRect(before, QBrush(withAlpha(theme_.muted(), 0.18), Qt::BDiagPattern));
    painter_.setPen(theme_.muted());
    painter_.setFont(small_);
    const auto words = LaneWords::tr("not recorded");
    if (QFontMetricsF(small_).horizontalAdvance(words) + 16 < before.width())
        painter_.drawText(before.adjusted(8, 4, -8, -4), Qt::AlignLeft | Qt::AlignBottom, words);
}

void LanePainter::paintRows()
{
    for (const auto& [life, color] :
        {std::pair(frame_.hovered, theme_.headingRow()), std::pair(frame_.selected, theme_.selectedRow())}) {
        const int lane = life == 0 ? -1 : lanes_.of(life);
        if (lane >= first_ && lane < last_)
            painter_.fillRect(
                QRectF(0, frame_.top(lane), frame_.size.width(), std::max(frame_.laneHeight, 1.0)), color);
    }
    if (!frame_.named())
        return;
    painter_.setPen(withAlpha(theme_.line(), 0.7));
    for (int i = first_; i < last_; ++i) {
        const double y = std::round(frame_.top(i + 1)) - 0.5;
        painter_.drawLine(QPointF(0, y), QPointF(frame_.size.width(), y));
    }
}

void LanePainter::paintArrows()
{
    const auto color = withAlpha(theme_.muted(), 0.85);
    double lastX = -1;
    int lastParent = -1;
    for (int i = 0; i < last_; ++i) {
        const auto& lane = lanes_[i];
        if (lane.parent < 0 || lane.beginsEarlier || (lane.parent >= last_) || (i < first_ && lane.parent < first_))
            continue;
        const double x = frame_.x(lane.from);
        if (!shown(x))
            continue;
        const auto child = frame_.bar(lane, i);
        const auto parent = frame_.bar(lanes_[lane.parent], lane.parent);
        const bool down = lane.parent < i;
        const QPointF from(x, down ? parent.bottom() : parent.top());
        const QPointF to(x, down ? child.top() : child.bottom());
        // Many children of one parent at the same pixel are one line; the dots tell how many.
        if (lane.parent != lastParent || std::abs(x - lastX) >= 1 || i - 1 < first_ || !frame_.named()) {
            painter_.setPen(QPen(color, 1.5, lane.birthSeen ? Qt::SolidLine : Qt::DashLine));
            painter_.drawLine(from, to);
        } else {
            painter_.setPen(QPen(color, 1.5));
            painter_.drawLine(QPointF(x, to.y() - frame_.laneHeight), to);
        }
        lastX = x;
        lastParent = lane.parent;
        if (i < first_)
            continue;
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(theme_.muted());
        const double radius = frame_.named() ? 3.5 : 2;
        painter_.drawEllipse(to, radius, radius);
        painter_.setBrush(Qt::NoBrush);
    }
}

void LanePainter::paintBar(int index)
{
    const auto& lane = lanes_[index];
    const auto bar = frame_.bar(lane, index);
    if (bar.right() < frame_.names || bar.left() > frame_.size.width())
        return;
    const bool detailed = frame_.laneHeight >= leastForMarks;
    const bool chosen = lane.life == frame_.selected;
    const double radius = std::min({4.0, bar.height() / 3, bar.width() / 2});
    for (std::uint32_t i = 0; i < lane.bands; ++i) {
        const auto& band = lanes_.bands[lane.firstBand + i];
        const double left = i == 0 ? bar.left() - 1 : std::max(bar.left(), frame_.x(band.at));
        const double right = i + 1 == lane.bands
            ? bar.right() + 1
            : std::min(bar.right(), frame_.x(lanes_.bands[lane.firstBand + i + 1].at));
        if (right <= left || right < frame_.names)
            continue;
        const auto color = bandColor(band.session);
        if (!detailed) {
            painter_.fillRect(QRectF(QPointF(std::max(left, bar.left()), bar.top()),
                                  QPointF(std::min(right, bar.right()), bar.bottom())),
                withAlpha(color, chosen ? 1 : 0.7));
            continue;
        }
        painter_.save();
        if (lane.bands > 1)
            painter_.setClipRect(QRectF(left, bar.top() - 2, right - left, bar.height() + 4), Qt::IntersectClip);
        painter_.setPen(QPen(chosen ? theme_.accent() : color, chosen ? 2 : 1.2));
        painter_.setBrush(theme_.barFill(color));
        painter_.drawRoundedRect(bar, radius, radius);
        painter_.restore();
    }
}

void LanePainter::paintNames()
{
    painter_.save();
    painter_.setClipRect(QRectF(0, frame_.ruler, frame_.names, frame_.size.height() - frame_.ruler));
    if (frame_.named()) {
        auto bold = font_;
        bold.setWeight(QFont::DemiBold);
        const QFontMetricsF metrics(bold);
        const QFontMetricsF under(small_);
        for (int i = first_; i < last_; ++i) {
            const auto* life = history_.life(lanes_[i].life);
            if (life == nullptr)
                continue;
            QRectF room(14, frame_.top(i), frame_.names - 22, frame_.laneHeight);
            const bool two = frame_.laneHeight >= metrics.height() + under.height() + 6;
            painter_.setFont(bold);
            painter_.setPen(life->ended ? theme_.muted() : palette_.color(QPalette::Text));
            const auto name = metrics.elidedText(nameOf(*life), Qt::ElideMiddle, room.width());
            if (!two) {
                painter_.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, name);
                continue;
            }
            room.setTop(room.top() + (room.height() - metrics.height() - under.height()) / 2);
            painter_.drawText(room, Qt::AlignLeft | Qt::AlignTop, name);
            room.setTop(room.top() + metrics.height());
            painter_.setFont(small_);
            painter_.setPen(theme_.muted());
            painter_.drawText(
                room, Qt::AlignLeft | Qt::AlignTop, under.elidedText(sessionOf(*life), Qt::ElideRight, room.width()));
        }
    }
    painter_.restore();
}

void LanePainter::paintRuler()
{
    painter_.fillRect(QRectF(0, 0, frame_.size.width(), frame_.ruler), palette_.color(QPalette::Base));
    painter_.setPen(theme_.line());
    painter_.drawLine(QPointF(0, frame_.ruler - 0.5), QPointF(frame_.size.width(), frame_.ruler - 0.5));
    painter_.setFont(small_);
    for (const auto& tick : ticks_) {
        const double x = std::round(frame_.x(tick.at)) + 0.5;
        painter_.setPen(theme_.line());
        painter_.drawLine(QPointF(x, frame_.ruler - 7), QPointF(x, frame_.ruler - 1));
        painter_.setPen(theme_.muted());
        painter_.drawText(QRectF(x + 4, 0, 400, frame_.ruler - 4), Qt::AlignLeft | Qt::AlignVCenter, tick.text);
    }
}

void LanePainter::paintCursor()
{
    if (!frame_.cursor)
        return;
    const double x = std::round(frame_.x(*frame_.cursor)) + 0.5;
    if (x < frame_.names || x > frame_.size.width())
        return;
    const auto color = theme_.headline(Headline::Orphan);
    painter_.setRenderHint(QPainter::Antialiasing);
    painter_.setPen(QPen(color, 1.6));
    painter_.drawLine(QPointF(x, 0), QPointF(x, frame_.size.height()));
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(color);
    painter_.drawPolygon(QPolygonF({{x - 7, 0}, {x + 7, 0}, {x, 10}}));
    painter_.setBrush(Qt::NoBrush);
}

} // namespace daemonscope::lifelines
