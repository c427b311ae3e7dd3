// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QByteArray>

#include "views/terminal/cell.h"
#include "views/terminal/guard.h"
#include "views/terminal/scrollback.h"

namespace daemonscope::terminal {

enum class CursorShape : std::uint8_t { Block, Underline, Bar };

/// What the program wants to hear of the mouse.
enum class MouseWish : std::uint8_t { Nothing, Clicks, Drags, Moves };

/// What has changed since it was last asked.
struct Damage {
    std::vector<bool> rows;  ///< rows of the screen that show something else
    bool scrolled = false;   ///< lines went to the scrollback, or came back
    bool any = false;
    bool cursor = false;     ///< its place, shape or visibility
    bool buffer = false;     ///< the program switched between the main and the alternate screen
};

enum class Key : std::uint8_t {
    Enter, Tab, BackTab, Backspace, Escape, Up, Down, Left, Right, Insert, Delete, Home, End, PageUp, PageDown
};

struct Modifiers {
    bool shift = false;
    bool alt = false;
    bool control = false;
};

/// A terminal without a widget: takes what a program writes, keeps the grid and the scrollback, and has the bytes that
/// are to be written to the program. libvterm does the parsing. Whatever is fed, nothing leaves this object but those
/// bytes: titles, bells, clipboard writes and unknown sequences are dropped. Not for several threads at once.
class Screen {
public:
    static constexpr int fewestColumns = 2; // a wide character in one column would be written beside the grid
    static constexpr int mostRows = 500;
    static constexpr int mostColumns = 1000;

    explicit Screen(Size size = {});
    ~Screen();
    Screen(const Screen&) = delete;
    Screen& operator=(const Screen&) = delete;

    /// UTF-8 with control sequences; a character or sequence may go on in the next call.
    void feed(QByteArrayView bytes);
    /// Within the bounds above.
    void resize(Size size);
    [[nodiscard]] Size size() const { return size_; }

    // What the user does. Each adds to the output.
    /// A character with Alt goes after an Escape.
    void typeCharacter(char32_t character, bool alt = false);
    void press(Key key, Modifiers modifiers);
    void pressFunction(int number, Modifiers modifiers); ///< F1 is 1
    /// Line ends become Return; control characters, which would end a bracketed paste or press keys, are left out.
    void paste(const QString& text);
    void mouseMove(int row, int column, Modifiers modifiers);
    /// Buttons as X counts them: 1 left, 2 middle, 3 right, 4 and 5 the wheel.
    void mouseButton(int button, bool pressed, Modifiers modifiers);
    void setFocused(bool focused);
    /// The bytes to write to the program since the last call: keys and answers.
    [[nodiscard]] QByteArray takeOutput();

    // What is seen.
    [[nodiscard]] Damage takeDamage();
    [[nodiscard]] bool alternate() const { return alternate_; }
    [[nodiscard]] MouseWish mouseWish() const { return mouseWish_; }
    [[nodiscard]] bool cursorVisible() const { return cursorVisible_; }
    [[nodiscard]] CursorShape cursorShape() const { return cursorShape_; }
    [[nodiscard]] Place cursor() const;

    /// The oldest line that is kept, the first one of the screen, and one beyond its last.
    [[nodiscard]] std::int64_t firstLine() const { return scrollback_.dropped(); }
    [[nodiscard]] std::int64_t screenLine() const;
    [[nodiscard]] std::int64_t endLine() const { return screenLine() + size_.rows; }
    /// As many cells as the screen has columns, more where the line was written on a wider screen; blank for lines
    /// that are not kept.
    [[nodiscard]] std::vector<Cell> line(std::int64_t number) const;
    /// Whether the text of this line most likely goes on in the next: its last column is written.
    [[nodiscard]] bool continues(std::int64_t number) const;
    /// From `from` to before `to`, without blanks at the ends of lines; lines that go on are joined.
    [[nodiscard]] QString text(Place from, Place to) const;
    /// The screen alone, a line each, without blanks at its end.
    [[nodiscard]] QString visibleText() const;
    [[nodiscard]] const Scrollback& scrollback() const { return scrollback_; }

private:
    struct Machine; // libvterm and its callbacks

    void write(QByteArrayView bytes);
    void keepCursorInside();
    void interject(QByteArrayView sequences);
    void damageRows(int from, int to);

    Size size_;
    Scrollback scrollback_;
    QByteArray output_;
    Guard guard_;
    Damage damage_;
    bool alternate_ = false;
    bool cursorVisible_ = true;
    CursorShape cursorShape_ = CursorShape::Block;
    MouseWish mouseWish_ = MouseWish::Nothing;
    std::vector<Cell> pushed_; // the line that is being pushed; kept for its memory
    std::unique_ptr<Machine> machine_;
};

} // namespace daemonscope::terminal
