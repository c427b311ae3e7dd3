// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "model/live/event_source.h"
#include "model/sys/connector.h"

namespace daemonscope {

/// The kernel's process events. Its thread only receives: reading files there would cost events, for the kernel keeps
/// few of them for a slow listener.
class ConnectorSource final : public EventSource {
public:
    ~ConnectorSource() override;

    [[nodiscard]] SourceKind kind() const override { return SourceKind::Connector; }
    [[nodiscard]] std::optional<EventSourceState::Refusal> open(const sys::Waker& waker) override;
    void wait(Clock::time_point until) override;
    bool report(Teller& teller) override;
    [[nodiscard]] bool hears(EventKind kind) const override;
    [[nodiscard]] Counts counts() const override { return counts_; }
    [[nodiscard]] bool takeLoss() override { return std::exchange(loss_, false); }

private:
    void receive();
    static void tell(Teller& teller, const sys::ConnectorMessage& message);

    const sys::Waker* waker_ = nullptr;
    std::optional<sys::Connector> connector_; // the thread's, while it runs
    sys::Waker stop_;
    std::thread thread_;

    std::mutex mutex_; // guards what follows, up to the blank line
    std::vector<sys::ConnectorMessage> received_;
    sys::Connector::Losses losses_;
    std::uint64_t overflowed_ = 0; // dropped here, because nobody took them

    std::vector<sys::ConnectorMessage> taken_;
    std::size_t told_ = 0; // of taken_
    Counts counts_;
    bool loss_ = false;
};

} // namespace daemonscope
