// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

#include "model/live/history.h"

namespace daemonscope {

/// Lives as Chrome trace events, the JSON that ui.perfetto.dev and chrome://tracing read: a track for each pid, a slice
/// for each life, arrows from who forked to who was born, marks where something else happened. Times are microseconds
/// since the history begins; what began before begins there. Described by resources/schema/lifelines.schema.json.
/// Lives that `wanted` refuses are left out; an empty function wants all. GUI thread, as the history.
[[nodiscard]] std::string lifelinesAsTrace(const History& history, const std::function<bool(const Life&)>& wanted);

} // namespace daemonscope
