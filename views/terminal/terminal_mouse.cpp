// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyleHints>

#include "views/terminal/keys.h"
#include "views/terminal/layout.h"
#include "views/terminal/terminal_view.h"

/// What TerminalView does with the mouse: it marks text, unless the program asked for the mouse and Shift is not held.

namespace daemonscope {

using namespace terminal;

namespace {

constexpr int dragMilliseconds = 40;
constexpr int linesPerNotch = 3;
constexpr int notch = 120; // what QWheelEvent counts

int buttonOf(Qt::MouseButton button)
{
    return button == Qt::LeftButton ? 1 : button == Qt::MiddleButton ? 2 : button == Qt::RightButton ? 3 : 0;
}

} // namespace

Place TerminalView::placeAt(QPoint position, bool nearestEdge) const
{
    const int x = position.x() - margin + (nearestEdge ? lines_.cellWidth() / 2 : 0);
    const int row = std::clamp((position.y() - margin) / lines_.lineHeight(), 0, rows() - 1);
    return {topLine_ + row, std::clamp(x / lines_.cellWidth(), 0, nearestEdge ? columns() : columns() - 1)};
}

bool TerminalView::programWantsMouse(Qt::KeyboardModifiers held) const
{
    return screen_->mouseWish() != MouseWish::Nothing && following_ && !held.testFlag(Qt::ShiftModifier);
}

void TerminalView::reportMouse(const QMouseEvent& event, bool pressed)
{
    const auto place = placeAt(event.pos(), false);
    const auto modifiers = modifiersOf(event.modifiers());
    screen_->mouseMove(static_cast<int>(place.line - topLine_), place.column, modifiers);
    if (const int button = buttonOf(event.button()); button != 0)
        screen_->mouseButton(button, pressed, modifiers);
    flushOutput();
}

void TerminalView::beginSelection(QPoint position, Selection::Unit unit)
{
    selecting_ = true;
    dragPosition_ = position;
    selection_.begin(placeAt(position, unit == Selection::Unit::Characters), unit, *screen_);
    viewport()->update();
}

void TerminalView::extendSelection(QPoint position)
{
    dragPosition_ = position;
    selection_.extend(placeAt(position, selection_.unit() == Selection::Unit::Characters), *screen_);
    viewport()->update();
}

void TerminalView::scrollWhileDragging()
{
    auto* bar = verticalScrollBar();
    const int beyond = dragPosition_.y() < 0 ? dragPosition_.y() : std::max(0, dragPosition_.y() - viewport()->height());
    bar->setValue(bar->value() + beyond / lines_.lineHeight() + (beyond > 0 ? 1 : beyond < 0 ? -1 : 0));
    extendSelection(dragPosition_);
}

void TerminalView::mousePressEvent(QMouseEvent* event)
{
    if (programWantsMouse(event->modifiers())) {
        reportMouse(*event, true);
        return;
    }
    if (event->button() == Qt::MiddleButton) {
        pasteFrom(QApplication::clipboard()->supportsSelection() ? QClipboard::Selection : QClipboard::Clipboard);
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    const bool third = sinceDoubleClick_.isValid()
        && sinceDoubleClick_.elapsed() < QApplication::styleHints()->mouseDoubleClickInterval()
        && (event->pos() - doubleClickAt_).manhattanLength() < QApplication::startDragDistance();
    sinceDoubleClick_.invalidate();
    if (event->modifiers().testFlag(Qt::ShiftModifier) && !selection_.empty()) {
        selecting_ = true;
        extendSelection(event->pos());
    } else {
        beginSelection(event->pos(), third ? Selection::Unit::Lines : Selection::Unit::Characters);
    }
}

void TerminalView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (programWantsMouse(event->modifiers())) {
        reportMouse(*event, true);
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    sinceDoubleClick_.start();
    doubleClickAt_ = event->pos();
    beginSelection(event->pos(), Selection::Unit::Words);
}

void TerminalView::mouseMoveEvent(QMouseEvent* event)
{
    if (!selecting_) {
        if (programWantsMouse(event->modifiers()))
            reportMouse(*event, true);
        return;
    }
    extendSelection(event->pos());
    const bool outside = event->pos().y() < 0 || event->pos().y() >= viewport()->height();
    if (outside && !drag_.isActive())
        drag_.start(dragMilliseconds, this);
    else if (!outside)
        drag_.stop();
}

void TerminalView::mouseReleaseEvent(QMouseEvent* event)
{
    if (!selecting_) {
        if (programWantsMouse(event->modifiers()))
            reportMouse(*event, false);
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    selecting_ = false;
    drag_.stop();
    auto* clipboard = QApplication::clipboard();
    if (const auto text = selectedText(); !text.isEmpty() && clipboard->supportsSelection())
        clipboard->setText(text, QClipboard::Selection);
}

void TerminalView::wheelEvent(QWheelEvent* event)
{
    const bool toProgram = programWantsMouse(event->modifiers());
    if (!toProgram && !screen_->alternate()) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    wheelRest_ += event->angleDelta().y();
    const int notches = wheelRest_ / notch;
    wheelRest_ -= notches * notch;
    const auto modifiers = modifiersOf(event->modifiers());
    const auto place = placeAt(event->position().toPoint(), false);
    if (toProgram)
        screen_->mouseMove(static_cast<int>(place.line - topLine_), place.column, modifiers);
    for (int i = 0; i < std::abs(notches); ++i) {
        if (toProgram) {
            screen_->mouseButton(notches > 0 ? 4 : 5, true, modifiers);
            continue;
        }
        // A full-screen program that knows no mouse scrolls by its arrow keys.
        for (int line = 0; line < linesPerNotch; ++line)
            screen_->press(notches > 0 ? Key::Up : Key::Down, {});
    }
    flushOutput();
    event->accept();
}

void TerminalView::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Mouse && programWantsMouse(event->modifiers()))
        return;
    QMenu menu(this);
    auto* copying = menu.addAction(tr("&Copy"), this, &TerminalView::copy);
    copying->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    copying->setEnabled(!selection_.empty());
    auto* pasting = menu.addAction(tr("&Paste"), this, &TerminalView::paste);
    pasting->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    menu.addSeparator();
    menu.addAction(tr("Select &All"), this, &TerminalView::selectAll);
    auto position = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard)
        position = viewport()->mapToGlobal(cellRect(screen_->cursor()).bottomLeft());
    menu.exec(position);
}

} // namespace daemonscope
