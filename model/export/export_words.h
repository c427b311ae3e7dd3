// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "model/tree/row.h"

namespace daemonscope {

/// "Session 811 · no terminal · leader gone", "Group 811 · background", "process 4711 (not visible)": what the heading
/// of a box says. Plain text.
[[nodiscard]] QString headingText(const Row& row);
/// "nginx 812"
[[nodiscard]] QString nameAndPid(const Row& row);

} // namespace daemonscope
