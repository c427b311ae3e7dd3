// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "model/act/order.h"

namespace daemonscope::act {

/// What the parts of a preview and of a report are called before people. Names of processes come in visible.

/// "SIGTERM", "SIGRTMIN+3".
[[nodiscard]] QString signalText(int signal);
/// What it is for, in a sentence.
[[nodiscard]] QString signalMeaning(int signal);
/// "Terminate 3 processes", "Send SIGHUP to 1 process": what the button does.
[[nodiscard]] QString verb(int signal, int processes);

/// "the process group 4711", "backup.sh (4711) and all below it".
[[nodiscard]] QString targetText(const Target& target, const Snapshot& snapshot);
/// Who is meant by it, and how the signal comes to them.
[[nodiscard]] QString reachMeaning(const Preview& preview);

/// "ends", "has a handler: its program decides".
[[nodiscard]] QString reactionText(const Hit& hit, int signal);
[[nodiscard]] QString whyText(Why why);
/// Empty for None.
[[nodiscard]] QString cautionText(Caution caution);
/// "ended", "still there", "refused: Operation not permitted".
[[nodiscard]] QString outcomeText(const Outcome& outcome, int signal);
/// "2 of 3 ended. 1 is still there."
[[nodiscard]] QString reportText(const Report& report);

/// "bash (4711)".
[[nodiscard]] QString nameOf(const Process& process);

} // namespace daemonscope::act
