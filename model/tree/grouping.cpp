// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/grouping.h"

namespace daemonscope {

void describe(const Scene::Item& item, Row& row)
{
    row.kind = NodeKind::Process;
    row.mark = item.mark;
    row.fade = item.fade;
    row.number = item.process->pid().value;
    row.process = item.process;
    row.facets = item.facets;
    row.endedAt = item.endedAt;
    row.status = item.status;
}

std::vector<std::int32_t> addProcessRows(const Scene& scene, bool kernelThreads, ForestBuilder& builder)
{
    std::vector<std::int32_t> indexes;
    indexes.reserve(scene.items.size());
    builder.reserve(static_cast<int>(scene.items.size() * 5 / 4)); // headings come to about a quarter
    for (const auto& item : scene.items) {
        if (!kernelThreads && item.facets.has(FacetId::KernelThread)) {
            indexes.push_back(-1);
            continue;
        }
        indexes.push_back(builder.add(NodeId::of(item.process->key.serial)));
        describe(item, builder.row(indexes.back()));
    }
    return indexes;
}

int Placeholders::rowFor(Pid pid)
{
    const auto [known, fresh] = rows_.try_emplace(pid, 0);
    if (fresh) {
        known->second = builder_.add(NodeId::placeholder(pid));
        auto& row = builder_.row(known->second);
        row.kind = NodeKind::Placeholder;
        row.number = pid.value;
        builder_.setParent(known->second, 0);
    }
    return known->second;
}

void groupByFamily(const Scene& scene, bool kernelThreads, ForestBuilder& builder)
{
    const auto rows = addProcessRows(scene, kernelThreads, builder);
    Placeholders placeholders(builder);
    for (std::size_t at = 0; at < scene.items.size(); ++at) {
        if (rows[at] < 0)
            continue;
        const auto parentPid = scene.items[at].process->stat.ppid;
        const int parent = scene.indexOf(parentPid);
        if (parentPid.value == 0)
            builder.setParent(rows[at], 0);
        else if (parent >= 0 && rows[static_cast<std::size_t>(parent)] >= 0)
            builder.setParent(rows[at], rows[static_cast<std::size_t>(parent)]);
        else
            builder.setParent(rows[at], placeholders.rowFor(parentPid));
    }
}

void groupFlat(const Scene& scene, bool kernelThreads, ForestBuilder& builder)
{
    for (const auto index : addProcessRows(scene, kernelThreads, builder))
        if (index >= 0)
            builder.setParent(index, 0);
}

} // namespace daemonscope
