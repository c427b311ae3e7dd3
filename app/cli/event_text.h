// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/cli/output.h"
#include "model/live/event.h"

namespace daemonscope::cli {

/// One event as one line for people: time of day, event, who, from → to, how it ended, how sure that is. Columns are
/// of fixed width, for nobody knows the lines to come.
void printEvent(const Event& event, Output& out);

} // namespace daemonscope::cli
