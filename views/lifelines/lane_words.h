// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "views/lifelines/lanes.h"
#include "views/lifelines/time_scale.h"

namespace daemonscope::lifelines {

/// "make 2210"; what other processes' bytes hold is made visible.
[[nodiscard]] QString nameOf(const Life& life);
/// "session 1033", of its latest; empty when it is not known.
[[nodiscard]] QString sessionOf(const Life& life);
/// What stands beside a mark: "exec make -j4", "setsid: session 2399", "orphan from here".
[[nodiscard]] QString markText(const Life& life, const Life::Mark& mark);
/// The same when there is little room: "make -j4", "session 2399", "orphan".
[[nodiscard]] QString briefText(const Life& life, const Life::Mark& mark);
/// How much a mark matters when there is no room for all: larger is more.
[[nodiscard]] int weightOf(EventKind kind);
/// "adopted by init (1)"
[[nodiscard]] QString adoptedText(const Life::Mark& mark);
/// "exited 0", "killed by SIGKILL", "ended" when nobody could know how.
[[nodiscard]] QString endText(const Life& life);

/// A life in a few lines: name, session, when, from whom, what happened near `at`. Plain text.
[[nodiscard]] QString tipText(const Life& life, TimePoint at, Span near);
/// A life in one line, for those who do not see the picture.
[[nodiscard]] QString lineText(const Life& life);
/// "one hour kept, nothing dropped"
[[nodiscard]] QString keptText(const History& history);

} // namespace daemonscope::lifelines
