// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lifelines/time_scale.h"

#include <array>
#include <cmath>

#include <QCoreApplication>
#include <QDateTime>

namespace daemonscope::lifelines {

using namespace std::chrono;

namespace {

struct TimeWords {
    Q_DECLARE_TR_FUNCTIONS(Lifelines)
};

constexpr std::int64_t second = 1'000'000'000;

std::int64_t roundStep(double atLeast)
{
    static constexpr std::array<std::int64_t, 15> wholes{second, 2 * second, 5 * second, 10 * second, 15 * second,
        30 * second, 60 * second, 120 * second, 300 * second, 600 * second, 900 * second, 1800 * second, 3600 * second,
        7200 * second, 21600 * second};
    for (std::int64_t step = 1000; step < second; step *= 10)
        for (const int times : {1, 2, 5})
            if (static_cast<double>(step * times) >= atLeast)
                return step * times;
    for (const auto step : wholes)
        if (static_cast<double>(step) >= atLeast)
            return step;
    return wholes.back();
}

} // namespace

double TimeScale::x(TimePoint at) const
{
    return static_cast<double>(duration_cast<nanoseconds>(at - left).count()) / perPixel;
}

TimePoint TimeScale::at(double pixels) const { return left + length(pixels); }

Span TimeScale::length(double pixels) const
{
    return duration_cast<Span>(nanoseconds(std::llround(pixels * perPixel)));
}

std::vector<Tick> ticks(const TimeScale& scale, double width, double apart)
{
    const auto step = roundStep(apart * scale.perPixel);
    int digits = 0;
    for (auto rest = step; rest % second != 0; rest *= 10)
        ++digits;
    const auto since = duration_cast<nanoseconds>(scale.left.time_since_epoch()).count();
    // Round on the wall, where the hour may be shifted by half an hour.
    const auto shift = QDateTime::fromMSecsSinceEpoch(since / 1'000'000).offsetFromUtc() * second;
    std::vector<Tick> all;
    for (auto at = (since + shift) / step * step - shift;; at += step) {
        const TimePoint time{duration_cast<Span>(nanoseconds(at))};
        const auto x = scale.x(time);
        if (x > width)
            return all;
        if (x >= 0)
            all.push_back({time, clockText(time, digits)});
    }
}

QString clockText(TimePoint at, int digits)
{
    const auto since = duration_cast<nanoseconds>(at.time_since_epoch()).count();
    auto text = QDateTime::fromMSecsSinceEpoch(since / 1'000'000).toString(QStringLiteral("HH:mm:ss"));
    if (digits > 0)
        text += u'.' + QString::number(since % second).rightJustified(9, u'0').left(digits);
    return text;
}

QString spanText(Span span)
{
    const auto whole = duration_cast<milliseconds>(span).count();
    if (whole < 1000)
        return TimeWords::tr("%1 ms").arg(whole);
    const auto seconds = whole / 1000;
    if (seconds < 60)
        return TimeWords::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return seconds % 60 == 0 ? TimeWords::tr("%1 min").arg(seconds / 60)
                                 : TimeWords::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    return seconds % 3600 < 60 ? TimeWords::tr("%1 h").arg(seconds / 3600)
                               : TimeWords::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds % 3600 / 60);
}

} // namespace daemonscope::lifelines
