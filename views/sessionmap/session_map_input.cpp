// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <limits>

#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QToolTip>

#include "views/sessionmap/map_text.h"
#include "views/sessionmap/session_map.h"
#include "views/shared/plain_text.h"

namespace daemonscope {

using namespace sessionmap;

namespace {

constexpr qreal zoomStep = 1.15;

bool canBeCurrent(const Disc& disc) { return disc.kind == Disc::Kind::Process || disc.kind == Disc::Kind::More; }

bool zoomsIn(const QKeyEvent& event)
{
    return event.matches(QKeySequence::ZoomIn)
        || (event.modifiers() == Qt::ControlModifier && event.key() == Qt::Key_Equal);
}

bool zoomsBack(const QKeyEvent& event) { return event.modifiers() == Qt::ControlModifier && event.key() == Qt::Key_0; }

} // namespace

MapKey SessionMap::selected() const
{
    return current_ < 0 ? 0 : layout_.discs[static_cast<std::size_t>(current_)].key;
}

void SessionMap::select(MapKey key)
{
    const auto* process = key == 0 ? nullptr : scene_.find(key);
    if (process != nullptr && layout_.find(key) == nullptr) {
        wish_.unfolded.insert({process->session, process->group});
        arrange();
    }
    const auto* disc = process == nullptr ? nullptr : layout_.find(key);
    const int next = disc == nullptr ? -1 : static_cast<int>(disc - layout_.discs.data());
    current_ = next;
    relations_ = layout_.dense ? relationsOf(key, scene_, layout_) : Relations();
    if (disc != nullptr)
        ensureVisible(*disc);
    describe();
    viewport()->update();
}

void SessionMap::setCurrent(int at)
{
    if (at < 0 || at == current_)
        return;
    current_ = at;
    const auto& disc = layout_.discs[static_cast<std::size_t>(at)];
    relations_ = layout_.dense ? relationsOf(disc.key, scene_, layout_) : Relations();
    ensureVisible(disc);
    describe();
    viewport()->update();
    if (disc.kind == Disc::Kind::Process)
        Q_EMIT processSelected(disc.key);
}

void SessionMap::activate(int at)
{
    if (at < 0)
        return;
    const auto disc = layout_.discs[static_cast<std::size_t>(at)];
    if (disc.kind == Disc::Kind::More)
        toggleFold(disc);
    else
        Q_EMIT processActivated(disc.key);
}

void SessionMap::toggleFold(const Disc& more)
{
    const auto id = layout_.boxes[static_cast<std::size_t>(more.box)].id;
    if (!wish_.unfolded.insert(id).second)
        wish_.unfolded.erase(id);
    animation_.stop();
    travel_ = {};
    arrange();
    if (current_ >= 0) // the same line, wherever it stands now
        ensureVisible(layout_.discs[static_cast<std::size_t>(current_)]);
    describe();
}

void SessionMap::ensureVisible(const Disc& disc)
{
    const auto area = QRectF(disc.area.topLeft() * zoom_ + origin(), disc.area.size() * zoom_);
    const auto shift = [](QScrollBar* bar, qreal from, qreal to, int room) {
        constexpr qreal around = 12;
        if (from < around)
            bar->setValue(bar->value() + static_cast<int>(std::floor(from - around)));
        else if (to > room - around)
            bar->setValue(bar->value() + static_cast<int>(std::ceil(to - room + around)));
    };
    shift(horizontalScrollBar(), area.left(), area.right(), viewport()->width());
    shift(verticalScrollBar(), area.top(), area.bottom(), viewport()->height());
}

void SessionMap::moveCurrent(QPointF direction)
{
    if (current_ < 0) {
        moveToEnd(false);
        return;
    }
    // In lists, how far a line is indented does not matter.
    const auto placeOf = [this](const Disc& disc) {
        return layout_.dense && disc.box >= 0
            ? QPointF(layout_.boxes[static_cast<std::size_t>(disc.box)].rect.left(), disc.center.y())
            : disc.center;
    };
    const auto from = placeOf(layout_.discs[static_cast<std::size_t>(current_)]);
    int best = -1;
    qreal nearest = std::numeric_limits<qreal>::max();
    for (std::size_t at = 0; at < layout_.discs.size(); ++at) {
        const auto& disc = layout_.discs[at];
        const auto way = placeOf(disc) - from;
        const auto ahead = QPointF::dotProduct(way, direction);
        const auto aside = std::abs(way.x() * direction.y() - way.y() * direction.x());
        const auto most = layout_.dense && direction.x() == 0 ? 1 : 4 * ahead;
        if (!canBeCurrent(disc) || ahead < 1 || aside > most)
            continue;
        const auto far = ahead + 2 * aside; // rather straight on than near
        if (far < nearest) {
            nearest = far;
            best = static_cast<int>(at);
        }
    }
    setCurrent(best);
}

void SessionMap::moveToEnd(bool last)
{
    const auto& discs = layout_.discs;
    if (last) {
        const auto found = std::find_if(discs.rbegin(), discs.rend(), canBeCurrent);
        setCurrent(static_cast<int>(discs.rend() - found) - 1);
    } else {
        const auto found = std::find_if(discs.begin(), discs.end(), canBeCurrent);
        setCurrent(found == discs.end() ? -1 : static_cast<int>(found - discs.begin()));
    }
}

int SessionMap::discAt(QPointF inViewport) const
{
    const auto point = toMap(inViewport);
    for (std::size_t at = 0; at < layout_.discs.size(); ++at) {
        const auto& disc = layout_.discs[at];
        if (disc.kind != Disc::Kind::Planned && disc.area.translated(travel_.centerOf(disc) - disc.center).contains(point))
            return static_cast<int>(at);
    }
    return -1;
}

QString SessionMap::tipOf(const Disc& disc) const
{
    if (disc.kind == Disc::Kind::More)
        return disc.words.front().text;
    if (disc.kind == Disc::Kind::Reaper)
        return tr("%1 %2 adopts orphans here").arg(scene_.reaper->pid.value).arg(scene_.reaper->name);
    return disc.process < 0 ? QString() : mapLine(scene_.processes[static_cast<std::size_t>(disc.process)], scene_);
}

void SessionMap::copyText() const { QGuiApplication::clipboard()->setText(text_); }

bool SessionMap::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (key.matches(QKeySequence::Copy) || zoomsIn(key) || key.matches(QKeySequence::ZoomOut) || zoomsBack(key)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

bool SessionMap::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto& help = *static_cast<QHelpEvent*>(event);
    const int at = discAt(help.pos());
    if (at < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help.globalPos(), plainToolTip(tipOf(layout_.discs[static_cast<std::size_t>(at)])), viewport());
    return true;
}

void SessionMap::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        return copyText();
    if (zoomsIn(*event))
        return zoomBy(zoomStep);
    if (event->matches(QKeySequence::ZoomOut))
        return zoomBy(1 / zoomStep);
    if (zoomsBack(*event))
        return resetZoom();
    if ((event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return QAbstractScrollArea::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCurrent({-1, 0});
    case Qt::Key_Right:
        return moveCurrent({1, 0});
    case Qt::Key_Up:
        return moveCurrent({0, -1});
    case Qt::Key_Down:
        return moveCurrent({0, 1});
    case Qt::Key_Home:
        return moveToEnd(false);
    case Qt::Key_End:
        return moveToEnd(true);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return activate(current_);
    default:
        return QAbstractScrollArea::keyPressEvent(event);
    }
}

void SessionMap::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && current_ < 0)
        moveToEnd(false); // so that one sees where the focus is
    viewport()->update();
}

void SessionMap::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void SessionMap::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() != Qt::ControlModifier)
        return QAbstractScrollArea::wheelEvent(event);
    constexpr qreal notch = 120; // eighths of a degree
    setZoom(zoom_ * std::pow(zoomStep, event->angleDelta().y() / notch), event->position());
    event->accept();
}

void SessionMap::mousePressEvent(QMouseEvent* event)
{
    const int at = discAt(event->position());
    if (event->button() == Qt::LeftButton && at >= 0) {
        const auto disc = layout_.discs[static_cast<std::size_t>(at)]; // who hears of it may arrange all anew
        if (canBeCurrent(disc))
            setCurrent(at);
        if (disc.kind == Disc::Kind::More)
            activate(at);
    } else if (event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton) {
        dragged_ = event->position().toPoint();
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
}

void SessionMap::mouseMoveEvent(QMouseEvent* event)
{
    if (!dragged_)
        return;
    const auto moved = event->position().toPoint() - *dragged_;
    dragged_ = event->position().toPoint();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - moved.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
}

void SessionMap::mouseReleaseEvent(QMouseEvent*)
{
    dragged_.reset();
    viewport()->unsetCursor();
}

void SessionMap::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int at = discAt(event->position());
    if (event->button() == Qt::LeftButton && at >= 0 && layout_.discs[static_cast<std::size_t>(at)].kind == Disc::Kind::Process)
        activate(at);
    else
        mousePressEvent(event); // a second click on a fold folds it again
}

void SessionMap::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    menu.addAction(tr("&Copy as Text"), this, &SessionMap::copyText);
    menu.addAction(tr("&Fit to the Window"), this, &SessionMap::resetZoom);
    menu.exec(event->globalPos());
}

} // namespace daemonscope
