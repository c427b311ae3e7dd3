// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <memory>
#include <stdexcept>

#include <poll.h>

#include "tests/bench/crowd.h"
#include "tests/bench/floor.h"
#include "tests/bench/measure.h"
#include "tests/bench/parts.h"

namespace daemonscope::bench {

namespace {

struct Cost {
    double first = 0;
    double refresh = 0;
    double megabytes = 0;
};

Cost costOf(const Setting& setting, const char* folding)
{
    const auto command = (setting.programs / "daemonscope-window-cost").string() + ' ' + folding + " 12";
    const std::unique_ptr<FILE, int (*)(FILE*)> child(::popen(command.c_str(), "re"), ::pclose);
    Cost cost;
    long bytes = 0;
    if (!child || std::fscanf(child.get(), "%lf %lf %ld", &cost.first, &cost.refresh, &bytes) != 3)
        throw std::runtime_error("the window does not start");
    cost.megabytes = static_cast<double>(bytes) / 1e6;
    return cost;
}

} // namespace

Lines windowPart(const Setting& setting)
{
    const Crowd crowd(setting.programs / "daemonscope-crowd", setting.processes);
    Floor floor;
    floor.look();
    // At the window's own interval: a look that follows another at once finds the processor's caches warm.
    constexpr int looks = 10;
    constexpr int intervalMs = 1000;
    std::vector<double> floors;
    for (int run = 0; run < looks; ++run) {
        ::poll(nullptr, 0, intervalMs);
        floors.push_back(threadMs([&] { floor.look(); }));
    }
    const auto folded = costOf(setting, "folded");
    const auto unfolded = costOf(setting, "unfolded");
    const auto bare = median(floors);
    // The goals were set where the floor took 41 ms; elsewhere they scale with it.
    constexpr double referenceFloor = 41;
    const auto goal = [&](double atReference) { return atReference * bare / referenceFloor; };
    const auto beside = [&](double cost) { return text(cost, "ms") + ", floor " + text(bare, "ms"); };
    const auto many = std::to_string(setting.processes) + " processes";
    return {
        line("window, folded, " + many + ", CPU of a refresh", "≤ 55 ms where the floor is 41 ms", beside(folded.refresh), folded.refresh <= goal(55)),
        line("window, unfolded, " + many + ", CPU of a refresh", "≤ 65 ms where the floor is 41 ms", beside(unfolded.refresh), unfolded.refresh <= goal(65)),
        line("CPU from start to the first picture, " + many, "≤ 600 ms", text(unfolded.first, "ms", 0), unfolded.first <= 600),
        line("resident memory, " + many, "≤ 110 MB", text(unfolded.megabytes, "MB", 0), unfolded.megabytes <= 110),
    };
}

} // namespace daemonscope::bench
