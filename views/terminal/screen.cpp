// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/terminal/screen.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

#include <vterm.h>

#include "views/terminal/vterm_cells.h"

namespace daemonscope::terminal {

namespace {

Size bounded(Size size)
{
    return {std::clamp(size.rows, 1, Screen::mostRows),
        std::clamp(size.columns, Screen::fewestColumns, Screen::mostColumns)};
}

VTermModifier modifiersOf(Modifiers modifiers)
{
    int bits = VTERM_MOD_NONE;
    if (modifiers.shift)
        bits |= VTERM_MOD_SHIFT;
    if (modifiers.alt)
        bits |= VTERM_MOD_ALT;
    if (modifiers.control)
        bits |= VTERM_MOD_CTRL;
    return static_cast<VTermModifier>(bits);
}

VTermKey keyOf(Key key)
{
    switch (key) {
    case Key::Enter: return VTERM_KEY_ENTER;
    case Key::Tab:
    case Key::BackTab: return VTERM_KEY_TAB;
    case Key::Backspace: return VTERM_KEY_BACKSPACE;
    case Key::Escape: return VTERM_KEY_ESCAPE;
    case Key::Up: return VTERM_KEY_UP;
    case Key::Down: return VTERM_KEY_DOWN;
    case Key::Left: return VTERM_KEY_LEFT;
    case Key::Right: return VTERM_KEY_RIGHT;
    case Key::Insert: return VTERM_KEY_INS;
    case Key::Delete: return VTERM_KEY_DEL;
    case Key::Home: return VTERM_KEY_HOME;
    case Key::End: return VTERM_KEY_END;
    case Key::PageUp: return VTERM_KEY_PAGEUP;
    case Key::PageDown: return VTERM_KEY_PAGEDOWN;
    }
    return VTERM_KEY_NONE;
}

} // namespace

struct Screen::Machine {
    explicit Machine(Screen& owner) : vt(vterm_new(owner.size_.rows, owner.size_.columns))
    {
        if (vt == nullptr)
            throw std::bad_alloc();
        vterm_set_utf8(vt, 1);
        vterm_output_set_callback(vt, &Machine::output, &owner);
        state = vterm_obtain_state(vt);
        screen = vterm_obtain_screen(vt);
        // No bell and no fallbacks: what is not handled here is dropped.
        static const VTermScreenCallbacks callbacks{&Machine::damage, &Machine::moveRect, &Machine::moveCursor,
            &Machine::property, nullptr, nullptr, &Machine::pushLine, &Machine::popLine};
        vterm_screen_set_callbacks(screen, &callbacks, &owner);
        vterm_screen_enable_altscreen(screen, 1);
        vterm_screen_set_damage_merge(screen, VTERM_DAMAGE_SCROLL);
        vterm_screen_reset(screen, 1);
    }
    ~Machine() { vterm_free(vt); }
    Machine(const Machine&) = delete;
    Machine& operator=(const Machine&) = delete;

    static Screen& self(void* user) { return *static_cast<Screen*>(user); }

    static void output(const char* bytes, std::size_t length, void* user)
    {
        self(user).output_.append(bytes, static_cast<qsizetype>(length));
    }
    static int damage(VTermRect rect, void* user)
    {
        self(user).damageRows(rect.start_row, rect.end_row);
        return 1;
    }
    static int moveRect(VTermRect to, VTermRect from, void* user)
    {
        // The whole main screen going up: its lines went to the scrollback and keep their numbers.
        const auto& owner = self(user);
        const bool whole = to.start_row == 0 && to.start_col == 0 && to.end_col == owner.size_.columns
            && from.end_row == owner.size_.rows;
        return whole && !owner.alternate_ ? 1 : damage(to, user);
    }
    static int moveCursor(VTermPos, VTermPos, int visible, void* user)
    {
        self(user).cursorVisible_ = visible != 0;
        self(user).damage_.cursor = true;
        return 1;
    }
    static int pushLine(int columns, const VTermScreenCell* cells, void* user)
    {
        auto& owner = self(user);
        owner.pushed_.clear();
        for (int column = 0; column < columns; ++column)
            owner.pushed_.push_back(cellOf(cells[column]));
        owner.scrollback_.push(owner.pushed_);
        // What was noted of a row goes up with it.
        auto& rows = owner.damage_.rows;
        rows.erase(rows.begin());
        rows.push_back(false);
        owner.damage_.scrolled = true;
        return 1;
    }
    static int popLine(int columns, VTermScreenCell* cells, void* user)
    {
        auto& owner = self(user);
        owner.pushed_.resize(static_cast<std::size_t>(columns));
        if (!owner.scrollback_.pop(owner.pushed_))
            return 0;
        VTermColor ink;
        VTermColor ground;
        vterm_state_get_default_colors(owner.machine_->state, &ink, &ground);
        for (int column = 0; column < columns; ++column)
            fill(cells[column], owner.pushed_[static_cast<std::size_t>(column)], ink, ground);
        owner.damage_.scrolled = true;
        return 1;
    }
    static int property(VTermProp property, VTermValue* value, void* user)
    {
        auto& owner = self(user);
        switch (property) {
        case VTERM_PROP_CURSORVISIBLE:
            owner.cursorVisible_ = value->boolean != 0;
            owner.damage_.cursor = true;
            return 1;
        case VTERM_PROP_CURSORSHAPE:
            owner.cursorShape_ = value->number == VTERM_PROP_CURSORSHAPE_UNDERLINE ? CursorShape::Underline
                : value->number == VTERM_PROP_CURSORSHAPE_BAR_LEFT                 ? CursorShape::Bar
                                                                                   : CursorShape::Block;
            owner.damage_.cursor = true;
            return 1;
        case VTERM_PROP_ALTSCREEN:
            owner.alternate_ = value->boolean != 0;
            owner.damage_.buffer = true;
            owner.damageRows(0, owner.size_.rows);
            return 1;
        case VTERM_PROP_MOUSE:
            owner.mouseWish_ = static_cast<MouseWish>(std::clamp(value->number, 0, 3));
            return 1;
        default: // titles are the program's own idea of itself: not shown anywhere
            return 1;
        }
    }

    VTerm* vt;
    VTermState* state;
    VTermScreen* screen;
};

Screen::Screen(Size size) : size_(bounded(size))
{
    damage_.rows.assign(static_cast<std::size_t>(size_.rows), true);
    machine_ = std::make_unique<Machine>(*this);
}

Screen::~Screen() = default;

void Screen::feed(QByteArrayView given)
{
    const auto harmless = guard_.withoutC1(given);
    for (QByteArrayView bytes = harmless; !bytes.isEmpty();) {
        const auto cut = guard_.advance(bytes);
        write(bytes.first(cut.count));
        bytes = bytes.sliced(cut.count);
        if (cut.what == Guard::What::Restore) {
            keepCursorInside();
        } else if (cut.what == Guard::What::Repeat) {
            write(QByteArray("\x18" + QByteArray(guard_.repeatCount(), guard_.repeated())));
            bytes = bytes.sliced(1);
        }
    }
    vterm_screen_flush_damage(machine_->screen);
}

void Screen::write(QByteArrayView bytes)
{
    vterm_input_write(machine_->vt, bytes.data(), static_cast<std::size_t>(bytes.size()));
}

/// libvterm 0.1 takes a saved cursor back even where the screen has become too small for it.
void Screen::keepCursorInside()
{
    VTermPos at{};
    vterm_state_get_cursorpos(machine_->state, &at);
    if (at.row < 0 || at.row >= size_.rows || at.col < 0 || at.col >= size_.columns)
        interject({});
}

/// Sequences of our own, then the cursor where it was or as near as there is a place. A sequence in whose middle this
/// is gets cancelled and begun again.
void Screen::interject(QByteArrayView sequences)
{
    VTermPos at{};
    vterm_state_get_cursorpos(machine_->state, &at);
    const auto row = QByteArray::number(std::clamp(at.row, 0, size_.rows - 1) + 1);
    const auto column = QByteArray::number(std::clamp(at.col, 0, size_.columns - 1) + 1);
    const auto unfinished = guard_.unfinished();
    write("\x18");
    write(sequences);
    write(QByteArray("\x1b[" + row + ';' + column + 'H'));
    write(unfinished);
}

void Screen::resize(Size size)
{
    size = bounded(size);
    if (size == size_)
        return;
    size_ = size; // first, for libvterm calls back with rows of the new size
    damage_.rows.assign(static_cast<std::size_t>(size_.rows), true);
    vterm_set_size(machine_->vt, size_.rows, size_.columns);
    // libvterm 0.1 keeps the margins, and a cursor above the grid, and would read and write outside its memory. As in
    // xterm the margins go, for programs draw anew anyway.
    interject("\x1b[?69l\x1b[r");
    vterm_screen_flush_damage(machine_->screen);
    damageRows(0, size_.rows);
    damage_.scrolled = damage_.cursor = true;
}

void Screen::typeCharacter(char32_t character, bool alt)
{
    if (alt)
        output_.append('\x1b');
    vterm_keyboard_unichar(machine_->vt, character, VTERM_MOD_NONE);
}

void Screen::press(Key key, Modifiers modifiers)
{
    // With these libvterm would send a form that hardly any program reads.
    if (key == Key::Enter || key == Key::Tab || key == Key::Backspace || key == Key::Escape)
        modifiers.shift = modifiers.control = false;
    if (key == Key::BackTab)
        modifiers = {true, false, false};
    vterm_keyboard_key(machine_->vt, keyOf(key), modifiersOf(modifiers));
}

void Screen::pressFunction(int number, Modifiers modifiers)
{
    if (number >= 1 && number <= 12)
        vterm_keyboard_key(machine_->vt, static_cast<VTermKey>(VTERM_KEY_FUNCTION(number)), modifiersOf(modifiers));
}

void Screen::paste(const QString& text)
{
    vterm_keyboard_start_paste(machine_->vt);
    QString safe;
    safe.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = text[i];
        if (c == u'\n' || c == u'\r') {
            safe += u'\r';
            if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                ++i;
        } else if (c == u'\t' || c.category() != QChar::Other_Control) {
            safe += c;
        }
    }
    output_ += safe.toUtf8();
    vterm_keyboard_end_paste(machine_->vt);
}

void Screen::mouseMove(int row, int column, Modifiers modifiers)
{
    vterm_mouse_move(machine_->vt, row, column, modifiersOf(modifiers));
}

void Screen::mouseButton(int button, bool pressed, Modifiers modifiers)
{
    vterm_mouse_button(machine_->vt, button, pressed, modifiersOf(modifiers));
}

void Screen::setFocused(bool focused)
{
    focused ? vterm_state_focus_in(machine_->state) : vterm_state_focus_out(machine_->state);
}

QByteArray Screen::takeOutput() { return std::exchange(output_, {}); }

void Screen::damageRows(int from, int to)
{
    for (auto row = std::max(0, from); row < std::min(to, size_.rows); ++row)
        damage_.rows[static_cast<std::size_t>(row)] = true;
    damage_.any = true;
}

Damage Screen::takeDamage()
{
    auto taken = std::exchange(damage_, Damage{});
    damage_.rows.assign(static_cast<std::size_t>(size_.rows), false);
    return taken;
}

Place Screen::cursor() const
{
    VTermPos position{};
    vterm_state_get_cursorpos(machine_->state, &position);
    return {screenLine() + position.row, position.col};
}

std::int64_t Screen::screenLine() const { return firstLine() + static_cast<std::int64_t>(scrollback_.size()); }

std::vector<Cell> Screen::line(std::int64_t number) const
{
    std::vector<Cell> cells(static_cast<std::size_t>(size_.columns));
    if (number < firstLine() || number >= endLine())
        return cells;
    if (number < screenLine()) {
        const auto index = static_cast<std::size_t>(number - firstLine());
        cells.resize(std::max(cells.size(), scrollback_.columns(index)));
        scrollback_.read(index, cells);
        return cells;
    }
    VTermPos at{static_cast<int>(number - screenLine()), 0};
    for (auto& cell : cells) {
        VTermScreenCell from{};
        vterm_screen_get_cell(machine_->screen, at, &from);
        cell = cellOf(from);
        ++at.col;
    }
    return cells;
}

bool Screen::continues(std::int64_t number) const
{
    // A full-screen program draws to the right edge without meaning it.
    if (number < firstLine() || number >= endLine() || alternate_)
        return false;
    if (number < screenLine())
        return scrollback_.full(static_cast<std::size_t>(number - firstLine()));
    VTermScreenCell last{};
    vterm_screen_get_cell(
        machine_->screen, {static_cast<int>(number - screenLine()), size_.columns - 1}, &last);
    return last.chars[0] != 0;
}

QString Screen::text(Place from, Place to) const
{
    QString text;
    from = std::max(from, Place{firstLine(), 0});
    for (auto number = from.line; number <= std::min(to.line, endLine() - 1); ++number) {
        const auto cells = line(number);
        const auto columns = static_cast<int>(cells.size());
        const auto begin = std::min(number == from.line ? from.column : 0, columns);
        const auto end = std::min(number == to.line ? to.column : columns, columns);
        QString part;
        for (int column = begin; column < end; ++column) {
            const auto& cell = cells[static_cast<std::size_t>(column)];
            if (cell.width != 0)
                part += cell.empty() ? QStringLiteral(" ") : cell.text();
        }
        const bool goesOn = number != to.line && continues(number);
        if (!goesOn)
            while (part.endsWith(u' '))
                part.chop(1);
        text += part;
        if (number != to.line && !goesOn)
            text += u'\n';
    }
    return text;
}

QString Screen::visibleText() const
{
    QString text;
    for (auto number = screenLine(); number < endLine(); ++number)
        text += this->text({number, 0}, {number, size_.columns}) + u'\n';
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

} // namespace daemonscope::terminal
