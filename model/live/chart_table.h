// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <deque>
#include <utility>
#include <vector>

#include <QString>

#include "model/live/history.h"

namespace daemonscope {

/// How a number is written.
enum class ChartUnit : std::uint8_t { Count, PerSecond, Percent, Bytes };

/// The numbers that a chart draws and that its table twin shows: one and the same. A value.
struct ChartTable {
    struct Series {
        QString name; ///< plain text
        ChartUnit unit = ChartUnit::Count;
        Headline headline = Headline::Child; ///< whose count it is, in headlineChart()
        std::vector<double> values;          ///< as many as there are times
    };
    std::vector<TimePoint> times; ///< ascending
    std::vector<Series> series;
    std::vector<std::pair<TimePoint, TimePoint>> gaps; ///< nobody looked for so long that nothing is known between
};

/// The part of a history that is drawn, and how finely: `points` at most, each the sum of a stretch that begins at a
/// multiple of its length, so that points stand still while time goes on.
struct ChartWindow {
    TimePoint end;
    std::chrono::seconds span{300};
    int points = 300;
};

/// Processes by headline, those headlines that occur, from the bottom of the stack up: the many and quiet first.
/// A point is the last count in its stretch.
[[nodiscard]] ChartTable headlineChart(const std::deque<CountSample>& counts, const ChartWindow& window);
/// Births and deaths per second, over each stretch.
[[nodiscard]] ChartTable rateChart(const std::deque<CountSample>& counts, const ChartWindow& window);
/// CPU in percent of one processor (the mean of each stretch) and memory in bytes (the last in it).
[[nodiscard]] ChartTable usageChart(const std::vector<UsageSample>& usage, const ChartWindow& window, long pageBytes);

/// "12", "3.5 a second", "48.2 %", "190 MiB".
[[nodiscard]] QString chartValueText(ChartUnit unit, double value);

} // namespace daemonscope
