// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "model/live/event.h"
#include "model/live/event_source_state.h"

namespace daemonscope {

/// An event as `daemonscope watch --json` and the exported event list write it, members in the order of the schema.
/// What nobody saw is null, never 0. `from` and `to` are names for exec and comm, else numbers. A name that is not
/// UTF-8 shows as U+FFFD when printed by eventLine(), and stands whole in `comm_hex`.
[[nodiscard]] nlohmann::ordered_json eventJson(const Event& event);

/// The line before the first event: the schema, the source, and what neither it nor scans beside it tell.
[[nodiscard]] nlohmann::ordered_json eventHeadJson(SourceKind source, const std::vector<EventKind>& cannotSee);

/// One line of JSON Lines, with the newline. `ascii` escapes everything else, as a terminal needs it.
[[nodiscard]] std::string eventLine(const nlohmann::ordered_json& object, bool ascii = false);

/// `{"code": 0}`, `{"signal": "SIGTERM"}`, or null, of what wait(2) tells.
[[nodiscard]] nlohmann::ordered_json exitJson(std::optional<int> status);

/// RFC 3339 in UTC, to the microsecond: "2026-05-01T09:31:02.118402Z".
[[nodiscard]] std::string timestampMicros(std::chrono::system_clock::time_point at);

} // namespace daemonscope
