// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <vector>

#include <QString>

namespace daemonscope::lifelines {

using TimePoint = std::chrono::system_clock::time_point;
using Span = TimePoint::duration;

inline constexpr double closest = 1000;                      ///< nanoseconds a pixel
inline constexpr double farthest = 24.0 * 3600 * 1e9 / 1000; ///< a day on a thousand pixels

/// Which time is where: `left` at x = 0, and how long a pixel is. A value.
struct TimeScale {
    TimePoint left;
    double perPixel = 50'000'000; ///< nanoseconds

    [[nodiscard]] double x(TimePoint at) const;
    [[nodiscard]] TimePoint at(double x) const;
    [[nodiscard]] Span length(double pixels) const;
};

struct Tick {
    TimePoint at;
    QString text;
};

/// Round times of the local clock between x = 0 and `width`, at least `apart` pixels from each other.
[[nodiscard]] std::vector<Tick> ticks(const TimeScale& scale, double width, double apart);

/// "09:31:03.333", local time.
[[nodiscard]] QString clockText(TimePoint at, int digits = 3);
/// "14 s", "2 min 5 s", "1 h 3 min", "120 ms"
[[nodiscard]] QString spanText(Span span);

} // namespace daemonscope::lifelines
