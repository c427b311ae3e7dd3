// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/grouping.h"

namespace daemonscope {

Row processRow(const Scene::Item& item)
{
    Row row;
    row.kind = NodeKind::Process;
    row.mark = item.mark;
    row.fade = item.fade;
    row.number = item.process->pid().value;
    row.process = item.process;
    row.facets = item.facets;
    row.endedAt = item.endedAt;
    return row;
}

std::vector<std::int32_t> addProcessRows(const Scene& scene, bool kernelThreads, ForestBuilder& builder)
{
    std::vector<std::int32_t> indexes;
    indexes.reserve(scene.items.size());
    builder.reserve(static_cast<int>(scene.items.size()));
    for (const auto& item : scene.items) {
        const bool shown = kernelThreads || !item.process->kernelThread();
        indexes.push_back(shown ? builder.add(NodeId::of(item.process->key.serial), processRow(item)) : -1);
    }
    return indexes;
}

int Placeholders::rowFor(Pid pid)
{
    const auto [known, fresh] = rows_.try_emplace(pid, 0);
    if (fresh) {
        Row row;
        row.kind = NodeKind::Placeholder;
        row.number = pid.value;
        known->second = builder_.add(NodeId::placeholder(pid), std::move(row));
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
