// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <variant>

#include <QKeyEvent>

#include "views/terminal/screen.h"

namespace daemonscope::terminal {

struct SpecialKey {
    Key key;
    Modifiers modifiers;
};
struct FunctionKey {
    int number;
    Modifiers modifiers;
};
struct TextKey {
    QString text;
    bool alt;
};
using Stroke = std::variant<SpecialKey, FunctionKey, TextKey>;

/// What a key means to a program in a terminal; nothing where it means nothing to it (Ctrl+Shift with a letter and
/// the Super key belong to the desktop and to us).
[[nodiscard]] std::optional<Stroke> strokeOf(const QKeyEvent& event);
void send(Screen& screen, const Stroke& stroke);
[[nodiscard]] Modifiers modifiersOf(Qt::KeyboardModifiers modifiers);

} // namespace daemonscope::terminal
