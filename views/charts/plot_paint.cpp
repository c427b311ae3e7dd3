// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QPainter>

#include "model/live/event_words.h"
#include "views/charts/axis_scale.h"
#include "views/charts/plot.h"
#include "views/shared/theme.h"

namespace daemonscope {

namespace {

constexpr int padding = 8;
constexpr int square = 9;
constexpr int gap = 6;

} // namespace

QStringList Plot::calloutLines() const
{
    const auto sample = cursorSample();
    if (!sample)
        return {};
    QStringList lines{clockText(table_.times[*sample]).left(8)};
    for (auto series = table_.series.rbegin(); series != table_.series.rend(); ++series)
        lines += tr("%1 %2").arg(chartValueText(series->unit, series->values[*sample]), series->name);
    return lines;
}

void Plot::paintOver(QPainter& painter) const
{
    paintGaps(painter);
    paintTimes(painter);
}

/// As many labels as stand side by side. The outermost ones may reach beyond the axis, not beyond the chart.
void Plot::paintTimes(QPainter& painter) const
{
    const auto area = chart()->plotArea();
    const auto all = chart()->geometry();
    const auto small = time_->labelsFont();
    const QFontMetricsF metrics(small);
    const double space = metrics.horizontalAdvance(u'0') * 1.5;
    const auto seconds = std::max(1.0, static_cast<double>(window_.span.count()));
    std::vector<std::pair<QRectF, QString>> places;
    for (int every = 1; every <= timeParts; ++every) {
        places.clear();
        bool fits = true;
        for (const auto& [ago, text] : timeLabels(window_.span, every)) {
            const double width = metrics.horizontalAdvance(text) + 2;
            const double middle = area.right() + ago / seconds * area.width();
            const double left = std::clamp(middle - width / 2, all.left(), std::max(all.left(), all.right() - width));
            fits = fits && (places.empty() || places.back().first.right() + space <= left);
            places.emplace_back(QRectF(left, area.bottom() + 5, width, metrics.height()), text);
        }
        if (fits)
            break;
    }
    painter.setFont(small);
    painter.setPen(Theme(palette()).muted());
    for (const auto& [place, text] : places)
        painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, text);
}

/// A curve across a time in which nobody looked would tell what nobody knows.
void Plot::paintGaps(QPainter& painter) const
{
    const auto area = chart()->plotArea();
    const Theme theme(palette());
    for (const auto& [from, to] : table_.gaps) {
        const double left = std::max(area.left(), placeOf(from));
        const QRectF box(left, area.top(), std::min(area.right(), placeOf(to)) - left, area.height());
        if (box.width() <= 0)
            continue;
        painter.fillRect(box, palette().color(QPalette::Base));
        painter.fillRect(box, QBrush(theme.line(), Qt::BDiagPattern));
        painter.setFont(scaled(font(), 0.85));
        const auto words = tr("not watched");
        if (QFontMetrics(painter.font()).horizontalAdvance(words) + 2 * padding > box.width())
            continue;
        painter.setPen(theme.muted());
        painter.drawText(box, Qt::AlignCenter, words);
    }
}

void Plot::paintCallout(QPainter& painter, std::size_t sample) const
{
    const auto area = chart()->plotArea();
    const Theme theme(palette());
    const auto small = scaled(font(), 0.9);
    const QFontMetrics metrics(small);
    const auto lines = calloutLines();
    const double x = placeOf(table_.times[sample]);
    painter.setPen(QPen(theme.muted(), 1, Qt::DotLine));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    int width = 0;
    for (const auto& line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    const QSizeF size(
        width + square + gap + 2 * padding, static_cast<double>(metrics.height() * lines.size() + padding));
    const auto room = sceneRect();
    double left = x + gap;
    if (left + size.width() > area.right())
        left = x - gap - size.width();
    const QRectF box(QPointF(std::max(room.left(), left),
                         std::max(room.top(), std::min(area.top() + gap, room.bottom() - size.height()))),
        size);
    painter.setPen(QPen(theme.line(), 1));
    auto fill = palette().color(QPalette::ToolTipBase);
    fill.setAlpha(240);
    painter.setBrush(fill);
    painter.drawRoundedRect(box, 4, 4);
    painter.setFont(small);
    for (qsizetype row = 0; row < lines.size(); ++row) {
        const QRectF at(box.left() + padding, box.top() + padding / 2.0 + static_cast<double>(row * metrics.height()),
            box.width() - 2 * padding, metrics.height());
        painter.setPen(row == 0 ? theme.muted() : palette().color(QPalette::ToolTipText));
        if (row == 0) {
            painter.drawText(at, Qt::AlignVCenter | Qt::AlignLeft, lines[row]);
            continue;
        }
        const auto look = seriesLook(
            table_, static_cast<int>(static_cast<qsizetype>(table_.series.size()) - row), theme);
        const QRectF mark(at.left(), at.center().y() - square / 2.0, square, look.dashed ? square / 3.0 : square);
        painter.fillRect(mark, look.color);
        if (look.texture != Qt::NoBrush)
            painter.fillRect(mark, QBrush(palette().color(QPalette::Base), look.texture));
        painter.drawText(at.adjusted(square + gap, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, lines[row]);
    }
}

} // namespace daemonscope
