// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/tree_graph.h"

#include <algorithm>
#include <unordered_set>
#include <vector>

#include "model/export/export_walk.h"
#include "model/export/export_words.h"
#include "model/process/facet_texts.h"

namespace daemonscope {

namespace {

struct Kinship {
    Pid parent;
    QString child;
    bool adopted;
};

QString nodeId(Pid pid) { return QLatin1Char('p') + QString::number(pid.value); }

bool isBox(const Row& row) { return row.kind == NodeKind::Session || row.kind == NodeKind::Group; }

GraphNode nodeOf(const Row& row, const Classified& classified)
{
    using Look = GraphNode::Look;
    if (!row.process)
        return {nodeId(Pid{row.number}), headingText(row), {}, Look::NotVisible};
    GraphNode node{nodeId(row.process->pid()), nameAndPid(row), whatText(row, classified), Look::Plain};
    if (row.mark == Mark::Ended) {
        node.id = QLatin1Char('e') + QString::number(row.process->key.serial);
        node.look = Look::Ended;
    } else if (row.facets.daemon()) {
        node.look = Look::Daemon;
    } else if (row.facets.orphan()) {
        node.look = Look::Orphan;
    } else if (row.facets.has(FacetId::Zombie)) {
        node.look = Look::Zombie;
    }
    return node;
}

} // namespace

void drawGraph(const Forest& forest, const Classified& classified, int top, GraphWriter& writer)
{
    constexpr int deepest = 20;
    std::vector<Kinship> kin;
    std::unordered_set<std::int32_t> drawn;
    const auto setIndent = [&](int depth) {
        writer.indent = QString(2 * (std::min(depth, deepest) + 1), QLatin1Char(' '));
    };
    const auto enter = [&](int index, int depth) {
        const auto& row = forest.node(index).row;
        setIndent(depth);
        if (isBox(row)) {
            writer.openBox(index, headingText(row));
            return;
        }
        const auto node = nodeOf(row, classified);
        writer.node(node);
        if (node.look != GraphNode::Look::Ended)
            drawn.insert(row.number);
        if (row.process && index != top)
            kin.push_back({row.process->stat.ppid, node.id, row.facets.adopted()});
    };
    const auto leave = [&](int index, int depth) {
        setIndent(depth);
        if (isBox(forest.node(index).row))
            writer.closeBox();
    };
    walkRows(forest, top, enter, leave);
    setIndent(0);
    for (const auto& [parent, child, adopted] : kin)
        if (drawn.contains(parent.value))
            writer.arrow(nodeId(parent), child, adopted);
}

} // namespace daemonscope
