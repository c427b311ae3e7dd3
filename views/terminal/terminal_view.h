// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QElapsedTimer>

#include "views/terminal/backlog.h"
#include "views/terminal/colors.h"
#include "views/terminal/line_painter.h"
#include "views/terminal/screen.h"
#include "views/terminal/selection.h"

namespace daemonscope {

/// The terminal on whose other side a program runs. Knows no process and no descriptor: its owner feeds it what the
/// program writes and writes to the program what `typed` says, be it keys or answers to the program's questions.
///
/// However much arrives, the window goes on: what is fed is worked off in slices of a few milliseconds between events
/// and painted once a frame. The owner reads on only while the view is hungry() and begins again when it is drained().
///
/// What the program writes can do nothing but draw: it has no title, bell, clipboard or link. GUI thread.
class TerminalView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit TerminalView(QWidget* parent = nullptr);
    ~TerminalView() override;

    /// Output of the program, in UTF-8, cut anywhere. Takes all of it, hungry or not; nothing is shown before control
    /// is back in the event loop.
    void feed(const QByteArray& bytes);
    [[nodiscard]] bool hungry() const { return !full_; }
    /// Whether all that was fed has reached the screen and no painting of it waits for the next frame.
    [[nodiscard]] bool idle() const { return backlog_.empty() && !framePending_; }
    /// An empty terminal for the next program: nothing stays, not even the scrollback.
    void reset();

    [[nodiscard]] int rows() const { return screen_->size().rows; }
    [[nodiscard]] int columns() const { return screen_->size().columns; }
    [[nodiscard]] const terminal::Screen& screen() const { return *screen_; }
    [[nodiscard]] QString selectedText() const;
    /// Where a cell of the screen is, in the viewport's pixels; empty when it is scrolled out of sight.
    [[nodiscard]] QRect cellRect(terminal::Place place) const;
    /// The first line in sight.
    [[nodiscard]] std::int64_t topLine() const { return topLine_; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

public Q_SLOTS:
    void copy();
    void paste();
    void selectAll();

Q_SIGNALS:
    /// To be written to the program.
    void typed(const QByteArray& bytes);
    /// The program's terminal has another size now.
    void resized(int rows, int columns);
    /// Hungry again after it was not.
    void drained();

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void timerEvent(QTimerEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void workOff();
    void noteDamage();
    void showFrame();
    void tellAssistive();
    void flushOutput();
    void applyLook();
    void fitToSize();
    void updateScrollBar();
    void goToEnd();

    [[nodiscard]] bool takesOwnKey(const QKeyEvent& event) const;
    bool handleOwnKey(const QKeyEvent& event);
    void pasteFrom(int clipboard);

    [[nodiscard]] QRect lineRect(std::int64_t line) const;
    void paintCursor(QPainter& painter) const;
    void paintPreedit(QPainter& painter) const;

    [[nodiscard]] terminal::Place placeAt(QPoint position, bool nearestEdge) const;
    [[nodiscard]] bool programWantsMouse(Qt::KeyboardModifiers held) const;
    void reportMouse(const QMouseEvent& event, bool pressed);
    void beginSelection(QPoint position, terminal::Selection::Unit unit);
    void extendSelection(QPoint position);
    void scrollWhileDragging();

    std::unique_ptr<terminal::Screen> screen_;
    terminal::Backlog backlog_;
    bool full_ = false;
    QBasicTimer slice_; // runs while there is something to work off
    QBasicTimer frame_; // runs for a frame after each painting

    terminal::LinePainter lines_;
    terminal::Colors colors_;
    std::vector<bool> dirtyRows_; // of the screen
    bool dirtyAll_ = true;
    bool framePending_ = false;
    terminal::Place cursorShown_;
    QString preedit_;

    std::int64_t topLine_ = 0;
    bool following_ = true; // what is in sight is the screen itself
    bool adjusting_ = false;

    terminal::Selection selection_;
    bool selecting_ = false;
    QPoint dragPosition_;
    QBasicTimer drag_; // scrolls while the mouse is held outside
    QElapsedTimer sinceDoubleClick_;
    QPoint doubleClickAt_;
    int wheelRest_ = 0;
};

} // namespace daemonscope
