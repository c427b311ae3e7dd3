// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/tree_export.h"

#include <unordered_map>

#include "model/export/export_walk.h"
#include "model/export/export_words.h"
#include "model/export/process_json.h"
#include "model/sys/tty.h"

namespace daemonscope {

using Json = nlohmann::ordered_json;

namespace {

void addHeading(Json& json, const Row& row)
{
    const auto& heading = *row.heading;
    const auto tty = sys::ttyName(heading.ttyNr);
    json["leader"] = heading.leader ? Json(heading.leader->pid().value) : Json(nullptr);
    json["tty"] = heading.hasTerminal ? Json(tty) : Json(nullptr);
    if (row.kind == NodeKind::Group) {
        json["foreground"] = heading.foreground;
        json["stopped"] = heading.stopped;
        json["orphaned"] = heading.orphaned;
    }
}

const char* groupingKey(Grouping grouping)
{
    return grouping == Grouping::Family ? "family" : grouping == Grouping::Flat ? "list" : "sessions";
}

const char* kindOf(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Session:
        return "session";
    case NodeKind::Group:
        return "group";
    case NodeKind::Placeholder:
        return "not-visible";
    case NodeKind::Root:
    case NodeKind::Process:
        break;
    }
    return "process";
}

} // namespace

Json treeAsJson(const Forest& forest, const Classified& classified, Grouping grouping, int top)
{
    Json json{{"schema", "daemonscope.tree/1"}, {"by", groupingKey(grouping)}};
    auto& rows = json["rows"] = Json::array();
    std::unordered_map<int, std::size_t> places;
    const auto enter = [&](int index, int) {
        const auto& node = forest.node(index);
        if (node.row.mark == Mark::Ended)
            return;
        const auto above = places.find(node.parent);
        places.emplace(index, rows.size());
        Json row{{"parent", above != places.end() ? Json(above->second) : Json(nullptr)},
            {"kind", kindOf(node.row.kind)}, {"number", node.row.number}};
        if (node.row.heading)
            addHeading(row, node.row);
        if (const int at = node.row.process ? placeOf(node.row, classified) : -1; at >= 0)
            row["process"] = processJson(classified, at);
        rows.push_back(std::move(row));
    };
    walkRows(forest, top, enter, [](int, int) {});
    return json;
}

} // namespace daemonscope
