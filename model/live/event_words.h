// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include <QString>

#include "model/live/event.h"
#include "model/live/history.h"

namespace daemonscope {

/// Events in words for people. Translated plain text, names made visible; cheap enough to be made for each row that
/// is painted. `number` is the event's in the history, which must hold it.

/// What happened, as short as a chip: "adopted", "exit", "new session".
[[nodiscard]] QString eventName(EventKind kind);
/// To whom: "backup.rb 2378".
[[nodiscard]] QString eventWho(const History& history, std::uint64_t number);

struct EventDetails {
    QString main;    ///< "by 1 systemd, from 2377 sh"
    QString further; ///< what else is known of it: "its parent exited with 0", "lived 41 ms"; may be empty
};
[[nodiscard]] EventDetails eventDetails(const History& history, std::uint64_t number);

/// Who told it and how exactly the time is known: "kernel, ± 0.1 ms", "scan, between 09:31:01.118 and 09:31:02.118".
[[nodiscard]] QString eventCertainty(const Event& event);
/// Local time of day to the millisecond: "09:31:02.118".
[[nodiscard]] QString clockText(std::chrono::system_clock::time_point at);
/// All of it as one sentence, for screen readers and tips.
[[nodiscard]] QString eventSentence(const History& history, std::uint64_t number);

/// "41 ms", "3.2 s", "2 min 5 s", "3 h 20 min".
[[nodiscard]] QString shortSpan(std::chrono::microseconds span);
/// How a process ended: "exited with 0", "ended by SIGKILL", "ended" where that is not known.
[[nodiscard]] QString endText(std::optional<int> status);

} // namespace daemonscope
