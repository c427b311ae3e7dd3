// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <utility>

#include "tests/bench/measure.h"
#include "tests/bench/parts.h"
#include "tests/bench/shown_tree.h"
#include "tests/bench/synthetic.h"

namespace daemonscope::bench {

namespace {

Line measure(int processes, const SyntheticMachine::Events& events, const std::string& what, double goal, int runs)
{
    SyntheticMachine machine(processes);
    ShownTree tree(machine.next());
    std::vector<double> all;
    std::vector<double> rows;
    std::vector<double> layout;
    std::vector<double> paint;
    for (int run = -3; run < runs; ++run) {
        machine.tick(events);
        const auto held = tree.show(machine.next());
        if (run < 0)
            continue;
        all.push_back(held.all());
        rows.push_back(held.rows);
        layout.push_back(held.layout);
        paint.push_back(held.paint);
    }
    return line("GUI thread held in a tick (" + what + "), all unfolded, " + std::to_string(processes),
        "≤ " + text(goal, "ms", 0),
        text(largest(all), "ms") + " (median " + text(median(all), "ms") + ": rows " + text(median(rows), "") + ", layout "
            + text(median(layout), "") + ", paint " + text(median(paint), "") + ")",
        largest(all) <= goal);
}

} // namespace

Lines tickPart(const Setting& setting)
{
    Lines lines;
    for (const auto& [processes, goal] : {std::pair(5000, 10.0), {30'000, 33.0}}) {
        lines.push_back(measure(processes, {0.01, 0.01, 0.05}, "1 % born, 1 % die, 5 % change", goal, setting.runs));
        lines.push_back(measure(processes, {0, 0, 0.01}, "1 % change", goal, setting.runs));
        lines.push_back(measure(processes, {1.5 / processes, 1.5 / processes, 0.01}, "one born, one dies, 1 % change", goal, setting.runs));
    }
    return lines;
}

} // namespace daemonscope::bench
