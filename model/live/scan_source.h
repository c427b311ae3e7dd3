// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/live/event_source.h"

namespace daemonscope {

/// Hears nothing: all there is to tell is what scans beside it find. It only sleeps until one comes.
class ScanSource final : public EventSource {
public:
    [[nodiscard]] SourceKind kind() const override { return SourceKind::Scan; }
    [[nodiscard]] std::optional<EventSourceState::Refusal> open(const sys::Waker& waker) override
    {
        waker_ = &waker;
        return std::nullopt;
    }
    void wait(Clock::time_point until) override { waker_->waitUntil(until); }
    bool report(Teller&) override { return false; }
    [[nodiscard]] bool hears(EventKind) const override { return false; }

private:
    const sys::Waker* waker_ = nullptr;
};

} // namespace daemonscope
