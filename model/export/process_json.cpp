// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/process_json.h"

#include "model/process/evidence.h"
#include "model/process/json_bytes.h"
#include "model/sys/tty.h"
#include "model/tree/user_names.h"

namespace daemonscope {

using Json = nlohmann::ordered_json;

namespace {

template <class T>
Json orNull(const std::optional<T>& value)
{
    return value ? Json(*value) : Json(nullptr);
}

void addCommandLine(Json& json, const Process& process)
{
    const auto& line = process.cmdline;
    if (!line || !line->ok()) {
        json["cmdline"] = nullptr;
        return;
    }
    auto arguments = Json::array();
    for (const auto argument : line->value.arguments())
        arguments.push_back(argument);
    json["cmdline"] = std::move(arguments);
    if (!isUtf8(line->value.bytes))
        json["cmdline_hex"] = toHex(line->value.bytes);
    if (line->value.trueLength > line->value.bytes.size())
        json["cmdline_length"] = line->value.trueLength;
}

void addUser(Json& json, const Process& process)
{
    const auto uid = process.credentials->status.effectiveUid;
    const auto name = uid ? UserNames::instance().rawName(*uid) : std::string();
    json["uid"] = orNull(uid);
    json["user"] = name.empty() ? Json(nullptr) : Json(name);
}

Json facetsJson(const Classified& classified, int index)
{
    auto list = Json::array();
    for (const auto& facet : classified.facets(index).all()) {
        auto reasons = Json::array();
        for (const auto& reason : evidence(classified, index, facet))
            reasons.push_back(jsonText(reason));
        list.push_back({{"id", id(facet.id)}, {"value", id(facet.value)}, {"confidence", id(facet.confidence)},
            {"evidence", std::move(reasons)}});
    }
    return list;
}

} // namespace

std::string jsonText(const QString& text)
{
    auto plain = text;
    return plain.remove(QChar(0x2068)).remove(QChar(0x2069)).toStdString();
}

Json processJson(const Classified& classified, int index)
{
    const auto& process = classified.snapshot().at(index);
    const auto& stat = process.stat;
    const auto& facets = classified.facets(index);
    const auto tty = sys::ttyName(stat.ttyNr);
    Json json{{"pid", stat.pid.value}, {"ppid", stat.ppid.value}, {"pgid", stat.pgid.value}, {"sid", stat.sid.value},
        {"tty", tty.empty() ? Json(nullptr) : Json(tty)}, {"tpgid", stat.tpgid < 0 ? Json(nullptr) : Json(stat.tpgid)},
        {"state", std::string(1, stat.state)}, {"starttime", stat.startTicks}, {"comm", stat.comm}};
    if (!isUtf8(stat.comm))
        json["comm_hex"] = toHex(stat.comm);
    addCommandLine(json, process);
    addUser(json, process);
    json["kernel_thread"] = process.kernelThread();
    json["session_leader"] = facets.has(FacetId::SessionLeader);
    json["group_leader"] = facets.has(FacetId::GroupLeader);
    json["headline"] = id(facets.headline());
    json["facets"] = facetsJson(classified, index);
    return json;
}

} // namespace daemonscope
