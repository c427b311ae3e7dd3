// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lifelines/lane_board.h"

#include <algorithm>

#include <QAccessible>
#include <QPaintEvent>
#include <QScrollBar>

#include "views/lifelines/lane_words.h"
#include "views/shared/plain_text.h"

namespace daemonscope::lifelines {

using namespace std::chrono_literals;

namespace {

constexpr auto refreshEvery = 100ms; ///< a storm tells of changes hundreds of times a second
constexpr auto leastSpan = 5s;       ///< while there is little to show yet, it is shown large
constexpr auto mostSpan = 60s;
constexpr double rightMargin = 12;

} // namespace

LaneBoard::LaneBoard(QWidget* parent)
    : QAbstractScrollArea(parent)
    , clock_(std::chrono::system_clock::now)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Lifelines"));
    refreshTimer_.setSingleShot(true);
    refreshTimer_.setInterval(refreshEvery);
    connect(&refreshTimer_, &QTimer::timeout, this, &LaneBoard::refresh);
    connect(&followTimer_, &QTimer::timeout, this, [this] {
        showNow();
        viewport()->update();
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &LaneBoard::moved);
}

LaneBoard::~LaneBoard() = default;

void LaneBoard::setHistory(const History* history)
{
    if (history_)
        disconnect(history_, nullptr, this, nullptr);
    history_ = history;
    if (history != nullptr)
        connect(history, &History::changed, this, &LaneBoard::historyChanged);
    refresh();
}

void LaneBoard::setFilter(std::function<bool(const Life&)> wanted)
{
    wanted_ = std::move(wanted);
    refresh();
}

void LaneBoard::setClock(std::function<TimePoint()> clock)
{
    clock_ = std::move(clock);
    showNow();
}

void LaneBoard::setEmptyText(const QString& text)
{
    emptyText_ = text;
    viewport()->update();
}

void LaneBoard::historyChanged()
{
    if (isVisible() && !refreshTimer_.isActive())
        refreshTimer_.start();
}

void LaneBoard::refresh()
{
    refreshTimer_.stop();
    const auto began = std::chrono::steady_clock::now();
    lanes_ = history_ ? lanesOf(*history_, wanted_) : Lanes();
    // Tens of thousands of lives take a while to arrange: a tenth of the time at most.
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - began);
    refreshTimer_.setInterval(std::clamp<std::chrono::milliseconds>(10 * took, refreshEvery, 2s));
    showNow();
    updateScrollBar();
    if (QAccessible::isActive())
        setAccessibleDescription(text());
    moved();
}

double LaneBoard::timeWidth() const { return std::max(1.0, viewport()->width() - frame().names); }

double LaneBoard::automaticHeight() const
{
    constexpr double comfortable = 64;
    const double least = QFontMetricsF(font()).height() + 13;
    const Frame plain;
    const double room = viewport()->height() - plain.ruler - plain.head;
    return std::clamp(room / std::max(1, lanes_.size()), least, comfortable);
}

double LaneBoard::smallestHeight() const
{
    const Frame plain;
    const double room = std::max(1.0, viewport()->height() - plain.ruler - plain.head);
    return std::min(1.0, room / std::max(1, lanes_.size()));
}

Frame LaneBoard::frame() const
{
    Frame frame;
    frame.size = viewport()->size();
    const QFontMetricsF metrics(font());
    frame.names = std::min(metrics.averageCharWidth() * 24, frame.size.width() / 4);
    frame.ruler = metrics.height() + 16;
    frame.laneHeight = ownHeight_ > 0 ? ownHeight_ : automaticHeight();
    frame.scrolled = verticalScrollBar()->value();
    frame.scale = scale_;
    frame.now = now();
    frame.cursor = cursor_;
    frame.selected = selected_;
    frame.hovered = hovered_;
    frame.focus = hasFocus();
    return frame;
}

TimePoint LaneBoard::now() const
{
    const auto told = clock_();
    return history_ ? std::max(told, history_->end()) : told;
}

void LaneBoard::updateScrollBar()
{
    const auto shown = frame();
    const double page = std::max(1.0, shown.size.height() - shown.ruler);
    const double whole = shown.head + shown.laneHeight * lanes_.size() + 4;
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(whole - page)));
    verticalScrollBar()->setPageStep(static_cast<int>(page));
    verticalScrollBar()->setSingleStep(std::max(1, static_cast<int>(shown.laneHeight)));
}

/// While it follows, now is at the right edge.
void LaneBoard::showNow()
{
    using Nanoseconds = std::chrono::duration<double, std::nano>;
    if (fixed_) {
        scale_.left = fixed_->first;
        scale_.perPixel = std::clamp(
            Nanoseconds(fixed_->second - fixed_->first).count() / timeWidth(), closest, farthest);
        return;
    }
    if (!ownSpan_ && (following_ || !history_)) {
        const Span past = history_ ? now() - history_->begin() + 200ms : Span(mostSpan);
        scale_.perPixel = Nanoseconds(std::clamp<Span>(past, leastSpan, mostSpan)).count() / timeWidth();
    }
    if (following_)
        scale_.left = now() - scale_.length(timeWidth() - rightMargin);
}

void LaneBoard::setTimer()
{
    if (!following_ || !isVisible() || !history_) {
        followTimer_.stop();
        return;
    }
    // As often as the picture moves by a pixel, and no oftener than it costs nothing to speak of.
    const auto pixel = std::chrono::duration_cast<std::chrono::milliseconds>(scale_.length(1));
    followTimer_.start(std::clamp<std::chrono::milliseconds>(pixel, 100ms, 1000ms));
}

void LaneBoard::moved()
{
    setTimer();
    viewport()->update();
    Q_EMIT viewChanged();
}

void LaneBoard::showTimes(TimePoint from, TimePoint to)
{
    following_ = false;
    ownSpan_ = true;
    fixed_ = {from, to};
    showNow();
    moved();
}

void LaneBoard::followNow()
{
    following_ = true;
    fixed_.reset();
    cursor_.reset();
    showNow();
    moved();
}

void LaneBoard::lookAt(std::optional<TimePoint> at)
{
    if (!at) {
        followNow();
        return;
    }
    following_ = false;
    cursor_ = at;
    const double x = scale_.x(*at);
    if (x < 0 || x > timeWidth()) {
        fixed_.reset();
        scale_.left = *at - scale_.length(timeWidth() / 2);
    }
    moved();
}

void LaneBoard::select(LifeId life)
{
    selected_ = life;
    const int lane = lanes_.of(life);
    if (lane >= 0) {
        const auto shown = frame();
        const double top = shown.top(lane);
        auto* bar = verticalScrollBar();
        if (top < shown.ruler)
            bar->setValue(static_cast<int>(bar->value() + top - shown.ruler - shown.head));
        else if (top + shown.laneHeight > shown.size.height())
            bar->setValue(static_cast<int>(bar->value() + top + shown.laneHeight - shown.size.height() + 4));
    }
    viewport()->update();
}

void LaneBoard::setLaneHeight(double height)
{
    ownHeight_ = height <= 0 ? 0 : std::clamp(height, smallestHeight(), 120.0);
    updateScrollBar();
    moved();
}

QString LaneBoard::text() const
{
    if (!history_ || lanes_.size() == 0)
        return emptyText_;
    const auto shown = frame();
    const int first = std::clamp(shown.laneAt(shown.ruler), 0, lanes_.size());
    const int last = std::clamp(shown.laneAt(shown.size.height()) + 1, first, lanes_.size());
    QStringList lines;
    if (cursor_)
        lines << tr("Looking at %1").arg(clockText(*cursor_));
    lines << tr("From %1 to %2:").arg(clockText(scale_.left), clockText(std::min(now(), scale_.at(timeWidth()))));
    constexpr int most = 60; // nobody listens to more
    for (int i = first; i < std::min(last, first + most); ++i)
        if (const auto* life = history_->life(lanes_[i].life))
            lines << lineText(*life);
    return lines.join(u'\n');
}

void LaneBoard::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    drawAsWritten(painter);
    if (!history_ || lanes_.size() == 0) {
        painter.fillRect(viewport()->rect(), palette().color(QPalette::Base));
        painter.setPen(Theme(palette()).muted());
        painter.drawText(viewport()->rect().adjusted(40, 20, -40, -20), Qt::AlignCenter | Qt::TextWordWrap, emptyText_);
        return;
    }
    const auto shown = frame();
    LanePainter(painter, palette(), font(), shown, lanes_, *history_).paint();
}

Drawing LaneBoard::drawing() const
{
    if (!history_ || lanes_.size() == 0)
        return {};
    auto shown = frame();
    shown.scrolled = 0;
    shown.focus = false;
    shown.hovered = 0;
    shown.laneHeight = std::max(shown.laneHeight, QFontMetricsF(font()).height() + 13);
    shown.size.setHeight(shown.ruler + shown.head + shown.laneHeight * lanes_.size() + QFontMetricsF(font()).height() + 12);
    return {shown.size, palette().color(QPalette::Base), [this, shown](QPainter& painter) {
                LanePainter(painter, palette(), font(), shown, lanes_, *history_).paint();
            }};
}

void LaneBoard::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (ownHeight_ > 0)
        ownHeight_ = std::max(ownHeight_, smallestHeight());
    showNow();
    updateScrollBar();
    moved();
}

void LaneBoard::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        showNow();
        updateScrollBar();
        moved();
    }
}

void LaneBoard::showEvent(QShowEvent* event)
{
    QAbstractScrollArea::showEvent(event);
    refresh();
}

void LaneBoard::hideEvent(QHideEvent* event)
{
    QAbstractScrollArea::hideEvent(event);
    refreshTimer_.stop();
    setTimer();
}

} // namespace daemonscope::lifelines
