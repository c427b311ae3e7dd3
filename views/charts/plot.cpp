// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/plot.h"

#include <algorithm>
#include <cmath>

#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QMouseEvent>

#include "views/charts/axis_scale.h"
#include "views/shared/theme.h"

namespace daemonscope {

QString chartText(const QString& text) { return text.toHtmlEscaped(); }

SeriesLook seriesLook(const ChartTable& table, int index, const Theme& theme)
{
    const auto& series = table.series[static_cast<std::size_t>(index)];
    const auto paler = [&theme](const QColor& color) {
        const auto part = [&](int value) { return theme.dark() ? value * 6 / 10 : 255 - (255 - value) * 6 / 10; };
        return QColor(part(color.red()), part(color.green()), part(color.blue()));
    };
    if (series.unit != ChartUnit::Count)
        return index == 0 ? SeriesLook{theme.accent(), false} : SeriesLook{theme.headline(Headline::Orphan), true};
    const auto color = theme.headline(series.headline);
    switch (series.headline) {
    case Headline::Child:
        return {theme.dark() ? QColor(0x46, 0x4f, 0x5c) : QColor(0xc3, 0xca, 0xd4), false};
    case Headline::Background:
        return {theme.dark() ? QColor(0x5e, 0x7d, 0x78) : QColor(0x8f, 0xb8, 0xae), false};
    case Headline::Init:
        return {theme.muted(), false};
    case Headline::ContainerInit:
        return {theme.muted(), false, Qt::BDiagPattern};
    case Headline::CannotTell:
        return {color, false, Qt::HorPattern};
    case Headline::LeaderDaemon:
    case Headline::AttachedOrphan:
        return {paler(color), false};
    case Headline::ControllingProcess:
        return {paler(color), false, Qt::BDiagPattern};
    case Headline::Stopped:
        return {color, false, Qt::VerPattern};
    case Headline::LeftoverJob:
        return {color, false, Qt::BDiagPattern};
    case Headline::Zombie:
        return {color, false, Qt::DiagCrossPattern};
    default:
        return {color, false};
    }
}

Plot::Plot(QWidget* parent)
    : QChartView(new QChart, parent)
    , time_(new QCategoryAxis)
    , left_(new QValueAxis)
    , right_(new QValueAxis)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setBackgroundBrush(Qt::NoBrush);
    setBackgroundRole(QPalette::Base); // Qt Charts asks for the window's
    viewport()->setBackgroundRole(QPalette::Base);
    setMinimumSize(80, 60);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->addAxis(time_, Qt::AlignBottom);
    chart()->addAxis(left_, Qt::AlignLeft);
    chart()->addAxis(right_, Qt::AlignRight);
    right_->hide();
    time_->setLabelsVisible(false); // paintTimes() leaves out what does not fit instead of cutting it
    time_->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    dressUp();
}

Plot::~Plot()
{
    // The edges are ours, and the areas that refer to them go first.
    chart()->removeAllSeries();
}

bool Plot::stacked() const
{
    return std::all_of(table_.series.begin(), table_.series.end(),
        [](const ChartTable::Series& series) { return series.unit == ChartUnit::Count; });
}

void Plot::setTable(const ChartTable& table, const ChartWindow& window)
{
    const auto same = [](const ChartTable::Series& a, const ChartTable::Series& b) {
        return a.name == b.name && a.unit == b.unit;
    };
    const bool sameSeries =
        std::equal(table.series.begin(), table.series.end(), table_.series.begin(), table_.series.end(), same)
        && areas_.size() + lines_.size() == table.series.size();
    table_ = table;
    window_ = window;
    if (!sameSeries)
        makeSeries();
    fillSeries();
    scaleAxes();
    scaleTime();
    describe();
    viewport()->update();
}

void Plot::makeSeries()
{
    chart()->removeAllSeries();
    areas_.clear();
    textures_.clear();
    lines_.clear();
    edges_.clear();
    const Theme theme(palette());
    for (std::size_t index = 0; index < table_.series.size(); ++index) {
        const auto& series = table_.series[index];
        const auto add = [&](QAbstractSeries* made) {
            made->setName(chartText(series.name));
            chart()->addSeries(made);
            made->attachAxis(time_);
            made->attachAxis(series.unit == ChartUnit::Bytes ? right_ : left_);
        };
        if (stacked()) {
            auto* below = edges_.empty() ? nullptr : edges_.back().get();
            edges_.push_back(std::make_unique<QLineSeries>());
            areas_.push_back(new QAreaSeries(edges_.back().get(), below));
            add(areas_.back());
            const bool textured = seriesLook(table_, static_cast<int>(index), theme).texture != Qt::NoBrush;
            textures_.push_back(textured ? new QAreaSeries(edges_.back().get(), below) : nullptr);
            if (textured)
                add(textures_.back());
        } else {
            lines_.push_back(new QLineSeries);
            add(lines_.back());
        }
    }
    dressUp();
}

double Plot::secondsAgo(TimePoint at) const { return std::chrono::duration<double>(at - window_.end).count(); }

void Plot::fillSeries()
{
    std::vector<double> sums(table_.times.size(), 0);
    for (std::size_t index = 0; index < table_.series.size(); ++index) {
        const auto& values = table_.series[index].values;
        QList<QPointF> points;
        points.reserve(static_cast<qsizetype>(values.size()));
        for (std::size_t at = 0; at < values.size(); ++at) {
            sums[at] = stacked() ? sums[at] + values[at] : values[at];
            points.append({secondsAgo(table_.times[at]), sums[at]});
        }
        if (stacked())
            edges_[index]->replace(points);
        else
            lines_[index]->replace(points);
    }
}

void Plot::scaleAxes()
{
    double left = 0;
    double right = 0;
    ChartUnit unit = ChartUnit::Count;
    for (std::size_t at = 0; at < table_.times.size(); ++at) {
        double sum = 0;
        for (const auto& series : table_.series) {
            const double value = series.values[at];
            sum = stacked() ? sum + value : value;
            auto& most = series.unit == ChartUnit::Bytes ? right : left;
            most = std::max(most, sum);
        }
    }
    bool bytes = false;
    for (const auto& series : table_.series) {
        bytes = bytes || series.unit == ChartUnit::Bytes;
        if (series.unit != ChartUnit::Bytes)
            unit = series.unit;
    }
    const auto apply = [](QValueAxis* axis, const AxisScale& scale) {
        axis->setRange(0, scale.top);
        axis->setTickCount(scale.steps + 1);
        axis->setLabelFormat(scale.format);
    };
    // Labels one above the other need room.
    const double line = QFontMetricsF(left_->labelsFont()).height();
    const int steps = std::clamp(static_cast<int>(chart()->plotArea().height() / (1.6 * line)), 1, 4);
    apply(left_, axisScale(unit, left, steps));
    // Bytes are drawn as they are; the axis is written in a unit that makes its labels short.
    right_->setVisible(bytes);
    if (!bytes)
        return;
    const auto scale = axisScale(ChartUnit::Bytes, right, steps);
    apply(right_, scale);
    if (scale.divisor > 1) {
        const auto index = static_cast<std::size_t>(
            std::find_if(table_.series.begin(), table_.series.end(),
                [](const ChartTable::Series& series) { return series.unit == ChartUnit::Bytes; })
            - table_.series.begin());
        auto points = lines_[index]->points();
        for (auto& point : points)
            point.setY(point.y() / scale.divisor);
        lines_[index]->replace(points);
    }
}

void Plot::scaleTime()
{
    if (shownSpan_ == window_.span)
        return;
    shownSpan_ = window_.span;
    for (const auto& label : time_->categoriesLabels())
        time_->remove(label);
    const auto seconds = static_cast<double>(window_.span.count());
    time_->setRange(-seconds, 0);
    time_->setStartValue(-seconds);
    for (const auto& [at, label] : timeLabels(window_.span))
        time_->append(label, at);
}

void Plot::dressUp()
{
    const Theme theme(palette());
    const auto small = scaled(font(), 0.85);
    for (QAbstractAxis* axis :
        {static_cast<QAbstractAxis*>(time_), static_cast<QAbstractAxis*>(left_), static_cast<QAbstractAxis*>(right_)}) {
        axis->setLabelsFont(small);
        axis->setLabelsBrush(theme.muted());
        axis->setGridLinePen(QPen(theme.line(), 1));
        axis->setLinePen(QPen(theme.line(), 1));
    }
    fitMargins();
    left_->setLineVisible(false);
    right_->setLineVisible(false);
    right_->setGridLineVisible(false);
    time_->setGridLineVisible(false);
    const auto base = palette().color(QPalette::Base);
    for (std::size_t index = 0; index < areas_.size(); ++index) {
        const auto look = seriesLook(table_, static_cast<int>(index), theme);
        areas_[index]->setPen(QPen(base, 1));
        areas_[index]->setBrush(look.color);
        if (textures_[index] != nullptr) {
            textures_[index]->setPen(Qt::NoPen);
            textures_[index]->setBrush(QBrush(base, look.texture));
        }
    }
    for (std::size_t index = 0; index < lines_.size(); ++index) {
        const auto look = seriesLook(table_, static_cast<int>(index), theme);
        lines_[index]->setPen(
            QPen(look.color, 1.8, look.dashed ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    }
}

/// Of the whole: room for the labels of the time axis.
void Plot::fitMargins()
{
    const int line = QFontMetrics(time_->labelsFont()).height();
    chart()->setMargins({6, 4 + line / 3, 16, line + 4});
}

void Plot::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dressUp();
}

void Plot::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    if (!table_.series.empty()) {
        fillSeries();
        scaleAxes();
    }
}

/// What a reader who does not see the curve is told.
void Plot::describe()
{
    QStringList values;
    const auto sample = cursor_ ? cursorSample() : std::nullopt;
    for (const auto& series : table_.series) {
        if (!series.values.empty())
            values += tr("%1 %2").arg(
                series.name, chartValueText(series.unit, sample ? series.values[*sample] : series.values.back()));
    }
    setAccessibleDescription(values.join(QStringLiteral(", ")));
}

std::optional<std::size_t> Plot::cursorSample() const
{
    const auto& times = table_.times;
    if (!cursor_ || times.empty())
        return std::nullopt;
    const auto after = std::lower_bound(times.begin(), times.end(), *cursor_);
    if (after == times.begin())
        return 0;
    if (after == times.end())
        return times.size() - 1;
    const auto before = std::prev(after);
    return static_cast<std::size_t>((*cursor_ - *before < *after - *cursor_ ? before : after) - times.begin());
}

void Plot::setCursorTime(std::optional<TimePoint> at)
{
    if (cursor_ == at)
        return;
    cursor_ = at;
    describe();
    viewport()->update();
}

void Plot::point(std::optional<TimePoint> at)
{
    setCursorTime(at);
    Q_EMIT cursorMoved(at);
}

void Plot::mouseMoveEvent(QMouseEvent* event)
{
    const auto area = chart()->plotArea();
    const auto at = mapToScene(event->position().toPoint());
    if (!area.adjusted(-4, 0, 4, 0).contains(at))
        return point(std::nullopt);
    const double share = std::clamp((at.x() - area.left()) / std::max(1.0, area.width()), 0.0, 1.0);
    const std::chrono::duration<double> ago(static_cast<double>(window_.span.count()) * (share - 1));
    point(window_.end + std::chrono::duration_cast<std::chrono::system_clock::duration>(ago));
}

void Plot::leaveEvent(QEvent*) { point(std::nullopt); }

void Plot::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    point(std::nullopt);
}

void Plot::keyPressEvent(QKeyEvent* event)
{
    const auto& times = table_.times;
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (event->key() == Qt::Key_Escape && cursor_)
        return point(std::nullopt);
    if (step == 0 || times.empty())
        return event->ignore(); // the frame would scroll
    const auto last = static_cast<std::ptrdiff_t>(times.size()) - 1;
    const auto now = cursorSample();
    const auto next = now ? std::clamp<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(*now) + step, 0, last) : last;
    point(times[static_cast<std::size_t>(next)]);
}

double Plot::placeOf(TimePoint at) const
{
    const auto area = chart()->plotArea();
    return area.right() + secondsAgo(at) / static_cast<double>(window_.span.count()) * area.width();
}

void Plot::drawForeground(QPainter* painter, const QRectF&)
{
    paintOver(*painter);
    if (const auto sample = cursorSample())
        paintCallout(*painter, *sample);
}

} // namespace daemonscope
