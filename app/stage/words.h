// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

#include <nlohmann/json.hpp>

#include "app/stage/decode.h"

namespace daemonscope::stage {

/// The call's arguments as members: {"path": "/"}; what could not be read is left out.
[[nodiscard]] nlohmann::ordered_json argumentsOf(const Stop& stop);
/// Whether this very call may be skipped, and what it may fail with.
[[nodiscard]] bool maySkip(const Stop& stop);
[[nodiscard]] std::span<const int> errorsFor(const Stop& stop);

} // namespace daemonscope::stage
