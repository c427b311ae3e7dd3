// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "model/live/event_feed.h"

namespace daemonscope::test {

/// A feed of this machine's events that is on, and all that it told.
class Listener : public QObject {
public:
    explicit Listener(EventFeed::Options options);

    /// Whether this source is on; else refusals() says why not.
    [[nodiscard]] bool on(SourceKind kind) const;
    [[nodiscard]] std::string refusals() const;
    [[nodiscard]] const EventSourceState& state() const { return state_; }
    /// How often the feed wanted a scan.
    [[nodiscard]] int wanted() const { return wanted_; }
    [[nodiscard]] EventFeed& feed() { return feed_; }
    [[nodiscard]] const std::vector<Event>& all() const { return events_; }
    /// The first event like this, once it was told; null if it never is. Good until the next call.
    const Event* wait(EventKind kind, Pid pid, const std::function<bool(const Event&)>& like = {});
    [[nodiscard]] int count(EventKind kind, Pid pid) const;

private:
    EventFeed feed_;
    EventSourceState state_;
    std::vector<Event> events_;
    int states_ = 0;
    int wanted_ = 0;
};

} // namespace daemonscope::test
