// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/sys/error.h"

namespace daemonscope::inspect {

/// The names below `dir`/`name` that are numbers, ascending; at most 100,000 of them.
[[nodiscard]] sys::Result<std::vector<int>> listNumbers(int dir, const char* name);

} // namespace daemonscope::inspect
