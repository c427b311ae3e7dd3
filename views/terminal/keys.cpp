// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/terminal/keys.h"

#include <array>
#include <utility>

namespace daemonscope::terminal {

namespace {

constexpr std::array<std::pair<int, Key>, 16> specialKeys{{{Qt::Key_Return, Key::Enter}, {Qt::Key_Enter, Key::Enter},
    {Qt::Key_Tab, Key::Tab}, {Qt::Key_Backtab, Key::BackTab}, {Qt::Key_Backspace, Key::Backspace},
    {Qt::Key_Escape, Key::Escape}, {Qt::Key_Up, Key::Up}, {Qt::Key_Down, Key::Down}, {Qt::Key_Left, Key::Left},
    {Qt::Key_Right, Key::Right}, {Qt::Key_Insert, Key::Insert}, {Qt::Key_Delete, Key::Delete},
    {Qt::Key_Home, Key::Home}, {Qt::Key_End, Key::End}, {Qt::Key_PageUp, Key::PageUp},
    {Qt::Key_PageDown, Key::PageDown}}};

/// The control character that Ctrl makes of a key, as on a VT220 and in xterm; -1 for none.
int controlOf(const QKeyEvent& event)
{
    const auto key = event.key();
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    if (key >= Qt::Key_A && key <= Qt::Key_Z)
        return shift ? -1 : key - Qt::Key_A + 1;
    switch (key) {
    case Qt::Key_Space:
    case Qt::Key_At:
    case Qt::Key_2: return 0;
    case Qt::Key_BracketLeft:
    case Qt::Key_3: return 0x1b;
    case Qt::Key_Backslash:
    case Qt::Key_4: return 0x1c;
    case Qt::Key_BracketRight:
    case Qt::Key_5: return 0x1d;
    case Qt::Key_AsciiCircum:
    case Qt::Key_6: return 0x1e;
    case Qt::Key_Underscore:
    case Qt::Key_Slash:
    case Qt::Key_7: return 0x1f;
    case Qt::Key_Question:
    case Qt::Key_8: return 0x7f;
    default: break;
    }
    // A layout without Latin letters: the platform knows what the key would be.
    const auto text = event.text();
    return !shift && text.size() == 1 && text[0] < u' ' ? text[0].unicode() : -1;
}

} // namespace

Modifiers modifiersOf(Qt::KeyboardModifiers modifiers)
{
    return {modifiers.testFlag(Qt::ShiftModifier), modifiers.testFlag(Qt::AltModifier),
        modifiers.testFlag(Qt::ControlModifier)};
}

std::optional<Stroke> strokeOf(const QKeyEvent& event)
{
    const auto held = event.modifiers();
    if (held.testFlag(Qt::MetaModifier))
        return {};
    const auto modifiers = modifiersOf(held);
    for (const auto& [qtKey, key] : specialKeys)
        if (event.key() == qtKey)
            return SpecialKey{key, modifiers};
    if (event.key() >= Qt::Key_F1 && event.key() <= Qt::Key_F12)
        return FunctionKey{event.key() - Qt::Key_F1 + 1, modifiers};
    if (modifiers.control && !held.testFlag(Qt::GroupSwitchModifier)) {
        if (const auto control = controlOf(event); control >= 0)
            return TextKey{QString(QChar(control)), modifiers.alt};
        // Some layouts make characters with Ctrl and Alt together.
        if (!modifiers.alt)
            return {};
    }
    const auto text = event.text();
    if (text.isEmpty() || text[0] < u' ' || text[0] == u'\x7f')
        return {};
    return TextKey{text, modifiers.alt && !modifiers.control};
}

void send(Screen& screen, const Stroke& stroke)
{
    if (const auto* special = std::get_if<SpecialKey>(&stroke)) {
        screen.press(special->key, special->modifiers);
    } else if (const auto* function = std::get_if<FunctionKey>(&stroke)) {
        screen.pressFunction(function->number, function->modifiers);
    } else {
        const auto& typed = std::get<TextKey>(stroke);
        for (const auto character : typed.text.toUcs4())
            screen.typeCharacter(character, typed.alt);
    }
}

} // namespace daemonscope::terminal
