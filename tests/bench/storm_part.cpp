// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <stdexcept>

#include <QCoreApplication>
#include <QTimer>
#include <unistd.h>

#include "model/live/event_feed.h"
#include "model/live/history.h"
#include "tests/bench/parts.h"
#include "tests/bench/started.h"

namespace daemonscope::bench {

namespace {

using Clock = std::chrono::steady_clock;

/// The longest time between two turns of the event loop that were due a millisecond apart.
class Pulse {
public:
    Pulse()
    {
        QObject::connect(&timer_, &QTimer::timeout, &timer_, [this] { beat(); });
        timer_.setTimerType(Qt::PreciseTimer);
        timer_.start(1);
    }
    [[nodiscard]] double longest() const { return longest_; }

private:
    void beat()
    {
        const auto now = Clock::now();
        longest_ = std::max(longest_, ms(now - last_));
        last_ = now;
    }
    QTimer timer_;
    Clock::time_point last_ = Clock::now();
    double longest_ = 0;
};

Line storm(const Setting& setting, SourceKind source)
{
    constexpr int rate = 5000;
    const int seconds = setting.runs >= 31 ? 60 : 5;
    const auto what = "fork storm, 5,000 forks a second for " + std::to_string(seconds) + " s ("
        + std::string(id(source)) + "): longest stall of the event loop, with history";
    auto proc = sys::ProcFs::open();
    if (!proc)
        throw std::runtime_error("/proc cannot be read");
    EventFeed feed(std::move(*proc), EventFeed::Options{.wanted = source});
    History history;
    std::size_t events = 0;
    QObject::connect(&feed, &EventFeed::arrived, &feed, [&](const EventBatchPtr& batch) {
        events += batch->size();
        history.take(batch);
    });
    feed.start();
    Started program({(setting.programs / "daemonscope-commotion").string(), "storm", std::to_string(rate),
        std::to_string(seconds)});
    (void)program.firstLine();
    const auto before = residentBytes(::getpid());
    program.write("\n");
    const Pulse pulse;
    const auto end = Clock::now() + std::chrono::seconds(seconds + 1);
    while (Clock::now() < end)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const auto told = program.finish(false);
    constexpr double mebi = 1024.0 * 1024.0;
    const auto grown = static_cast<double>(residentBytes(::getpid()) - before) / mebi;
    return line(what, "≤ 100 ms",
        text(pulse.longest(), "ms") + " (" + (told.size() > 1 ? told[1].line : "?") + " forks, "
            + std::to_string(events) + " events, " + std::to_string(feed.state().lost) + " lost; memory "
            + text(grown, "MB") + " more)",
        pulse.longest() <= 100);
}

} // namespace

Lines stormPart(const Setting& setting)
{
    return {storm(setting, SourceKind::Connector), storm(setting, SourceKind::Pidfd)};
}

} // namespace daemonscope::bench
