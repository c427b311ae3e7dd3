// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is written for other programs, with any name and command line in it, and read back.

#include <algorithm>
#include <array>
#include <string>

#include <QStringList>

#include "model/export/tree_export.h"
#include "model/live/event_json.h"
#include "model/process/json_bytes.h"
#include "model/tree/scene.h"
#include "model/tree/tree_options.h"
#include "tests/fuzz/harmless.h"
#include "tests/fuzz/targets.h"
#include "tests/model/process_table.h"

namespace daemonscope::fuzz {

namespace {

using Json = nlohmann::ordered_json;

constexpr int named = 301;

Json readBack(const Json& json)
{
    auto read = Json::parse(json.dump(-1, ' ', false, Json::error_handler_t::replace), nullptr, false);
    promise(!read.is_discarded(), "what is written can be read");
    return read;
}

/// A text as it was, or its bytes beside it.
void promiseBytes(const Json& object, const char* text, const char* hex, std::string_view bytes)
{
    if (isUtf8(bytes))
        promise(object.value(text, Json()) == Json(bytes) && !object.contains(hex), "a name comes through");
    else
        promise(object.value(hex, std::string()) == toHex(bytes), "bytes come through");
}

/// Nothing but lines, each harmless, each with its quotes in pairs.
void promiseLines(const QString& text, bool quotes)
{
    for (const auto& line : QStringView(text).split(u'\n')) {
        promise(isHarmless(line), "a line is harmless");
        int count = 0;
        for (qsizetype at = 0; quotes && at < line.size(); ++at)
            if (line[at] == u'\\')
                ++at;
            else if (line[at] == u'"')
                ++count;
        promise(count % 2 == 0, "quotes are in pairs");
    }
}

/// The first 15 bytes are a name, the rest a command line.
void tree(std::string_view bytes)
{
    static auto& table = *[] {
        auto* made = new test::ProcessTable;
        made->addText("1 0 1 1 init\n300 1 300 300 bash tty\n301 300 301 300 vi tty fg\n");
        return made;
    }();
    constexpr std::size_t longestName = 15;
    const std::string name(bytes.substr(0, longestName));
    const std::string line(bytes.substr(name.size()));
    table.reshape(named, [&](Process& process) { process.stat.comm = name; });
    table.setCommandLine(named, line);
    const auto machine = classify(table.next());
    const auto forest = arrange(SceneKeeper().next(machine), {});
    const auto json = readBack(treeAsJson(*forest, *machine, Grouping::Sessions));
    const auto rows = json.find("rows");
    promise(rows != json.end() && rows->is_array(), "there is a list of rows");
    const auto row = std::find_if(rows->begin(), rows->end(), [](const Json& one) {
        const auto process = one.find("process");
        return process != one.end() && process->is_object() && process->value("pid", 0) == named;
    });
    promise(row != rows->end(), "a process has a row");
    promiseBytes((*row)["process"], "comm", "comm_hex", name);
    const auto dot = treeAsDot(*forest, *machine);
    promiseLines(dot, true);
    promise(dot.count(u'{') >= 1 && dot.endsWith(QStringLiteral("}\n")), "the graph ends");
    const auto mermaid = treeAsMermaid(*forest, *machine);
    promiseLines(mermaid, true);
    promise(mermaid.count(u'<') == mermaid.count(QStringLiteral("<br/>")), "no markup comes from names");
    promiseLines(treeAsText(*forest, *machine), false);
}

/// An event with any names.
void event(std::string_view bytes)
{
    const auto half = bytes.size() / 2;
    Event event;
    event.kind = bytes.empty() ? EventKind::Exec
                               : static_cast<EventKind>(static_cast<unsigned char>(bytes[0]) % eventIds.size());
    event.pid = Pid{named};
    event.comm = bytes.substr(0, half);
    event.fromName = bytes.substr(half);
    event.toName = bytes;
    const auto object = eventJson(event);
    for (const bool ascii : {false, true}) {
        const auto line = eventLine(object, ascii);
        promise(std::count(line.begin(), line.end(), '\n') == 1 && line.back() == '\n', "an event is a line");
        promise(!ascii || std::all_of(line.begin(), line.end(), [](char c) { return static_cast<signed char>(c) > 0; }),
            "a terminal gets ASCII");
        const auto read = Json::parse(line, nullptr, false);
        promise(!read.is_discarded(), "an event can be read");
        if (!event.comm.empty())
            promiseBytes(read, "comm", "comm_hex", event.comm);
    }
}

} // namespace

std::span<const Target> exportTargets()
{
    static constexpr std::array targets{Target{"tree", tree}, Target{"event", event}};
    return targets;
}

} // namespace daemonscope::fuzz
