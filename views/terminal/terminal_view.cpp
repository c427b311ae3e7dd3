// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/terminal/terminal_view.h"

#include <algorithm>

#include <QAccessible>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTimerEvent>

#include "views/shared/theme.h"
#include "views/terminal/accessible.h"
#include "views/terminal/layout.h"

namespace daemonscope {

using namespace terminal;

namespace {

// From here on the owner should not read more, and from here on it should again. Much, so that of a flood of short
// lines the greatest part can be passed over at once.
constexpr qsizetype enough = 4 << 20;
constexpr qsizetype little = 1 << 20;
// libvterm is given this much at once, and this long it may work before other events have their turn. Little, for it
// moves the whole grid with every line feed: a large window's takes it some 50 µs each.
constexpr qsizetype chunk = 512;
constexpr qint64 sliceMilliseconds = 6;
constexpr int frameMilliseconds = 16;

} // namespace

TerminalView::TerminalView(QWidget* parent)
    : QAbstractScrollArea(parent), screen_(std::make_unique<Screen>()), lines_(monospace(font())), colors_(palette())
{
    announceToAssistive();
    setAccessibleName(tr("Terminal"));
    setAccessibleDescription(tr("What the program writes, and where you type for it. The Tab key goes to the program: "
                                "Ctrl+Tab and Ctrl+Shift+Tab leave the terminal."));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // One that comes and goes would change the program's terminal each time.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setBackgroundRole(QPalette::Base);
    verticalScrollBar()->setSingleStep(1);
    dirtyRows_.assign(static_cast<std::size_t>(rows()), true);
}

TerminalView::~TerminalView() = default;

void TerminalView::reset()
{
    backlog_ = {};
    slice_.stop();
    const auto size = screen_->size();
    screen_ = std::make_unique<Screen>(size);
    selection_.clear();
    preedit_.clear();
    following_ = true;
    dirtyAll_ = true;
    noteDamage();
    if (full_) {
        full_ = false;
        Q_EMIT drained();
    }
}

void TerminalView::feed(const QByteArray& bytes)
{
    if (bytes.isEmpty())
        return;
    backlog_.append(bytes);
    if (backlog_.size() >= enough)
        full_ = true;
    if (!slice_.isActive())
        slice_.start(0, this);
}

void TerminalView::workOff()
{
    QElapsedTimer since;
    since.start();
    backlog_.skip(static_cast<qsizetype>(Scrollback::mostLines) + rows());
    do
        screen_->feed(backlog_.take(chunk));
    while (!backlog_.empty() && since.elapsed() < sliceMilliseconds);
    noteDamage();
    if (backlog_.empty())
        slice_.stop();
    const bool drainedNow = full_ && backlog_.size() <= little;
    if (drainedNow)
        full_ = false;
    flushOutput();
    if (drainedNow)
        Q_EMIT drained();
}

void TerminalView::flushOutput()
{
    if (const auto bytes = screen_->takeOutput(); !bytes.isEmpty())
        Q_EMIT typed(bytes);
}

/// Before anything else is fed, for the rows go on to other lines.
void TerminalView::noteDamage()
{
    const auto damage = screen_->takeDamage();
    const auto count = damage.rows.size();
    dirtyRows_.resize(count, true);
    const auto first = screen_->screenLine();
    bool stale = damage.buffer;
    for (std::size_t row = 0; row < count; ++row) {
        if (!damage.rows[row])
            continue;
        dirtyRows_[row] = true;
        stale = stale || selection_.touches(first + static_cast<std::int64_t>(row));
    }
    if (stale && !selection_.empty()) {
        selection_.clear();
        dirtyAll_ = true;
    }
    if (damage.buffer || damage.scrolled)
        dirtyAll_ = true;
    if (damage.buffer)
        following_ = true;
    if (!damage.any && !damage.scrolled && !damage.cursor && !dirtyAll_)
        return;
    framePending_ = true;
    if (!frame_.isActive())
        showFrame();
}

void TerminalView::showFrame()
{
    framePending_ = false;
    frame_.start(frameMilliseconds, this);
    const auto topBefore = topLine_;
    updateScrollBar();
    const auto first = screen_->screenLine();
    const auto cursor = screen_->cursor();
    // Scrolled back one sees none of it.
    const bool screenInSight = topLine_ + rows() > first;
    if (topLine_ != topBefore || (dirtyAll_ && screenInSight)) {
        viewport()->update();
    } else if (screenInSight) {
        for (std::size_t row = 0; row < dirtyRows_.size(); ++row)
            if (dirtyRows_[row])
                viewport()->update(lineRect(first + static_cast<std::int64_t>(row)));
        viewport()->update(lineRect(cursorShown_.line));
        viewport()->update(lineRect(cursor.line));
    }
    dirtyRows_.assign(dirtyRows_.size(), false);
    dirtyAll_ = false;
    if (cursor != cursorShown_) {
        cursorShown_ = cursor;
        updateMicroFocus();
    }
    tellAssistive();
}

void TerminalView::tellAssistive()
{
    if (!QAccessible::isActive())
        return;
    QAccessibleTextCursorEvent event(this, accessibleCursor(*screen_));
    QAccessible::updateAccessibility(&event);
}

void TerminalView::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == slice_.timerId()) {
        workOff();
    } else if (event->timerId() == frame_.timerId()) {
        if (framePending_)
            showFrame();
        else
            frame_.stop();
    } else if (event->timerId() == drag_.timerId()) {
        scrollWhileDragging();
    } else {
        QAbstractScrollArea::timerEvent(event);
    }
}

void TerminalView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::ApplicationPaletteChange:
    case QEvent::FontChange:
    case QEvent::ApplicationFontChange:
    case QEvent::StyleChange:
        applyLook();
        break;
    default:
        break;
    }
}

void TerminalView::applyLook()
{
    lines_ = LinePainter(monospace(font()));
    colors_ = Colors(palette());
    fitToSize();
    updateGeometry();
    viewport()->update();
}

QSize TerminalView::sizeHint() const
{
    const Size usual;
    return QSize(usual.columns * lines_.cellWidth() + 2 * margin + verticalScrollBar()->sizeHint().width(),
        usual.rows * lines_.lineHeight() + 2 * margin);
}

QSize TerminalView::minimumSizeHint() const
{
    return QSize(20 * lines_.cellWidth() + 2 * margin + verticalScrollBar()->sizeHint().width(),
        3 * lines_.lineHeight() + 2 * margin);
}

void TerminalView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    fitToSize();
}

void TerminalView::fitToSize()
{
    const auto area = viewport()->size();
    const auto before = screen_->size();
    screen_->resize({(area.height() - 2 * margin) / lines_.lineHeight(), (area.width() - 2 * margin) / lines_.cellWidth()});
    if (screen_->size() == before)
        return;
    selection_.clear();
    noteDamage();
    flushOutput();
    Q_EMIT resized(rows(), columns());
}

void TerminalView::updateScrollBar()
{
    const auto first = screen_->alternate() ? screen_->screenLine() : screen_->firstLine();
    const auto last = screen_->screenLine();
    topLine_ = following_ ? last : std::clamp(topLine_, first, last);
    following_ = topLine_ == last;
    adjusting_ = true;
    auto* bar = verticalScrollBar();
    bar->setRange(0, static_cast<int>(last - first));
    bar->setPageStep(rows());
    bar->setValue(static_cast<int>(topLine_ - first));
    adjusting_ = false;
}

void TerminalView::scrollContentsBy(int, int)
{
    if (adjusting_)
        return;
    const auto* bar = verticalScrollBar();
    following_ = bar->value() == bar->maximum();
    topLine_ = following_ ? screen_->screenLine() : screen_->firstLine() + bar->value();
    viewport()->update();
}

void TerminalView::goToEnd()
{
    if (following_)
        return;
    following_ = true;
    updateScrollBar();
    viewport()->update();
}

} // namespace daemonscope
