// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json.h"

#include <QDateTime>

#include "model/process/evidence.h"
#include "model/sys/tty.h"
#include "model/tree/user_names.h"

namespace daemonscope::cli {

namespace {

constexpr int indent = 2;

bool isUtf8(std::string_view bytes)
{
    // The printer's own judgement: it throws where it would have to replace something.
    try {
        (void)Json(bytes).dump();
        return true;
    } catch (const Json::type_error&) {
        return false;
    }
}

std::string toHex(std::string_view bytes)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string hex;
    hex.reserve(bytes.size() * 2);
    for (const char byte : bytes) {
        hex += digits[static_cast<unsigned char>(byte) >> 4U];
        hex += digits[static_cast<unsigned char>(byte) & 0xFU];
    }
    return hex;
}

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

Json reaperJson(const Snapshot& snapshot)
{
    const auto* reaper = snapshot.find(snapshot.measuredReaper.value_or(Pid{1}));
    if (reaper == nullptr)
        return nullptr;
    return {{"pid", reaper->pid().value}, {"comm", reaper->stat.comm}};
}

Json unreadableJson(const Snapshot& snapshot)
{
    const auto& unreadable = snapshot.unreadable;
    Json reason = nullptr;
    if (!unreadable.denied.empty())
        reason = "denied";
    else if (!unreadable.withoutDescriptor.empty())
        reason = "no-descriptors";
    else if (!unreadable.malformed.empty())
        reason = "malformed";
    else if (snapshot.hiding.hidepid > 1)
        reason = "hidden";
    return {{"count", unreadable.denied.size() + unreadable.withoutDescriptor.size() + unreadable.malformed.size()},
        {"reason", reason}};
}

/// RFC 3339, in UTC, to the millisecond.
std::string timestamp(std::chrono::system_clock::time_point at)
{
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(at.time_since_epoch()).count();
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs).toStdString();
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

Json listJson(const Classified& classified)
{
    const auto& snapshot = classified.snapshot();
    Json json{{"schema", "daemonscope.list/1"}, {"taken_at", timestamp(snapshot.takenAt)},
        {"boot_id", orNull(snapshot.machine->bootId)},
        {"clock_ticks_per_second", snapshot.machine->ticksPerSecond}, {"reaper", reaperJson(snapshot)}};
    auto& processes = json["processes"] = Json::array();
    for (int index = 0; index < snapshot.size(); ++index)
        processes.push_back(processJson(classified, index));
    json["unreadable"] = unreadableJson(snapshot);
    return json;
}

void printJson(const Json& json, Output& out)
{
    out.raw(json.dump(indent, ' ', out.isTerminal(), Json::error_handler_t::replace));
    out.raw("\n");
}

} // namespace daemonscope::cli
