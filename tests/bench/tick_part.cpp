// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <deque>
#include <utility>

#include <QApplication>
#include <QScrollBar>

#include "model/tree/tree_options.h"
#include "tests/bench/measure.h"
#include "tests/bench/parts.h"
#include "tests/bench/synthetic.h"
#include "views/tree/tree_header.h"
#include "views/tree/tree_view.h"

namespace daemonscope::bench {

namespace {

struct Held {
    std::vector<double> apply, layout, paint, all;
};

/// What the GUI thread does with one update, in its own processor time.
Held measure(int processes, int runs)
{
    SyntheticMachine machine(processes);
    SceneKeeper keeper;
    const TreeOptions options;
    auto scene = keeper.next(classify(machine.next()));
    auto forest = arrange(scene, options);
    TreeModel model;
    TreeView view;
    auto* header = new TreeHeader(&view);
    view.setHeader(header);
    view.setTreeModel(&model);
    header->resetLayout();
    view.resize(1500, 950);
    view.setExpansion(true, {});
    view.beforeUpdate();
    model.fill(forest, {scene.classified, scene.classified->snapshot().takenAt});
    ForestDiff all;
    all.next = forest;
    view.afterUpdate(all, true);
    view.show();
    QCoreApplication::processEvents();
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 3);
    QCoreApplication::processEvents();

    Held held;
    std::deque<std::pair<ForestPtr, ClassifiedPtr>> given; // as the sampler does, so that nothing large is freed here
    for (int run = -3; run < runs; ++run) {
        given.emplace_back(forest, scene.classified);
        if (given.size() > 2)
            given.pop_front();
        machine.tick({0.01, 0.01, 0.05});
        scene = keeper.next(classify(machine.next(), scene.classified));
        auto next = arrange(scene, options);
        const auto changes = diff(*forest, next);
        forest = std::move(next);
        const auto apply = threadMs([&] {
            view.beforeUpdate();
            model.apply(changes, {scene.classified, scene.classified->snapshot().takenAt});
        });
        const auto layout = threadMs([&] { view.afterUpdate(changes, false); });
        const auto paint = threadMs([] { QCoreApplication::processEvents(); });
        if (run < 0)
            continue;
        held.apply.push_back(apply);
        held.layout.push_back(layout);
        held.paint.push_back(paint);
        held.all.push_back(apply + layout + paint);
    }
    return held;
}

} // namespace

Lines tickPart(const Setting& setting)
{
    Lines lines;
    for (const auto& [processes, goal] : {std::pair(5000, 10.0), {30'000, 33.0}}) {
        const auto held = measure(processes, setting.runs);
        const auto longest = largest(held.all);
        lines.push_back(line("GUI thread held in a tick (1 % born, 1 % die, 5 % change), all expanded, " + std::to_string(processes),
            "≤ " + text(goal, "ms", 0),
            text(longest, "ms") + " (median " + text(median(held.all), "ms") + ": rows " + text(median(held.apply), "") + ", layout "
                + text(median(held.layout), "") + ", paint " + text(median(held.paint), "") + ")",
            longest <= goal));
    }
    return lines;
}

} // namespace daemonscope::bench
