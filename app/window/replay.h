// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include "model/live/history.h"

namespace daemonscope {

/// Plays what has just happened once more, at a tenth of its speed: the latest burst of events, at most three seconds
/// of it. What no scan saw because it lived too briefly is there, too, if a source told of it; and where a process does
/// several things at once, each is in sight for a moment, unless there is too much of it. GUI thread.
class Replay final : public QObject {
    Q_OBJECT
public:
    static constexpr int slowness = 10;

    explicit Replay(const History& history, QObject* parent = nullptr);

    /// False when nothing has happened within the last minute; then nothing is played.
    bool start();
    void stop();
    [[nodiscard]] bool playing() const { return timer_.isActive(); }

Q_SIGNALS:
    /// The moment that is shown, several times a second.
    void moment(daemonscope::TimePoint at);
    /// The machine at that moment, when it differs from the one before; `since` is null for the first.
    void changed(const daemonscope::SnapshotPtr& then, const daemonscope::EventBatchPtr& since);
    /// All has been shown.
    void finished();

private:
    void tick();
    [[nodiscard]] TimePoint show(TimePoint at, bool first);

    const History& history_;
    QTimer timer_;
    QElapsedTimer clock_;
    TimePoint begin_;
    TimePoint end_;
    std::uint64_t next_ = 0;           // the first event that was not yet shown
    std::chrono::milliseconds hold_{}; // before the clock goes on from begin_
    bool oneByOne_ = false;
    std::shared_ptr<ReachedPast> reached_; // while playing
};

} // namespace daemonscope
