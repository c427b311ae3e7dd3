// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdlib>
#include <map>
#include <stdexcept>
#include <unordered_map>
#include <unordered_set>

#include <poll.h>
#include <unistd.h>

#include <nlohmann/json.hpp>

#include "tests/bench/crowd.h"
#include "tests/bench/parts.h"
#include "tests/bench/started.h"

namespace daemonscope::bench {

namespace {

using Json = nlohmann::json;

struct Listening {
    std::string source;
    bool asNobody = false;
    [[nodiscard]] std::string name() const
    {
        return source + (asNobody ? ", ordinary user" : ::geteuid() == 0 ? ", root" : ", ordinary user");
    }
};

std::vector<std::string> asUser(bool nobody, std::vector<std::string> command)
{
    if (nobody)
        command.insert(command.begin(), {"setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"});
    return command;
}

/// `watch --json` on one source, which listens when this is made.
std::unique_ptr<Started> listen(const Setting& setting, const Listening& how)
{
    auto watch = std::make_unique<Started>(
        asUser(how.asNobody, {(setting.programs / "daemonscope").string(), "watch", "--json", "--source", how.source}));
    if (watch->firstLine().empty())
        throw std::runtime_error("watch does not work here on this source");
    return watch;
}

struct Commotion {
    int pid = 0;
    std::vector<Started::Arrival> told; ///< what it said behind "go"
};

Commotion cause(const Setting& setting, std::vector<std::string> what)
{
    what.insert(what.begin(), (setting.programs / "daemonscope-commotion").string());
    Started program(what);
    if (program.firstLine() != "go")
        throw std::runtime_error("daemonscope-commotion does not work here");
    Commotion commotion{program.pid(), {}};
    program.write("\n");
    commotion.told = program.finish(false);
    commotion.told.erase(commotion.told.begin());
    return commotion;
}

/// What was told within a short while after all was over.
std::vector<Started::Arrival> allFrom(Started& watch)
{
    constexpr int longEnough = 1000; // ms
    (void)::poll(nullptr, 0, longEnough);
    return watch.finish(true);
}

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, static_cast<std::size_t>(share * static_cast<double>(values.size())))];
}

Line adoptions(const Setting& setting, const Listening& how)
{
    const int count = setting.runs >= 31 ? 1000 : 100;
    const std::string what = "a parent's exit → its child's `adopted` line, " + std::to_string(count)
        + " orphanings, median / p99 (" + how.name() + ")";
    const std::string goal = "≤ 2 / ≤ 10 ms";
    try {
        const auto watch = listen(setting, how);
        const auto commotion = cause(setting, {"orphans", std::to_string(count)});
        std::unordered_map<int, double> ends;
        for (const auto& [at, line] : commotion.told)
            ends[std::atoi(line.c_str())] = std::atof(line.c_str() + line.find(' '));
        std::vector<double> delays;
        for (const auto& [at, line] : allFrom(*watch)) {
            const auto event = Json::parse(line, nullptr, false);
            if (!event.is_object() || event.value("event", "") != "adopted")
                continue;
            if (const auto found = ends.find(event["pid"].get<int>()); found != ends.end()) {
                delays.push_back((at - found->second) * 1000);
                ends.erase(found);
            }
        }
        const auto middle = median(delays);
        const auto late = percentile(delays, 0.99);
        return line(what, goal,
            text(middle, "ms", 2) + " / " + text(late, "ms") + ", " + std::to_string(ends.size()) + " missed",
            middle <= 2 && late <= 10 && ends.empty());
    } catch (const std::exception& error) {
        return skipped(what, goal, error.what());
    }
}

struct Heard {
    std::size_t births = 0;
    std::size_t deaths = 0;
    long lost = 0;
};

Heard childrenOf(int parent, const std::vector<Started::Arrival>& lines)
{
    Heard heard;
    std::unordered_set<int> living;
    for (const auto& [at, line] : lines) {
        const auto event = Json::parse(line, nullptr, false);
        if (!event.is_object() || !event.contains("event"))
            continue;
        const auto kind = event["event"].get<std::string>();
        if (kind == "lost" && event["to"].is_number())
            heard.lost += event["to"].get<long>();
        if (kind == "fork" && event["ppid"] == parent && living.insert(event["pid"].get<int>()).second)
            ++heard.births;
        if (kind == "exit" && event["pid"].is_number() && living.erase(event["pid"].get<int>()) > 0)
            ++heard.deaths;
    }
    return heard;
}

Line runs(const Setting& setting, const Listening& how)
{
    const int count = setting.runs >= 31 ? 20'000 : 2'000;
    const auto what = std::to_string(count) + " × /bin/true, as fast as they can be started: births and deaths told ("
        + how.name() + ")";
    const std::string goal = "all, or losses counted";
    try {
        const auto watch = listen(setting, how);
        const auto commotion = cause(setting, {"run", std::to_string(count), "/bin/true"});
        const auto heard = childrenOf(commotion.pid, allFrom(*watch));
        const auto all = static_cast<std::size_t>(count);
        return line(what, goal,
            std::to_string(heard.births) + " and " + std::to_string(heard.deaths) + ", " + std::to_string(heard.lost)
                + " counted as lost",
            (heard.births == all && heard.deaths == all) || heard.lost > 0);
    } catch (const std::exception& error) {
        return skipped(what, goal, error.what());
    }
}

Line shortLives(const Setting& setting, const Listening& how)
{
    const int count = setting.runs >= 31 ? 1000 : 200;
    const auto what = "processes that live 20 ms, births seen (" + how.name() + ")";
    try {
        const auto watch = listen(setting, how);
        const auto commotion = cause(setting, {"short", std::to_string(count), "20"});
        const auto seen = static_cast<double>(childrenOf(commotion.pid, allFrom(*watch)).births) * 100 / count;
        return line(what, "≥ 99 %", text(seen, "%") + " of " + std::to_string(count), seen >= 99);
    } catch (const std::exception& error) {
        return skipped(what, "≥ 99 %", error.what());
    }
}

/// Processor time a second of wall clock, while nobody asks for anything.
double quietMs(const Started& program)
{
    constexpr int seconds = 5;
    (void)::poll(nullptr, 0, 1000); // until it has looked around
    const auto before = program.cpu();
    (void)::poll(nullptr, 0, seconds * 1000);
    return ms(program.cpu() - before) / seconds;
}

Line quiet(const Setting& setting, const Listening& how)
{
    const double most = how.source == "connector" ? 2 : 10;
    const auto what = std::to_string(setting.processes) + " processes, `watch` without scans: CPU in a second ("
        + how.name() + ")";
    const auto goal = "≤ " + text(most, "ms", 0);
    try {
        const auto watch = listen(setting, how);
        const auto cost = quietMs(*watch);
        const auto events = watch->finish(true).size() - 1;
        return line(what, goal, text(cost, "ms", 2) + " (" + std::to_string(events) + " events in 6 s)", cost <= most);
    } catch (const std::exception& error) {
        return skipped(what, goal, error.what());
    }
}

/// What another program of this kind takes.
void addForkstat(Lines& lines)
{
    if (::geteuid() != 0 || std::system("forkstat -h >/dev/null 2>&1") != 0)
        return;
    const Started forkstat({"forkstat"});
    const auto cost = quietMs(forkstat);
    lines.push_back(line("the same, forkstat (root)", "", text(cost, "ms", 2), true));
}

} // namespace

Lines eventsPart(const Setting& setting)
{
    std::vector<Listening> all;
    for (const auto* source : {"connector", "pidfd"}) {
        all.push_back({source});
        if (::geteuid() == 0)
            all.push_back({source, true});
    }
    Lines lines;
    for (const auto& how : all)
        lines.push_back(adoptions(setting, how));
    for (const auto& how : all)
        lines.push_back(how.source == "connector" ? runs(setting, how) : shortLives(setting, how));
    const Crowd crowd(setting.programs / "daemonscope-crowd", setting.processes);
    for (const auto& how : all)
        lines.push_back(quiet(setting, how));
    addForkstat(lines);
    return lines;
}

} // namespace daemonscope::bench
