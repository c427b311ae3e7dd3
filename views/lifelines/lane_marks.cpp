// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include <QPainterPath>

#include "views/lifelines/lane_painter.h"
#include "views/lifelines/lane_words.h"

namespace daemonscope::lifelines {

void LanePainter::paintMarks(int index, const Life& life)
{
    const auto& lane = lanes_[index];
    const auto bar = frame_.bar(lane, index);
    std::vector<Text> texts;
    double lastX = -100;
    int lastWeight = 0;
    for (const auto& mark : life.marks) {
        const double x = frame_.x(mark.at);
        if (x > frame_.size.width() + 40)
            break;
        if (x < frame_.names - 400)
            continue;
        // What falls on the same pixel is one mark, the most telling.
        const int weight = weightOf(mark.kind);
        if (x - lastX < 1 && weight <= lastWeight)
            continue;
        lastX = x;
        lastWeight = weight;
        if (shown(x))
            paintMark(mark, x, bar);
        if (mark.kind == EventKind::Adopted && shown(x))
            paintAdoption(index, mark);
        if (frame_.named() && mark.kind != EventKind::Foreground) {
            const bool orphan = mark.kind == EventKind::Adopted;
            const double beside = orphan ? 12 : mark.kind == EventKind::SetSid ? 8 : 6;
            texts.push_back({x + beside, markText(life, mark), briefText(life, mark),
                palette_.color(QPalette::Text), weight, bar.right() - 4});
        }
    }
    if (!life.ended) {
        paintTexts(texts, bar);
        return;
    }
    const double x = frame_.x(*life.ended);
    for (auto& text : texts)
        text.until = std::min(text.until, x - 8);
    if (shown(x)) {
        paintEnd(bar, life);
        if (frame_.named())
            texts.push_back({x + 10, endText(life), {}, theme_.muted(), 6, frame_.size.width() - 4});
    }
    paintTexts(texts, bar);
}

void LanePainter::paintMark(const Life::Mark& mark, double x, const QRectF& bar)
{
    const auto pen = [&](const QColor& color, double width, Qt::PenStyle style = Qt::SolidLine) {
        painter_.setPen(QPen(color, width, style, Qt::FlatCap));
    };
    switch (mark.kind) {
    case EventKind::SetSid:
        pen(bandColor(Sid{mark.to.value_or(0)}), 3);
        painter_.drawLine(QPointF(x, bar.top() - 4), QPointF(x, bar.bottom() + 4));
        break;
    case EventKind::Adopted: {
        const double side = std::clamp(bar.height() / 3, 3.0, 8.0);
        const QPointF at(x, bar.center().y());
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(theme_.headline(Headline::Orphan));
        painter_.drawPolygon(
            QPolygonF({at + QPointF(0, -side), at + QPointF(side, 0), at + QPointF(0, side), at + QPointF(-side, 0)}));
        painter_.setBrush(Qt::NoBrush);
        break;
    }
    case EventKind::Stopped:
        pen(theme_.headline(Headline::Stopped), 2.5);
        for (const double side : {-2.5, 2.5})
            painter_.drawLine(QPointF(x + side, bar.top() + 4), QPointF(x + side, bar.bottom() - 4));
        break;
    case EventKind::Continued: {
        const double half = std::min(5.0, bar.height() / 4);
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(theme_.good());
        painter_.drawPolygon(
            QPolygonF({{x - 3, bar.center().y() - half}, {x + 5, bar.center().y()}, {x - 3, bar.center().y() + half}}));
        painter_.setBrush(Qt::NoBrush);
        break;
    }
    case EventKind::Exec:
        pen(theme_.muted(), 1.5);
        painter_.drawLine(QPointF(x, bar.top() + 1), QPointF(x, bar.bottom() - 1));
        break;
    default:
        pen(theme_.muted(), 1.2, Qt::DotLine);
        painter_.drawLine(QPointF(x, bar.top()), QPointF(x, bar.bottom()));
        break;
    }
}

void LanePainter::paintEnd(const QRectF& bar, const Life& life)
{
    const double radius = std::clamp(bar.height() / 4, 2.0, 5.0);
    const QPointF at(frame_.x(*life.ended), bar.center().y());
    const bool well = !life.status || *life.status == 0;
    const auto color = well ? bandColor(life.sid) : theme_.headline(Headline::Zombie);
    painter_.setPen(QPen(color, 1.8));
    painter_.setBrush(palette_.color(QPalette::Base));
    painter_.drawEllipse(at, radius, radius);
    painter_.setBrush(Qt::NoBrush);
    if (!well && radius >= 4) { // a cross, for those who do not see the colour
        const double half = radius * 0.5;
        painter_.drawLine(at + QPointF(-half, -half), at + QPointF(half, half));
        painter_.drawLine(at + QPointF(-half, half), at + QPointF(half, -half));
    }
}

void LanePainter::paintTexts(std::vector<Text>& texts, const QRectF& bar)
{
    constexpr double least = 34;
    const QFontMetricsF metrics(small_);
    painter_.setFont(small_);
    const QRectF line(0, bar.center().y() - metrics.height() / 2, 0, metrics.height());
    for (std::size_t i = 0; i < texts.size(); ++i) {
        auto& text = texts[i];
        // What has scrolled out to the left and still holds is told at the edge.
        const double start = std::max(text.x, frame_.names + 6);
        double until = text.until;
        for (std::size_t later = i + 1; later < texts.size(); ++later) {
            const auto& next = texts[later];
            if (next.weight >= text.weight || next.x - start >= least) {
                until = std::min(until, next.x - 10);
                break;
            }
        }
        if (text.x < frame_.names && text.weight == 6)
            continue;
        const double room = std::min(until, frame_.size.width()) - start;
        const auto& shortest = text.brief.isEmpty() ? text.words : text.brief;
        if (room < std::min(least, metrics.horizontalAdvance(shortest)))
            continue;
        if (!text.brief.isEmpty() && metrics.horizontalAdvance(text.words) > room)
            text.words = text.brief;
        painter_.setPen(text.color);
        painter_.drawText(QRectF(start, line.top(), room, line.height()), Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(text.words, Qt::ElideRight, room));
        // Less telling ones that begin within are left out.
        const double end = start + std::min(room, metrics.horizontalAdvance(text.words)) + 6;
        while (i + 1 < texts.size() && texts[i + 1].x < end && texts[i + 1].weight < text.weight)
            ++i;
    }
}

void LanePainter::paintAdoption(int index, const Life::Mark& mark)
{
    const auto color = theme_.headline(Headline::Orphan);
    const auto bar = frame_.bar(lanes_[index], index);
    const double x = frame_.x(mark.at);
    const auto* by = mark.to ? history_.lifeOf(Pid{*mark.to}) : nullptr;
    const int lane = by == nullptr ? -1 : lanes_.of(by->id);
    const double reach = std::clamp(frame_.laneHeight * 0.9, 16.0, 60.0);
    QPointF end(x + reach, frame_.ruler + frame_.head - 10);
    if (lane >= 0 && lane != index) {
        const auto target = frame_.bar(lanes_[lane], lane);
        end.setY(lane < index ? target.bottom() : target.top());
    }
    const double side = end.y() < bar.center().y() ? -1 : 1;
    const QPointF start(x, bar.center().y() + side * std::min(8.0, bar.height() / 3));
    const double away = end.y() - start.y();
    QPainterPath path(start);
    path.cubicTo(start + QPointF(reach * 0.15, away * 0.5), end - QPointF(reach * 0.6, away * 0.12), end);
    painter_.setPen(QPen(color, 1.8, Qt::CustomDashLine));
    auto pen = painter_.pen();
    pen.setDashPattern({3, 2.2});
    painter_.setPen(pen);
    painter_.drawPath(path);
    // The head of the arrow, along the curve's end.
    painter_.setPen(QPen(color, 1.8));
    const auto back = end - path.pointAtPercent(0.94);
    const double angle = std::atan2(back.y(), back.x());
    for (const double turn : {2.6, -2.6})
        painter_.drawLine(end, end + QPointF(std::cos(angle + turn), std::sin(angle + turn)) * 6);
    if (!frame_.named())
        return;
    const QFontMetricsF metrics(small_);
    auto bold = small_;
    bold.setWeight(QFont::DemiBold);
    const auto words = adoptedText(mark);
    const double width = QFontMetricsF(bold).horizontalAdvance(words) + 4;
    QRectF room(end.x() + 7, end.y() - metrics.height() / 2, width, metrics.height());
    if (lane >= 0)
        room.moveTop(side < 0 ? end.y() + 2 : end.y() - metrics.height() - 2);
    if (room.right() > frame_.size.width())
        room.moveRight(end.x() - reach - 7);
    const bool free = std::none_of(
        taken_.begin(), taken_.end(), [&](const QRectF& other) { return other.intersects(room); });
    if (!free)
        return;
    taken_.push_back(room);
    painter_.fillRect(room.adjusted(-2, 0, 2, 0), palette_.color(QPalette::Base));
    painter_.setFont(bold);
    painter_.setPen(color);
    painter_.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, words);
}

/// Thousands of lanes on hundreds of pixels: a pixel shows how many of its lanes live then, in the colour of one.
void LanePainter::paintMerged()
{
    const int width = static_cast<int>(std::ceil(frame_.size.width() - frame_.names));
    const int height = static_cast<int>(std::ceil(frame_.size.height() - frame_.ruler));
    if (width <= 0 || height <= 0)
        return;
    QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    std::vector<int> count(static_cast<std::size_t>(width) + 1);
    std::vector<QRgb> color(static_cast<std::size_t>(width));
    for (int row = 0; row < height; ++row) {
        const double y = frame_.ruler + row;
        const int from = std::clamp(frame_.laneAt(y), 0, lanes_.size());
        const int to = std::clamp(std::max(frame_.laneAt(y + 1), from + 1), from, lanes_.size());
        if (from >= to || frame_.laneAt(y) < 0)
            continue;
        std::fill(count.begin(), count.end(), 0);
        for (int i = from; i < to; ++i) {
            const auto& lane = lanes_[i];
            const auto pixel = [&](TimePoint at) {
                return std::clamp(frame_.scale.x(at), 0.0, static_cast<double>(width));
            };
            const auto end = std::min(lane.to, frame_.now);
            for (std::uint32_t b = 0; b < lane.bands; ++b) {
                const auto& band = lanes_.bands[lane.firstBand + b];
                const auto until = b + 1 < lane.bands ? lanes_.bands[lane.firstBand + b + 1].at : end;
                const auto left = static_cast<int>(pixel(band.at));
                const auto right = std::min(width, std::max(static_cast<int>(std::ceil(pixel(until))), left + 1));
                if (left >= width || frame_.scale.x(until) < 0)
                    continue;
                ++count[static_cast<std::size_t>(left)];
                --count[static_cast<std::size_t>(right)];
                std::fill(color.begin() + left, color.begin() + right, bandColor(band.session).rgb());
            }
        }
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(row));
        int living = 0;
        for (int x = 0; x < width; ++x) {
            living += count[static_cast<std::size_t>(x)];
            if (living <= 0)
                continue;
            const int alpha = 90 + 150 * living / (to - from);
            const QRgb rgb = color[static_cast<std::size_t>(x)];
            line[x] = qPremultiply(qRgba(qRed(rgb), qGreen(rgb), qBlue(rgb), std::min(alpha, 240)));
        }
    }
    painter_.drawImage(QPointF(frame_.names, frame_.ruler), image);
}

} // namespace daemonscope::lifelines
