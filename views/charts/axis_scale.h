// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <utility>
#include <vector>

#include <QString>

#include "model/live/chart_table.h"

namespace daemonscope {

/// An axis from 0 to `top` in few steps of 1, 2 or 5 times a power of ten.
struct AxisScale {
    double top = 1;
    int steps = 1;
    QString format;     ///< of a label, as printf(3) has it
    double divisor = 1; ///< values are divided by it: bytes are written as KiB, MiB, …
};
/// The scale on which `most` fits, in at most `mostSteps` steps. Counts have no fractions.
[[nodiscard]] AxisScale axisScale(ChartUnit unit, double most, int mostSteps = 4);

/// A time axis has this many parts.
inline constexpr int timeParts = 5;
/// Where the time axis is written on, in seconds before its end (negative), and what stands there: "−5 min", …, "now".
/// Every part of it, or counted from its end every second, third, … one.
[[nodiscard]] std::vector<std::pair<double, QString>> timeLabels(std::chrono::seconds span, int every = 1);

} // namespace daemonscope
