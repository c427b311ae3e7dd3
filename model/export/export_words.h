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
/// Place of a row's process in the snapshot; -1 where that has it no more, though its pid may be there as another's.
[[nodiscard]] int placeOf(const Row& row, const Classified& classified);
/// What a row's process is, or that it has ended.
[[nodiscard]] QString whatText(const Row& row, const Classified& classified);

} // namespace daemonscope
