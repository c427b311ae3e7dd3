// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "model/lab/scenario.h"

namespace daemonscope::lab {

/// What this machine lacks for a lesson, as a sentence; empty when nothing (user_namespaces(7)).
[[nodiscard]] QString whatIsMissing(const Scenario& scenario);

} // namespace daemonscope::lab
