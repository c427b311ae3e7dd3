// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "model/lab/trace_record.h"

namespace daemonscope::lab {

/// Why the stage could not start anything, and what would help, from its message "failed".
[[nodiscard]] QString failureText(const Json& message);
/// What the stage's message "note" says.
[[nodiscard]] QString noteText(const Json& message, const TraceRecord& record);

/// Who was left running by earlier starts (sys::findKeepers()), as a sentence; empty when nobody was. Reads a folder.
[[nodiscard]] QString keepersText();

} // namespace daemonscope::lab
