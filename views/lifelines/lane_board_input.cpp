// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include "views/lifelines/lane_board.h"
#include "views/lifelines/lane_words.h"
#include "views/shared/plain_text.h"

namespace daemonscope::lifelines {

namespace {

constexpr double zoomStep = 1.25;

bool isPlus(const QKeyEvent& event) { return event.key() == Qt::Key_Plus || event.key() == Qt::Key_Equal; }

} // namespace

void LaneBoard::zoomTime(double factor, double x)
{
    const auto held = scale_.at(x);
    ownSpan_ = true;
    fixed_.reset();
    scale_.perPixel = std::clamp(scale_.perPixel / factor, closest, farthest);
    if (following_)
        showNow(); // now stays where it is
    else
        scale_.left = held - scale_.length(x);
    moved();
}

void LaneBoard::zoomLanes(double factor, double y)
{
    const auto before = frame();
    const double lane = (y - before.ruler - before.head + before.scrolled) / before.laneHeight;
    setLaneHeight(before.laneHeight * factor);
    verticalScrollBar()->setValue(
        static_cast<int>(std::lround(lane * frame().laneHeight - y + before.ruler + before.head)));
}

/// To earlier times if positive.
void LaneBoard::pan(double pixels)
{
    const auto newest = now() - scale_.length(timeWidth() - 12);
    if (following_ && pixels > 0)
        following_ = false;
    if (following_)
        return;
    fixed_.reset();
    ownSpan_ = true;
    scale_.left -= scale_.length(pixels);
    if (history_)
        scale_.left = std::max(scale_.left, std::min(newest, history_->begin() - scale_.length(timeWidth() / 2)));
    if (scale_.left >= newest) {
        scale_.left = newest;
        following_ = !cursor_;
    }
    moved();
}

void LaneBoard::userLooksAt(TimePoint at)
{
    if (!history_ || lanes_.size() == 0)
        return;
    lookAt(std::clamp(at, history_->begin(), std::max(now(), history_->begin())));
    Q_EMIT lookedAt(*cursor_);
}

/// To the moment before or behind the cursor at which something happened to somebody shown.
void LaneBoard::stepCursor(int direction)
{
    if (!history_)
        return;
    const auto at = cursor_.value_or(now());
    std::optional<TimePoint> best;
    const auto consider = [&](TimePoint when) {
        if (direction > 0 ? when > at && (!best || when < *best) : when < at && (!best || when > *best))
            best = when;
    };
    for (const auto& lane : lanes_.lanes)
        if (const auto* life = history_->life(lane.life)) {
            if (!lane.beginsEarlier)
                consider(lane.from);
            for (const auto& mark : life->marks)
                consider(mark.at);
            if (life->ended)
                consider(*life->ended);
        }
    if (best && *best >= history_->begin())
        userLooksAt(*best);
}

void LaneBoard::userGoesBack()
{
    const bool past = cursor_.has_value();
    followNow();
    if (past)
        Q_EMIT wentBack();
}

void LaneBoard::userSelects(int lane)
{
    if (lane < 0 || lane >= lanes_.size())
        return;
    select(lanes_[lane].life);
    Q_EMIT lifeSelected(selected_);
}

void LaneBoard::moveSelection(int by)
{
    const int from = lanes_.of(selected_);
    if (lanes_.size() > 0)
        userSelects(from < 0 ? (by > 0 ? 0 : lanes_.size() - 1) : std::clamp(from + by, 0, lanes_.size() - 1));
}

int LaneBoard::laneAt(QPointF at) const
{
    const auto shown = frame();
    if (at.y() < shown.ruler)
        return -1;
    const int lane = shown.laneAt(at.y());
    return lane >= 0 && lane < lanes_.size() ? lane : -1;
}

bool LaneBoard::cursorKeys(const QKeyEvent& event)
{
    const bool left = event.key() == Qt::Key_Left;
    if (!left && event.key() != Qt::Key_Right)
        return false;
    constexpr double stride = 4;
    if (event.modifiers() & Qt::ControlModifier)
        stepCursor(left ? -1 : 1);
    else if (event.modifiers() & Qt::ShiftModifier)
        userLooksAt(cursor_.value_or(now()) + scale_.length(left ? -stride : stride));
    else
        pan((left ? 0.1 : -0.1) * timeWidth());
    return true;
}

bool LaneBoard::viewKeys(const QKeyEvent& event)
{
    const bool control = (event.modifiers() & Qt::ControlModifier) != 0;
    const double middle = cursor_ ? scale_.x(*cursor_) : timeWidth() / 2;
    if (isPlus(event) || event.key() == Qt::Key_Minus) {
        const double factor = isPlus(event) ? zoomStep : 1 / zoomStep;
        control ? zoomLanes(factor, viewport()->height() / 2.0) : zoomTime(factor, middle);
        return true;
    }
    switch (event.key()) {
    case Qt::Key_0:
        if (!control)
            return false;
        setLaneHeight(0);
        return true;
    case Qt::Key_Up:
        moveSelection(-1);
        return true;
    case Qt::Key_Down:
        moveSelection(1);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        auto* bar = verticalScrollBar();
        bar->setValue(bar->value() + (event.key() == Qt::Key_PageUp ? -bar->pageStep() : bar->pageStep()));
        return true;
    }
    case Qt::Key_Home:
        if (history_) {
            following_ = false;
            fixed_.reset();
            scale_.left = history_->begin() - scale_.length(12);
            moved();
        }
        return true;
    case Qt::Key_End:
        if (cursor_) {
            fixed_.reset();
            scale_.left = now() - scale_.length(timeWidth() - 12);
            moved();
        } else {
            followNow();
        }
        return true;
    default:
        return false;
    }
}

void LaneBoard::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(text());
    } else if (event->key() == Qt::Key_Escape && (cursor_ || !following_)) {
        userGoesBack();
    } else if (!cursorKeys(*event) && !viewKeys(*event)) {
        event->ignore();
    }
}

bool LaneBoard::event(QEvent* event)
{
    // Keys that mean something here are not the window's shortcuts.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        const bool ours = isPlus(key) || key.key() == Qt::Key_Minus || key.matches(QKeySequence::Copy)
            || (key.key() == Qt::Key_Escape && (cursor_ || !following_))
            || (key.key() == Qt::Key_0 && key.modifiers() == Qt::ControlModifier);
        if (ours) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void LaneBoard::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (history_)
        setAccessibleDescription(text());
    viewport()->update();
}

void LaneBoard::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void LaneBoard::wheelEvent(QWheelEvent* event)
{
    const QPoint turned = event->angleDelta();
    const double steps = turned.y() / 120.0;
    if (event->modifiers() & Qt::ControlModifier)
        zoomLanes(std::pow(zoomStep, steps), event->position().y());
    else if (event->modifiers() & Qt::ShiftModifier)
        verticalScrollBar()->setValue(static_cast<int>(verticalScrollBar()->value() - steps * 3 * frame().laneHeight));
    else if (std::abs(turned.x()) > std::abs(turned.y()))
        pan(turned.x());
    else if (event->position().x() < frame().names) // over the names there is no time
        verticalScrollBar()->setValue(static_cast<int>(verticalScrollBar()->value() - steps * 3 * frame().laneHeight));
    else
        zoomTime(std::pow(zoomStep, steps), event->position().x() - frame().names);
    event->accept();
}

void LaneBoard::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const auto shown = frame();
    pressed_ = dragged_ = event->position();
    const bool ruler = event->position().y() < shown.ruler && event->position().x() >= shown.names;
    drag_ = ruler ? Drag::Cursor : Drag::Press;
    if (ruler)
        userLooksAt(scale_.at(event->position().x() - shown.names));
}

void LaneBoard::mouseMoveEvent(QMouseEvent* event)
{
    const auto at = event->position();
    if (drag_ == Drag::Press && (at - pressed_).manhattanLength() >= QApplication::startDragDistance()) {
        drag_ = Drag::Pan;
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
    if (drag_ == Drag::Cursor) {
        userLooksAt(scale_.at(std::clamp(at.x() - frame().names, 0.0, timeWidth())));
    } else if (drag_ == Drag::Pan) {
        pan(at.x() - dragged_.x());
        verticalScrollBar()->setValue(
            static_cast<int>(std::lround(verticalScrollBar()->value() - (at.y() - dragged_.y()))));
        dragged_ = at;
    } else if (drag_ == Drag::None) {
        const auto shown = frame();
        viewport()->setCursor(at.y() < shown.ruler && at.x() >= shown.names ? Qt::SizeHorCursor : Qt::ArrowCursor);
        const int lane = laneAt(at);
        const auto hovered = lane < 0 ? 0 : lanes_[lane].life;
        if (std::exchange(hovered_, hovered) != hovered)
            viewport()->update();
    }
}

void LaneBoard::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (drag_ == Drag::Press)
        userSelects(laneAt(event->position()));
    drag_ = Drag::None;
    viewport()->unsetCursor();
}

bool LaneBoard::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave && hovered_ != 0) {
        hovered_ = 0;
        viewport()->update();
    } else if (event->type() == QEvent::ToolTip) {
        const auto& help = *static_cast<QHelpEvent*>(event);
        const int lane = laneAt(help.pos());
        const auto* life = lane < 0 || !history_ ? nullptr : history_->life(lanes_[lane].life);
        if (life == nullptr)
            QToolTip::hideText();
        else
            QToolTip::showText(help.globalPos(),
                plainToolTip(tipText(*life, scale_.at(help.pos().x() - frame().names), scale_.length(60))), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace daemonscope::lifelines
