// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/tree_options.h"

namespace daemonscope {

namespace {

Totals ownFigures(const Row& row)
{
    if (!row.process || row.mark == Mark::Ended)
        return {};
    return {row.process->cpuPercent, row.process->stat.rssPages, 1};
}

void group(const Scene& scene, const TreeOptions& options, ForestBuilder& builder)
{
    switch (options.grouping) {
    case Grouping::Sessions:
        groupBySessions(scene, options.kernelThreads, builder);
        return;
    case Grouping::Family:
        groupByFamily(scene, options.kernelThreads, builder);
        return;
    case Grouping::Flat:
        groupFlat(scene, options.kernelThreads, builder);
        return;
    }
}

/// A session's heading counts as its processes are counted: neither what a filter hides nor who has ended.
void countGroups(ForestBuilder& builder)
{
    std::vector<std::int32_t> groups(static_cast<std::size_t>(builder.size()), 0);
    for (int index = 1; index < builder.size(); ++index)
        if (const auto& row = builder.row(index); row.kind == NodeKind::Group && row.totals.processes > 0)
            ++groups[static_cast<std::size_t>(builder.parentOf(index))];
    for (int index = 1; index < builder.size(); ++index) {
        auto& row = builder.row(index);
        const auto count = groups[static_cast<std::size_t>(index)];
        if (row.kind != NodeKind::Session || !row.heading || row.heading->groups == count)
            continue;
        auto heading = std::make_shared<Heading>(*row.heading);
        heading->groups = count;
        row.heading = std::move(heading);
    }
}

/// Equal cells are ordered by number, so that rows keep their places between ticks.
bool before(const Forest::Node& a, const Forest::Node& b, const TreeOptions& options)
{
    const bool summed = column(options.sortBy).summed;
    const auto order = compareCells(options.sortBy, a.row, b.row, summed && options.collapsed(a.id), summed && options.collapsed(b.id));
    if (order != std::weak_ordering::equivalent)
        return options.descending ? order > 0 : order < 0;
    return a.row.number != b.row.number ? a.row.number < b.row.number : a.id < b.id;
}

} // namespace

ForestPtr arrange(const Scene& scene, const TreeOptions& options)
{
    ForestBuilder builder;
    group(scene, options, builder);
    builder.breakCycles();
    if (options.filter)
        builder.filter(
            [&options](const Row& row) {
                return row.process && options.filter->matches(*row.process, row.facets, row.mark == Mark::New);
            },
            options.showBelowMatches);
    builder.addTotals(ownFigures);
    if (options.grouping == Grouping::Sessions)
        countGroups(builder);
    builder.sort([&options](const Forest::Node& a, const Forest::Node& b) { return before(a, b, options); });
    return builder.finish();
}

} // namespace daemonscope
