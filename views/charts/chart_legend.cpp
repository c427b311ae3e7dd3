// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_legend.h"

#include <algorithm>

#include <QPainter>

#include "views/shared/theme.h"

namespace daemonscope {

namespace {

constexpr int square = 11;
constexpr int gap = 5;
constexpr int between = 12;

} // namespace

ChartLegend::ChartLegend(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont ChartLegend::small() const { return scaled(font(), 0.88); }

void ChartLegend::setEntries(std::vector<Entry> entries)
{
    if (entries == entries_)
        return;
    entries_ = std::move(entries);
    QStringList names;
    for (const auto& entry : entries_)
        names += entry.name;
    setAccessibleName(names.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

int ChartLegend::layOut(int width, const std::function<void(const Entry&, QPoint)>& place) const
{
    const QFontMetrics metrics(small());
    QPoint at(0, 0);
    for (const auto& entry : entries_) {
        const int wide = square + gap + metrics.horizontalAdvance(entry.name);
        if (at.x() > 0 && at.x() + wide > width)
            at = {0, at.y() + metrics.height() + 1};
        if (place)
            place(entry, at);
        at.rx() += wide + between;
    }
    return entries_.empty() ? 0 : at.y() + metrics.height() + 1;
}

int ChartLegend::draw(QPainter& painter, QPointF from, int width) const
{
    const QFontMetrics metrics(small());
    const Theme theme(palette());
    painter.setFont(small());
    return layOut(width, [&](const Entry& entry, QPoint at) {
        const auto corner = from + at;
        const double middle = corner.y() + metrics.height() / 2.0;
        if (entry.dashed) {
            painter.setPen(QPen(entry.color, 2, Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(QPointF(corner.x(), middle), QPointF(corner.x() + 4, middle));
            painter.drawLine(QPointF(corner.x() + 6, middle), QPointF(corner.x() + square, middle));
        } else {
            const QRectF box(corner.x(), middle - square / 2.0, square, square);
            painter.fillRect(box, entry.color);
            if (entry.texture != Qt::NoBrush) {
                painter.setBrushOrigin(box.topLeft());
                painter.fillRect(box, QBrush(palette().color(QPalette::Base), entry.texture));
            }
        }
        painter.setPen(theme.muted());
        painter.drawText(QRectF(corner.x() + square + gap, corner.y(), width, metrics.height()),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, entry.name);
    });
}

int ChartLegend::heightForWidth(int width) const { return layOut(width, {}); }

QSize ChartLegend::sizeHint() const { return {200, heightForWidth(std::max(width(), 200))}; }

QSize ChartLegend::minimumSizeHint() const { return {60, QFontMetrics(small()).height() + 1}; }

void ChartLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    draw(painter, {0, 0}, width());
}

} // namespace daemonscope
