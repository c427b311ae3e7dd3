// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "model/lab/scenario.h"

/// All lessons of the lab. They are made at the first call, never change after it and live until the program ends; any
/// thread may call these and read what they return.
namespace daemonscope::lab {

/// The course, in the order in which it is best taken.
[[nodiscard]] const std::vector<Scenario>& course();
/// What else can be tried: lessons of the course in which a step is left out or fails (Scenario::experimentOf).
[[nodiscard]] const std::vector<Scenario>& experiments();
/// A lesson of the course or an experiment; null if none has this id.
[[nodiscard]] const Scenario* findScenario(std::string_view id);

} // namespace daemonscope::lab
