// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/lifelines_as_trace.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <vector>

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
    void place(const std::vector<const Life*>& lives);
    void name(const std::vector<const Life*>& lives);
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

/// A number is given again only when nobody has it any more; so where an end was learned late, it was before the next
/// one's birth, and no two slices of a track overlap. None is empty, for an arrow cannot end in nothing.
void TraceWriter::place(const std::vector<const Life*>& lives)
{
    std::unordered_map<std::int32_t, std::vector<LifeId>> tracks;
    for (const auto* life : lives) {
        const auto from = since(life->born.value_or(life->firstSeen));
        slices_[life->id] = {from, std::max(from + 1, since(life->ended.value_or(history_.end())))};
        tracks[life->pid.value].push_back(life->id);
    }
    for (auto& [pid, ids] : tracks) {
        std::stable_sort(
            ids.begin(), ids.end(), [this](LifeId a, LifeId b) { return slices_.at(a).from < slices_.at(b).from; });
        for (std::size_t i = 1; i < ids.size(); ++i) {
            auto& earlier = slices_.at(ids[i - 1]);
            auto& later = slices_.at(ids[i]);
            later.from = std::max(later.from, earlier.from + 1);
            later.to = std::max(later.to, later.from + 1);
            earlier.to = std::min(earlier.to, later.from);
        }
    }
}

/// A track has one name, whoever had its number: where numbers are few, that may be thousands.
void TraceWriter::name(const std::vector<const Life*>& lives)
{
    constexpr std::size_t mostNames = 3;
    std::map<std::int32_t, std::vector<std::string>> names;
    for (const auto* life : lives) {
        auto& known = names[life->pid.value];
        if (known.size() > mostNames)
            continue;
        const auto one = shown(life->comm);
        if (std::find(known.begin(), known.end(), one) == known.end())
            known.push_back(one);
    }
    for (const auto& [pid, known] : names) {
        std::string all;
        for (std::size_t at = 0; at < known.size(); ++at)
            all += (at == 0 ? "" : ", ") + (at < mostNames ? known[at] : "…");
        for (const auto* kind : {"process_name", "thread_name"})
            write({{"ph", "M"}, {"name", kind}, {"pid", pid}, {"tid", pid},
                {"args", {{"name", all + ' ' + std::to_string(pid)}}}});
    }
}

void TraceWriter::slice(const Life& life)
{
    const auto& slice = slices_.at(life.id);
    const auto name = shown(life.comm);
    auto one = event("X", name, "life", life.pid, micros(slice.from));
    one["dur"] = micros(slice.to - slice.from);
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

/// An arrow, where both ends have a slice that it can begin and end in; a slice's last instant is no longer in it.
void TraceWriter::birth(const Life& life)
{
    const auto parent = slices_.find(life.bornFromLife);
    if (!life.birthSeen || parent == slices_.end())
        return;
    const auto at = slices_.at(life.id).from;
    if (at < parent->second.from || at > parent->second.to)
        return;
    auto out = event("s", "fork", "fork", life.bornFrom, micros(std::min(at, parent->second.to - 1)));
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
    writer.place(chosen);
    writer.name(chosen);
    for (const auto* life : chosen)
        writer.slice(*life);
    for (const auto* life : chosen) {
        writer.birth(*life);
        writer.marks(*life);
    }
    return std::move(writer).end();
}

} // namespace daemonscope
