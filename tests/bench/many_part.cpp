// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <optional>

#include "model/process/scanner.h"
#include "model/tree/forest_diff.h"
#include "tests/bench/measure.h"
#include "tests/bench/parts.h"
#include "tests/bench/shown_tree.h"
#include "tests/support/fake_proc.h"

namespace daemonscope::bench {

namespace {

using namespace std::chrono_literals;

void fillWith(test::FakeProc& fake, int processes)
{
    constexpr int sessionSize = 20;
    constexpr int groupSize = 5;
    fake.add({.pid = 1, .ppid = 0, .comm = "init"});
    for (int pid = 2; pid <= processes; ++pid) {
        const int place = (pid - 2) % sessionSize;
        const int leader = pid - place;
        const int group = pid - place % groupSize;
        fake.add({.pid = pid, .ppid = place == 0 ? 1 : place % groupSize == 0 ? leader : group, .pgid = group, .sid = leader, .comm = "worker"});
    }
}

/// One fixture, scanned by open, read and close, and what follows in the sampler's thread.
class Fixture {
public:
    explicit Fixture(int processes) : fake_(test::FakeProc::Where::Memory)
    {
        fillWith(fake_, processes);
        scanner_.emplace(std::move(sys::ProcFs::open(fake_.path()).value()), pool_, 0);
        (void)refresh();
        pool_.wait(60s);
        (void)refresh();
    }

    /// Processor time of one refresh, in microseconds a process: the scan's, and all.
    struct Cost {
        double scan = 0;
        double all = 0;
    };
    Cost refresh()
    {
        const auto before = processCpu();
        auto snapshot = scanner_->scan();
        pool_.wait(60s);
        const auto between = processCpu();
        const auto count = static_cast<double>(snapshot->size());
        latest_ = snapshot;
        scene_ = keeper_.next(classify(std::move(snapshot), scene_ ? scene_->classified : nullptr));
        auto forest = arrange(*scene_, TreeOptions());
        if (sent_)
            (void)diff(*sent_, forest);
        sent_ = std::move(forest);
        return {ms(between - before) * 1000 / count, ms(processCpu() - before) * 1000 / count};
    }
    [[nodiscard]] SnapshotPtr latest() const { return latest_; }

private:
    test::FakeProc fake_;
    sys::ReaderPool pool_;
    std::optional<Scanner> scanner_;
    SceneKeeper keeper_;
    std::optional<Scene> scene_;
    ForestPtr sent_;
    SnapshotPtr latest_;
};

} // namespace

Lines manyPart(const Setting& setting)
{
    constexpr int few = 5000;
    constexpr int many = 100'000;
    Fixture small(few);
    Fixture large(many);
    std::array<std::vector<double>, 4> costs;
    const int runs = std::min(setting.runs, 9);
    for (int run = 0; run < runs; ++run) {
        const auto a = small.refresh();
        const auto b = large.refresh();
        costs[0].push_back(a.scan);
        costs[1].push_back(b.scan);
        costs[2].push_back(a.all);
        costs[3].push_back(b.all);
    }
    const auto ratio = median(costs[3]) / median(costs[2]);
    Lines lines{line("a refresh of a fixture of 100,000 ÷ of 5,000, CPU a process", "0.8 to 1.2",
        text(ratio, "", 2) + " (" + text(median(costs[3]), "µs") + " ÷ " + text(median(costs[2]), "µs") + "; the scan alone "
            + text(median(costs[1]), "µs") + " ÷ " + text(median(costs[0]), "µs") + ")",
        ratio >= 0.8 && ratio <= 1.2)};

    ShownTree tree(large.latest());
    std::vector<double> frames;
    constexpr int page = 900;
    for (const int step : {3, 60, page, -page, 50 * page, -60})
        for (int frame = 0; frame < 20; ++frame)
            frames.push_back(tree.scrollBy(step));
    lines.push_back(line("scrolling " + std::to_string(tree.rows()) + " unfolded rows, a frame", "≤ 33 ms",
        text(largest(frames), "ms") + " (median " + text(median(frames), "ms") + ")", largest(frames) <= 33));
    return lines;
}

} // namespace daemonscope::bench
