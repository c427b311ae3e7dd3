// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/lifelines_as_trace.h"

#include <algorithm>
#include <unordered_map>

#include <nlohmann/json.hpp>

#include "model/live/event_json.h"
#include "model/process/visible_text.h"

namespace daemonscope {

namespace {

using Json = nlohmann::ordered_json;

/// Where a slice stands, in nanoseconds since the history begins.
struct Slice {
    std::int64_t from = 0;
    std::int64_t to = 0;
};

class TraceWriter {
public:
    explicit TraceWriter(const History& history)
        : history_(history)
    {
    }

    void head();
    void slice(const Life& life);
    void marks(const Life& life);
    void birth(const Life& life);
    [[nodiscard]] std::string end() &&;

private:
    void write(const Json& event);
    [[nodiscard]] std::int64_t since(TimePoint at) const
    {
        return std::max<std::int64_t>(
            0, std::chrono::duration_cast<std::chrono::nanoseconds>(at - history_.begin()).count());
    }
    [[nodiscard]] static double micros(std::int64_t ns) { return static_cast<double>(ns) / 1000.0; }
    static std::string shown(const std::string& name)
    {
        constexpr qsizetype longest = 64;
        return visibleText(name, longest).toStdString();
    }
    static Json event(const char* phase, const std::string& name, std::string_view category, Pid pid, double at)
    {
        return {{"ph", phase}, {"name", name}, {"cat", category}, {"pid", pid.value}, {"tid", pid.value}, {"ts", at}};
    }

    const History& history_;
    std::unordered_map<LifeId, Slice> slices_;
    std::string text_;
};

void TraceWriter::head()
{
    const Json about{{"schema", "daemonscope.lifelines/1"}, {"started_at", timestampMicros(history_.begin())},
        {"dropped_lives", history_.dropped().lives}};
    text_ = "{\"displayTimeUnit\": \"ms\",\n\"otherData\": " + about.dump() + ",\n\"traceEvents\": [";
}

/// One event a line; parsing the whole would not be needed to find one.
void TraceWriter::write(const Json& event)
{
    text_ += text_.ends_with('[') ? "\n" : ",\n";
    text_ += event.dump(-1, ' ', false, Json::error_handler_t::replace);
}

void TraceWriter::slice(const Life& life)
{
    const Slice slice{since(life.born.value_or(life.firstSeen)), since(life.ended.value_or(history_.end()))};
    slices_.emplace(life.id, slice);
    const auto name = shown(life.comm);
    for (const auto* kind : {"process_name", "thread_name"})
        write({{"ph", "M"}, {"name", kind}, {"pid", life.pid.value}, {"tid", life.pid.value},
            {"args", {{"name", name + ' ' + std::to_string(life.pid.value)}}}});
    auto one = event("X", name, "life", life.pid, micros(slice.from));
    one["dur"] = micros(std::max<std::int64_t>(0, slice.to - slice.from));
    const auto orNull = [](std::int32_t number) { return number == 0 ? Json(nullptr) : Json(number); };
    one["args"] = {{"ppid", orNull(life.ppid.value)}, {"pgid", orNull(life.pgid.value)},
        {"sid", orNull(life.sid.value)}, {"birth_seen", life.birthSeen}, {"alive", !life.ended.has_value()},
        {"exit", exitJson(life.status)}};
    write(one);
}

void TraceWriter::marks(const Life& life)
{
    for (const auto& mark : life.marks) {
        auto name = std::string(id(mark.kind));
        if (mark.kind == EventKind::Adopted && mark.to)
            name += " by " + std::to_string(*mark.to);
        if (!mark.name.empty())
            name += ' ' + shown(mark.name);
        auto one = event("i", name, id(mark.kind), life.pid, micros(since(mark.at)));
        one["s"] = "t";
        one["args"] = {{"from", mark.from ? Json(*mark.from) : Json(nullptr)},
            {"to", mark.to ? Json(*mark.to) : Json(nullptr)}, {"inferred", mark.inferred}};
        write(one);
    }
}

/// An arrow, where both ends have a slice that it can begin and end in.
void TraceWriter::birth(const Life& life)
{
    const auto parent = slices_.find(life.bornFromLife);
    if (!life.birthSeen || parent == slices_.end())
        return;
    const auto at = slices_.at(life.id).from;
    if (at < parent->second.from || at > parent->second.to)
        return;
    auto out = event("s", "fork", "fork", life.bornFrom, micros(at));
    out["id"] = life.id;
    write(out);
    auto in = event("f", "fork", "fork", life.pid, micros(at));
    in["id"] = life.id;
    in["bp"] = "e";
    write(in);
}

std::string TraceWriter::end() && { return std::move(text_) + "\n]}\n"; }

} // namespace

std::string lifelinesAsTrace(const History& history, const std::function<bool(const Life&)>& wanted)
{
    TraceWriter writer(history);
    writer.head();
    std::vector<const Life*> chosen;
    for (const auto& life : history.lives())
        if (!wanted || wanted(life))
            chosen.push_back(&life);
    for (const auto* life : chosen)
        writer.slice(*life);
    for (const auto* life : chosen) {
        writer.birth(*life);
        writer.marks(*life);
    }
    return std::move(writer).end();
}

} // namespace daemonscope
