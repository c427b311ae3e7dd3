// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/usage_plot.h"

#include <algorithm>
#include <cmath>

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include "views/shared/copy_key.h"

namespace daemonscope::inspector {

namespace {

constexpr int inset = 6;
/// Where nobody looked for longer the line is broken.
constexpr std::chrono::seconds gap{15};

QString timeText(TimePoint at)
{
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(at.time_since_epoch()).count();
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms).time(), QStringLiteral("HH:mm:ss"));
}

} // namespace

UsagePlot::UsagePlot(QString title, ChartUnit unit, QWidget* parent)
    : QWidget(parent)
    , title_(std::move(title))
    , unit_(unit)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(title_);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void UsagePlot::setPoints(std::vector<Point> points)
{
    TimePoint chosen{}; // before all that is remembered
    if (marked_ && *marked_ < points_.size())
        chosen = points_[*marked_].at;
    points_ = std::move(points);
    marked_.reset();
    for (std::size_t at = 0; at < points_.size(); ++at)
        if (points_[at].at == chosen)
            marked_ = at;
    setAccessibleDescription(valueWords());
    update();
}

void UsagePlot::applyLook(const Look& look)
{
    look_.emplace(look);
    update();
}

QRectF UsagePlot::plot() const
{
    const int above = look_ ? QFontMetrics(look_->body).height() + 8 : 20;
    const int below = look_ ? QFontMetrics(look_->small).height() + 4 : 16;
    return QRectF(rect()).adjusted(inset, above, -inset, -below);
}

double UsagePlot::xOf(const Point& point) const
{
    const auto area = plot();
    const auto span = std::chrono::duration<double>(points_.back().at - points_.front().at).count();
    if (span <= 0)
        return area.right();
    const auto since = std::chrono::duration<double>(point.at - points_.front().at).count();
    const auto way = since / span * area.width();
    return layoutDirection() == Qt::RightToLeft ? area.right() - way : area.left() + way;
}

double UsagePlot::most() const
{
    double most = 0;
    for (const auto& point : points_)
        most = std::max(most, point.value);
    return most;
}

QString UsagePlot::valueWords() const
{
    if (points_.empty())
        return tr("nothing is known yet");
    if (marked_)
        return tr("%1 at %2", "value, time")
            .arg(chartValueText(unit_, points_[*marked_].value), timeText(points_[*marked_].at));
    const auto words = ended_ ? tr("at last %1, most %2") : tr("now %1, most %2");
    return words.arg(chartValueText(unit_, points_.back().value), chartValueText(unit_, most()));
}

void UsagePlot::paintEvent(QPaintEvent*)
{
    if (!look_)
        return;
    const auto& theme = look_->theme;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto area = plot();
    const QRect head(inset, 0, width() - 2 * inset, static_cast<int>(area.top()) - 4);
    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const auto end = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight);
    painter.setFont(look_->body);
    painter.setPen(theme.ink());
    painter.drawText(head, start | Qt::AlignVCenter | Qt::TextSingleLine, title_);
    painter.setFont(look_->small);
    painter.setPen(theme.muted());
    painter.drawText(head, end | Qt::AlignVCenter | Qt::TextSingleLine, valueWords());
    painter.setPen(theme.line());
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    if (hasFocus()) {
        painter.setPen(theme.accent());
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    if (points_.empty())
        return;
    const QRectF foot(area.left(), area.bottom() + 2, area.width(), height() - area.bottom() - 2);
    painter.setPen(theme.muted());
    painter.drawText(foot, start | Qt::AlignTop | Qt::TextSingleLine, timeText(points_.front().at));
    painter.drawText(foot, end | Qt::AlignTop | Qt::TextSingleLine, timeText(points_.back().at));
    const double top = most() > 0 ? most() : 1;
    const auto placeOf = [&](const Point& point) {
        return QPointF(xOf(point), area.bottom() - point.value / top * (area.height() - 2));
    };
    QPainterPath line;
    for (std::size_t at = 0; at < points_.size(); ++at) {
        if (at == 0 || points_[at].at - points_[at - 1].at > gap)
            line.moveTo(placeOf(points_[at]));
        else
            line.lineTo(placeOf(points_[at]));
    }
    painter.setPen(QPen(theme.accent(), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(line);
    painter.setBrush(theme.accent());
    const auto& told = marked_ ? points_[*marked_] : points_.back();
    if (marked_) {
        painter.setPen(QPen(theme.muted(), 1, Qt::DashLine));
        painter.drawLine(QPointF(xOf(told), area.top()), QPointF(xOf(told), area.bottom()));
    }
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(placeOf(told), 2.5, 2.5);
}

void UsagePlot::mark(std::optional<std::size_t> at)
{
    if (at == marked_)
        return;
    marked_ = at;
    setAccessibleDescription(valueWords());
    update();
}

bool UsagePlot::event(QEvent* event) { return keepsCopyKey(*event) || QWidget::event(event); }

void UsagePlot::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        QString text;
        for (const auto& point : points_)
            text += timeText(point.at) + QLatin1Char('\t') + chartValueText(unit_, point.value) + QLatin1Char('\n');
        QGuiApplication::clipboard()->setText(text);
        return;
    }
    if (points_.empty())
        return QWidget::keyPressEvent(event);
    const auto last = points_.size() - 1;
    const auto now = marked_.value_or(last);
    const bool back = event->key() == (layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        return mark(back ? now - (now > 0 ? 1 : 0) : std::min(last, now + 1));
    case Qt::Key_Home:
        return mark(0);
    case Qt::Key_End:
        return mark(last);
    default:
        QWidget::keyPressEvent(event);
    }
}

void UsagePlot::mouseMoveEvent(QMouseEvent* event)
{
    if (points_.empty())
        return;
    const double x = event->position().x();
    std::size_t nearest = 0;
    for (std::size_t at = 1; at < points_.size(); ++at)
        if (std::abs(xOf(points_[at]) - x) < std::abs(xOf(points_[nearest]) - x))
            nearest = at;
    mark(nearest);
}

void UsagePlot::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    if (!hasFocus())
        mark({});
}

void UsagePlot::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    mark({});
}

} // namespace daemonscope::inspector
