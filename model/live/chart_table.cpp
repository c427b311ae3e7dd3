// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/live/chart_table.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QCoreApplication>
#include <QLocale>

#include "model/process/facet_texts.h"
#include "model/tree/column.h"

namespace daemonscope {

namespace {

// Scans are at most 10 s apart while somebody looks: a longer pause means that nobody did.
constexpr std::chrono::seconds longestPause{25};

struct ChartWords {
    Q_DECLARE_TR_FUNCTIONS(ChartWords)
};

/// The many and quiet at the bottom, what asks for attention on top.
constexpr std::array stackOrder{Headline::Child, Headline::Init, Headline::ContainerInit, Headline::CannotTell,
    Headline::LeaderDaemon, Headline::SysvDaemon, Headline::ControllingProcess, Headline::Background,
    Headline::Foreground, Headline::Stopped, Headline::AttachedOrphan, Headline::LeftoverJob, Headline::Orphan,
    Headline::Zombie};

/// Calls `put` with the first and one past the last sample of each stretch; notes the points' times and the gaps.
template <class Samples, class Put>
void eachStretch(const Samples& samples, const ChartWindow& window, ChartTable& table, Put put)
{
    using Clock = std::chrono::system_clock;
    const auto begin = window.end - window.span;
    const auto length = std::max<Clock::duration>(std::chrono::milliseconds(1),
        std::chrono::duration_cast<Clock::duration>(window.span) / std::max(1, window.points));
    auto from = std::lower_bound(
        samples.begin(), samples.end(), begin, [](const auto& sample, TimePoint at) { return sample.at < at; });
    while (from != samples.end() && from->at <= window.end) {
        const auto stretch = from->at.time_since_epoch() / length;
        auto to = from;
        while (to != samples.end() && to->at <= window.end && to->at.time_since_epoch() / length == stretch)
            ++to;
        if (!table.times.empty() && from->at - table.times.back() > longestPause + length)
            table.gaps.emplace_back(table.times.back(), from->at);
        table.times.push_back(std::prev(to)->at);
        put(from, to);
        from = to;
    }
}

} // namespace

ChartTable headlineChart(const std::deque<CountSample>& counts, const ChartWindow& window)
{
    ChartTable table;
    for (const auto headline : stackOrder)
        table.series.push_back({headlineName(headline), ChartUnit::Count, headline, {}});
    eachStretch(counts, window, table, [&](auto, auto to) {
        const auto& last = *std::prev(to);
        for (auto& series : table.series)
            series.values.push_back(last.headlines[static_cast<std::size_t>(series.headline)]);
    });
    std::erase_if(table.series, [](const ChartTable::Series& series) {
        return std::all_of(series.values.begin(), series.values.end(), [](double value) { return value == 0; });
    });
    return table;
}

ChartTable rateChart(const std::deque<CountSample>& counts, const ChartWindow& window)
{
    ChartTable table;
    table.series = {{ChartWords::tr("births"), ChartUnit::PerSecond, {}, {}},
        {ChartWords::tr("deaths"), ChartUnit::PerSecond, {}, {}}};
    eachStretch(counts, window, table, [&](auto from, auto to) {
        double births = 0;
        double deaths = 0;
        double seconds = 0;
        for (; from != to; ++from) {
            births += from->births;
            deaths += from->deaths;
            seconds += static_cast<double>(from->seconds);
        }
        table.series[0].values.push_back(seconds > 0 ? births / seconds : 0);
        table.series[1].values.push_back(seconds > 0 ? deaths / seconds : 0);
    });
    return table;
}

ChartTable usageChart(const std::vector<UsageSample>& usage, const ChartWindow& window, long pageBytes)
{
    ChartTable table;
    table.series = {
        {ChartWords::tr("CPU"), ChartUnit::Percent, {}, {}}, {ChartWords::tr("memory"), ChartUnit::Bytes, {}, {}}};
    eachStretch(usage, window, table, [&](auto from, auto to) {
        const auto& last = *std::prev(to);
        double cpu = 0;
        const auto samples = static_cast<double>(to - from);
        for (; from != to; ++from)
            cpu += static_cast<double>(from->cpuPercent);
        table.series[0].values.push_back(cpu / samples);
        table.series[1].values.push_back(static_cast<double>(last.rssPages) * static_cast<double>(pageBytes));
    });
    return table;
}

QString chartValueText(ChartUnit unit, double value)
{
    const QLocale locale;
    switch (unit) {
    case ChartUnit::Count:
        return locale.toString(static_cast<qlonglong>(std::llround(value)));
    case ChartUnit::PerSecond:
        return ChartWords::tr("%1 a second").arg(locale.toString(value, 'f', value < 100 ? 1 : 0));
    case ChartUnit::Percent:
        return ChartWords::tr("%1 %").arg(locale.toString(value, 'f', 1));
    case ChartUnit::Bytes:
        return sizeText(static_cast<std::int64_t>(value));
    }
    return {};
}

} // namespace daemonscope
