// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/live/event_json.h"

#include <array>
#include <cstdio>
#include <ctime>
#include <string_view>

#include <sys/wait.h>

#include "model/process/json_bytes.h"
#include "model/sys/words.h"

namespace daemonscope {

using Json = nlohmann::ordered_json;

namespace {

bool isAscii(std::string_view bytes)
{
    for (const char byte : bytes) {
        if ((static_cast<unsigned char>(byte) & 0x80U) != 0)
            return false;
    }
    return true;
}

Json orNull(const std::string& bytes) { return bytes.empty() ? Json(nullptr) : Json(bytes); }

template <class T>
Json orNull(const std::optional<T>& value)
{
    return value ? Json(*value) : Json(nullptr);
}

Json orNull(Pid pid) { return pid.value == 0 ? Json(nullptr) : Json(pid.value); }

} // namespace

std::string timestampMicros(std::chrono::system_clock::time_point at)
{
    using namespace std::chrono;
    const auto second = floor<seconds>(at);
    const auto micros = duration_cast<microseconds>(at - second).count();
    const std::time_t clock = system_clock::to_time_t(second);
    std::tm parts{};
    ::gmtime_r(&clock, &parts);
    std::array<char, 80> text{};
    const int length = std::snprintf(text.data(), text.size(), "%04d-%02d-%02dT%02d:%02d:%02d.%06dZ",
        parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday, parts.tm_hour, parts.tm_min, parts.tm_sec,
        static_cast<int>(micros));
    return {text.data(), static_cast<std::size_t>(length)};
}

Json exitJson(std::optional<int> status)
{
    if (!status)
        return nullptr;
    if (WIFSIGNALED(*status))
        return {{"signal", sys::signalName(WTERMSIG(*status))}};
    return {{"code", WEXITSTATUS(*status)}};
}

Json eventJson(const Event& event)
{
    const bool named = event.kind == EventKind::Exec || event.kind == EventKind::Comm;
    Json json{{"t", timestampMicros(event.at)}, {"event", id(event.kind)}, {"pid", orNull(event.pid)},
        {"starttime", orNull(event.startTicks)}, {"comm", orNull(event.comm)}, {"ppid", orNull(event.ppid)},
        {"from", named ? orNull(event.fromName) : orNull(event.from)},
        {"to", named ? orNull(event.toName) : orNull(event.to)},
        {"exit", event.kind == EventKind::Exit ? exitJson(event.status) : Json(nullptr)}, {"source", id(event.source)},
        {"uncertain_ms", static_cast<double>(event.uncertain.count()) / 1000.0}, {"inferred", event.inferred}};
    if (!isAscii(event.comm) && !isUtf8(event.comm))
        json["comm_hex"] = toHex(event.comm);
    return json;
}

Json eventHeadJson(SourceKind source, const std::vector<EventKind>& cannotSee)
{
    auto kinds = Json::array();
    for (const auto kind : cannotSee)
        kinds.push_back(id(kind));
    return {{"schema", "daemonscope.watch/1"}, {"source", id(source)}, {"cannot_see", std::move(kinds)}};
}

std::string eventLine(const Json& object, bool ascii)
{
    auto line = object.dump(-1, ' ', ascii, Json::error_handler_t::replace);
    line += '\n';
    return line;
}

} // namespace daemonscope
