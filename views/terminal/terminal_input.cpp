// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QScrollBar>

#include "views/shared/theme.h"
#include "views/terminal/keys.h"
#include "views/terminal/terminal_view.h"

/// What TerminalView does with keys, input methods and the clipboard.

namespace daemonscope {

using namespace terminal;

namespace {

constexpr auto controlShift = Qt::ControlModifier | Qt::ShiftModifier;

Qt::KeyboardModifiers heldWith(const QKeyEvent& event) { return event.modifiers() & ~Qt::KeypadModifier; }

bool copies(const QKeyEvent& event)
{
    return (event.key() == Qt::Key_C && heldWith(event) == controlShift)
        || (event.key() == Qt::Key_Insert && heldWith(event) == Qt::ControlModifier);
}

bool pastes(const QKeyEvent& event)
{
    return (event.key() == Qt::Key_V && heldWith(event) == controlShift)
        || (event.key() == Qt::Key_Insert && heldWith(event) == Qt::ShiftModifier);
}

bool leaves(const QKeyEvent& event)
{
    return (event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab)
        && (heldWith(event) & ~Qt::ShiftModifier) == Qt::ControlModifier;
}

bool scrolls(const QKeyEvent& event)
{
    const auto key = event.key();
    return heldWith(event) == Qt::ShiftModifier
        && (key == Qt::Key_PageUp || key == Qt::Key_PageDown || key == Qt::Key_Home || key == Qt::Key_End);
}

} // namespace

/// While the terminal has the focus, its keys are the program's; the window's shortcuts with Ctrl+Shift stay its own.
bool TerminalView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = *static_cast<const QKeyEvent*>(event);
        if (takesOwnKey(key) || strokeOf(key)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

/// Tab and Shift+Tab are keys like any other here.
bool TerminalView::focusNextPrevChild(bool) { return false; }

bool TerminalView::takesOwnKey(const QKeyEvent& event) const
{
    return copies(event) || pastes(event) || leaves(event) || (scrolls(event) && !screen_->alternate());
}

bool TerminalView::handleOwnKey(const QKeyEvent& event)
{
    if (!takesOwnKey(event))
        return false;
    if (copies(event)) {
        copy();
    } else if (pastes(event)) {
        paste();
    } else if (leaves(event)) {
        QAbstractScrollArea::focusNextPrevChild(
            event.key() == Qt::Key_Tab && !event.modifiers().testFlag(Qt::ShiftModifier));
    } else {
        auto* bar = verticalScrollBar();
        bar->triggerAction(event.key() == Qt::Key_PageUp ? QScrollBar::SliderPageStepSub
                : event.key() == Qt::Key_PageDown        ? QScrollBar::SliderPageStepAdd
                : event.key() == Qt::Key_Home            ? QScrollBar::SliderToMinimum
                                                         : QScrollBar::SliderToMaximum);
    }
    return true;
}

void TerminalView::keyPressEvent(QKeyEvent* event)
{
    if (handleOwnKey(*event))
        return;
    const auto stroke = strokeOf(*event);
    if (!stroke) {
        event->ignore();
        return;
    }
    goToEnd();
    send(*screen_, *stroke);
    flushOutput();
}

void TerminalView::inputMethodEvent(QInputMethodEvent* event)
{
    preedit_ = event->preeditString();
    if (!event->commitString().isEmpty()) {
        goToEnd();
        send(*screen_, TextKey{event->commitString(), false});
        flushOutput();
    }
    viewport()->update(lineRect(screen_->cursor().line));
    event->accept();
}

QVariant TerminalView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    switch (query) {
    case Qt::ImEnabled:
        return true;
    case Qt::ImCursorRectangle:
        return cellRect(screen_->cursor()).translated(viewport()->pos());
    case Qt::ImFont:
        return monospace(font());
    case Qt::ImHints:
        return static_cast<int>(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    default:
        return QAbstractScrollArea::inputMethodQuery(query);
    }
}

void TerminalView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    screen_->setFocused(true);
    flushOutput();
    viewport()->update(lineRect(screen_->cursor().line));
}

void TerminalView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    screen_->setFocused(false);
    flushOutput();
    viewport()->update(lineRect(screen_->cursor().line));
}

QString TerminalView::selectedText() const
{
    return selection_.empty() ? QString() : screen_->text(selection_.from(), selection_.to());
}

void TerminalView::copy()
{
    // An empty selection leaves what was copied before.
    if (const auto text = selectedText(); !text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void TerminalView::paste() { pasteFrom(QClipboard::Clipboard); }

void TerminalView::pasteFrom(int clipboard)
{
    const auto text = QApplication::clipboard()->text(static_cast<QClipboard::Mode>(clipboard));
    if (text.isEmpty())
        return;
    goToEnd();
    screen_->paste(text);
    flushOutput();
}

void TerminalView::selectAll()
{
    selection_.all(*screen_);
    viewport()->update();
}

} // namespace daemonscope
