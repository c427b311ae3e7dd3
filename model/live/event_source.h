// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "model/live/event_source_state.h"
#include "model/live/roster.h"
#include "model/sys/waker.h"

namespace daemonscope {

class Teller;

/// One way to hear what happens. Lives in the feed's own thread; may have another that only receives.
class EventSource {
public:
    virtual ~EventSource() = default;
    EventSource() = default;
    EventSource(const EventSource&) = delete;
    EventSource& operator=(const EventSource&) = delete;

    [[nodiscard]] virtual SourceKind kind() const = 0;
    /// Begins to listen; nothing that happens afterwards is missed. Why not, if it cannot be. `waker` outlives it.
    [[nodiscard]] virtual std::optional<EventSourceState::Refusal> open(const sys::Waker& waker) = 0;
    /// Sleeps until it has something to report, somebody rang, or it is `until`.
    virtual void wait(Clock::time_point until) = 0;
    /// Tells what happened since; not necessarily all at once. True when there is more.
    virtual bool report(Teller& teller) = 0;
    /// How long after something happened it may still be on its way.
    [[nodiscard]] virtual Clock::duration delay() const { return {}; }
    /// Tells all that has happened until now, for a scan is about to be compared with what is known.
    virtual void catchUp(Teller& teller)
    {
        while (report(teller)) { }
    }
    /// These are about to go out: what it came to know meanwhile may be put in.
    virtual void complete(EventBatch&) {}
    /// A process became known.
    virtual void arrived(Resident&) { }

    /// What it hears of by itself, without scans beside.
    [[nodiscard]] virtual bool hears(EventKind kind) const = 0;

    struct Counts {
        std::uint64_t lost = 0;
        std::uint64_t forged = 0;
        std::uint64_t unwatched = 0;
        friend bool operator==(const Counts&, const Counts&) = default;
    };
    [[nodiscard]] virtual Counts counts() const { return {}; }
    /// Events were lost since this was asked last: all processes have to be looked at.
    [[nodiscard]] virtual bool takeLoss() { return false; }
};

/// Makes a source that is not open yet; null where there is none of this kind.
using SourceMaker = std::function<std::unique_ptr<EventSource>(SourceKind)>;

} // namespace daemonscope
