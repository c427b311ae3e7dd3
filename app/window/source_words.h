// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "model/live/event_source_state.h"

namespace daemonscope {

/// "live: kernel events, nothing lost": who tells of births and deaths, in a few words.
[[nodiscard]] QString sourceText(const EventSourceState& state);
/// What it cannot see, and why no better one is on; several lines of plain text.
[[nodiscard]] QString sourceDetails(const EventSourceState& state);

} // namespace daemonscope
