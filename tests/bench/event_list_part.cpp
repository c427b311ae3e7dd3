// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include "tests/bench/measure.h"
#include "tests/bench/parts.h"
#include "tests/model/told.h"
#include "views/events/event_list.h"

namespace daemonscope::bench {

namespace {

constexpr int everyMs = 20;
constexpr int aTime = 100; // 5,000 a second

/// Births and deaths in turn, of ever new processes.
class Storm {
public:
    EventBatch next(int count)
    {
        EventBatch events;
        events.reserve(static_cast<std::size_t>(count));
        for (int i = 0; i < count; ++i, ++told_) {
            const int pid = 1000 + told_ / 2;
            const auto at = std::chrono::milliseconds(told_ / 5);
            events.push_back(told_ % 2 == 0 ? test::toldFork(pid, 1, at) : test::toldExit(pid, at));
        }
        return events;
    }

private:
    int told_ = 0;
};

} // namespace

Lines eventListPart(const Setting&)
{
    constexpr int seconds = 4;
    History history;
    Storm storm;
    EventList list;
    list.resize(1390, 330);
    list.setHistory(&history);
    list.show();
    // As much as a history keeps.
    while (history.dropped().events == 0)
        test::give(history, storm.next(5000));
    list.model().update();
    const auto rows = list.model().rowCount();

    QEventLoop loop;
    QElapsedTimer clock;
    QElapsedTimer turn;
    double longest = 0;
    double taken = 0;
    int batches = 0;
    QTimer feed;
    feed.setTimerType(Qt::PreciseTimer);
    QObject::connect(&feed, &QTimer::timeout, &loop, [&] {
        // Late timers are made up for: it is 5,000 a second, whatever it costs.
        for (; batches < clock.elapsed() / everyMs; ++batches)
            taken += threadMs([&] { test::give(history, storm.next(aTime)); });
        if (clock.elapsed() > seconds * 1000)
            loop.quit();
    });
    // How long the loop takes for a turn is what a click would wait.
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, &loop, [&] {
        longest = std::max(longest, static_cast<double>(turn.nsecsElapsed()) / 1e6);
        turn.start();
    });
    clock.start();
    turn.start();
    feed.start(everyMs);
    beat.start(1);
    const auto before = threadCpu();
    loop.exec();
    const double cpu = ms(threadCpu() - before) - taken;
    return {
        line("event list at 5,000 events a second, " + std::to_string(rows) + " rows, longest stall of the GUI thread",
            "≤ 100 ms",
            text(longest, "ms") + " (list " + text(cpu / seconds, "ms") + " of processor a second, history "
                + text(taken / seconds, "ms") + ")",
            longest <= 100)};
}

} // namespace daemonscope::bench
