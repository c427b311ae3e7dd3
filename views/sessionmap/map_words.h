// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QRectF>

#include "views/sessionmap/map_scene.h"

namespace daemonscope::sessionmap {

/// What a word or an outline says by its colour; never by that alone.
enum class Tone : unsigned char { Ink, Muted, Leader, Orphan, Stopped, Zombie, Daemon, Accent };

enum class Style : unsigned char {
    Name,  ///< in a large disc
    Title, ///< of a session
    Body,
    Strong,
    Small,
};

/// A few words with an optional glyph before them, and where they stand.
struct Word {
    QString text;
    QString glyph; ///< name of a drawing, see glyphs::pixmap(); empty = none
    Tone tone = Tone::Ink;
    Style style = Style::Small;
    bool chip = false;     ///< outlined
    bool centered = false; ///< about `rect`'s middle instead of from its leading edge
    QRectF rect{};
};

/// "Session 4700", "led by the shell", terminal.
[[nodiscard]] std::vector<Word> sessionWords(const MapSession& session, bool past);
/// "Group 4711 · background", then what is special about it.
[[nodiscard]] std::vector<Word> groupWords(const MapGroup& group, bool past);
/// The marks of a process, the most telling first: leader, orphan, stopped, the call it is about to make.
[[nodiscard]] std::vector<Word> processWords(const MapProcess& process);
/// "what setsid() would do"
[[nodiscard]] QString effectText(const MapEffect& effect);
/// "adopted by systemd"
[[nodiscard]] QString adoptedText(const MapReaper& reaper);
[[nodiscard]] QString bornFromText();
/// The colour of a process's disc.
[[nodiscard]] Tone toneOf(const MapProcess& process, MapPlace place);

} // namespace daemonscope::sessionmap
