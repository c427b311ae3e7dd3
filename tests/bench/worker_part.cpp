// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <optional>

#include "model/tree/forest_diff.h"
#include "model/tree/tree_options.h"
#include "tests/bench/measure.h"
#include "tests/bench/parts.h"
#include "tests/bench/synthetic.h"

namespace daemonscope::bench {

namespace {

struct Stages {
    std::vector<double> classify, scene, arrange, diff, all;
};

/// What the sampler's thread does with each scan, but for the scan.
Stages measure(int processes, const SyntheticMachine::Events& events, const TreeOptions& options, int runs)
{
    SyntheticMachine machine(processes);
    SceneKeeper keeper;
    std::optional<Scene> scene;
    ForestPtr sent;
    Stages stages;
    for (int run = -3; run < runs; ++run) {
        machine.tick(events);
        auto snapshot = machine.next();
        ClassifiedPtr classified;
        ForestPtr forest;
        const std::array times{
            threadMs([&] { classified = classify(std::move(snapshot), scene ? scene->classified : nullptr); }),
            threadMs([&] { scene = keeper.next(std::move(classified)); }),
            threadMs([&] { forest = daemonscope::arrange(*scene, options); }),
            threadMs([&] {
                if (sent)
                    (void)daemonscope::diff(*sent, forest);
                sent = std::move(forest);
            }),
        };
        if (run < 0)
            continue;
        stages.classify.push_back(times[0]);
        stages.scene.push_back(times[1]);
        stages.arrange.push_back(times[2]);
        stages.diff.push_back(times[3]);
        stages.all.push_back(times[0] + times[1] + times[2] + times[3]);
    }
    return stages;
}

} // namespace

Lines workerPart(const Setting& setting)
{
    struct Case {
        const char* name;
        SyntheticMachine::Events events;
        Grouping grouping;
        const char* filter;
    };
    static constexpr std::array cases{
        Case{"nothing changes", {}, Grouping::Sessions, ""},
        Case{"5 % change", {0, 0, 0.05}, Grouping::Sessions, ""},
        Case{"1 % born, 1 % die, 5 % change", {0.01, 0.01, 0.05}, Grouping::Sessions, ""},
        Case{"the same, Family", {0.01, 0.01, 0.05}, Grouping::Family, ""},
        Case{"5 % change, filtered", {0, 0, 0.05}, Grouping::Sessions, "number=7"},
    };
    Lines lines;
    for (const int processes : {5000, 30'000, 100'000})
        for (const auto& one : cases) {
            TreeOptions options;
            options.grouping = one.grouping;
            options.filter = Filter::parse(QString::fromLatin1(one.filter)).filter;
            const auto stages = measure(processes, one.events, options, processes > 30'000 ? 5 : setting.runs);
            lines.push_back(line("from scan to difference, " + std::to_string(processes) + " processes, " + one.name, "",
                text(median(stages.all), "ms") + " (classify " + text(median(stages.classify), "") + ", scene "
                    + text(median(stages.scene), "") + ", arrange " + text(median(stages.arrange), "") + ", diff "
                    + text(median(stages.diff), "") + ")",
                true));
        }
    return lines;
}

} // namespace daemonscope::bench
