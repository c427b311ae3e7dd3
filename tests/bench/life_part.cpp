// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPainter>

#include "tests/bench/measure.h"
#include "tests/bench/parts.h"
#include "tests/bench/synthetic.h"
#include "tests/gui/life_scenes.h"
#include "views/lifelines/lane_board.h"
#include "views/lifelines/lifelines.h"

namespace daemonscope::bench {

using namespace std::chrono_literals;

namespace {

struct Panned {
    double median = 0;
    double largest = 0;
};

/// Frames of a picture that moves a little each time, as under the mouse.
Panned pan(Lifelines& lines, double laneHeight, std::chrono::milliseconds span, int frames)
{
    lines.setLaneHeight(laneHeight);
    auto& board = lines.board();
    std::vector<double> times;
    QImage image(board.viewport()->size(), QImage::Format_ARGB32_Premultiplied);
    for (int i = -2; i < frames; ++i) {
        const auto from = test::buildStart() + (1h - span) * (i + 2) / (frames + 2);
        const auto took = threadMs([&] {
            lines.showTimes(from, from + span);
            QPainter painter(&image);
            board.viewport()->render(&painter);
        });
        if (i >= 0)
            times.push_back(took);
    }
    return {median(times), largest(times)};
}

/// Slow motion: the first moment, and each that follows it, out of ten minutes in which one of twenty works.
Line playedAgain()
{
    constexpr int processes = 5000;
    constexpr int scans = 600;
    constexpr auto span = 3s;
    constexpr auto frame = 8ms; // of the past; 80 ms for whoever watches
    SyntheticMachine machine(processes);
    History history;
    ClassifiedPtr last;
    for (int scan = 0; scan < scans; ++scan) {
        machine.tick({.born = 0.001, .died = 0.001, .changed = 0.05});
        last = classify(machine.next(), last);
        history.take(last);
    }
    std::shared_ptr<ReachedPast> reached;
    const auto first = threadMs([&] { (void)history.snapshotAt(history.end() - span, reached); });
    std::vector<double> times;
    for (auto at = history.end() - span + frame; at <= history.end(); at += frame)
        times.push_back(threadMs([&] { (void)history.snapshotAt(at, reached); }));
    const auto most = largest(times);
    return line("slow motion among 5,000 processes, a moment", "≤ 4 ms",
        text(median(times), "ms") + " (largest " + text(most, "ms") + ", the first " + text(first, "ms") + ")",
        median(times) <= 4);
}

} // namespace

Lines lifePart(const Setting& setting)
{
    constexpr int lives = 5000;
    History history;
    test::crowdedLife(history, lives, 1h);
    Lifelines lines;
    lines.setClock([] { return test::buildStart() + 1h; });
    lines.setHistory(&history);
    lines.resize(1440, 900);
    lines.show();
    const auto refreshed = threadMs([&] { lines.board().refresh(); });
    const int frames = std::max(setting.runs, 20);
    Lines all;
    double worst = 0;
    std::string texts;
    struct Way {
        double height;
        std::chrono::milliseconds span;
        const char* name;
    };
    for (const auto& [height, span, name] :
        {Way{0, 10min, "readable"}, Way{10, 1h, "thin"}, Way{2, 1h, "2 pixels"}, Way{0.01, 1h, "merged"}}) {
        const auto took = pan(lines, height, span, frames);
        worst = std::max(worst, took.largest);
        texts += std::string(texts.empty() ? "" : ", ") + name + " " + text(took.median, "ms");
    }
    all.push_back(line("lifelines, a frame while 5,000 lanes over an hour are panned at 1440 × 900", "≤ 16 ms",
        text(worst, "ms") + " (medians: " + texts + "; all lanes anew " + text(refreshed, "ms") + ")", worst <= 16));
    all.push_back(playedAgain());
    return all;
}

} // namespace daemonscope::bench
