// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json.h"

#include <QDateTime>

namespace daemonscope::cli {

namespace {

constexpr int indent = 2;

template <class T>
Json orNull(const std::optional<T>& value)
{
    return value ? Json(*value) : Json(nullptr);
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
