// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

#include "model/live/event_source.h"
#include "model/sys/connector.h"
#include "model/sys/newest_id.h"

namespace daemonscope {

/// The kernel's process events. Its thread only receives: reading files there would cost events, for the kernel keeps
/// few of them for a slow listener.
class ConnectorSource final : public EventSource {
public:
    /// `proc` must outlive it.
    explicit ConnectorSource(const sys::ProcFs& proc)
        : proc_(proc)
    {
    }
    ~ConnectorSource() override;

    [[nodiscard]] SourceKind kind() const override { return SourceKind::Connector; }
    [[nodiscard]] std::optional<EventSourceState::Refusal> open(const sys::Waker& waker) override;
    void wait(Clock::time_point until) override;
    bool report(Teller& teller) override;
    [[nodiscard]] Clock::duration delay() const override { return std::chrono::milliseconds(50); }
    [[nodiscard]] bool hears(EventKind kind) const override;
    [[nodiscard]] Counts counts() const override { return counts_; }
    [[nodiscard]] bool takeLoss() override { return std::exchange(loss_, false); }

private:
    void receive();
    void checkHearing();
    static void tell(Teller& teller, const sys::ConnectorMessage& message);

    const sys::ProcFs& proc_;
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

    // Somebody was born, and nothing was heard of it: on old kernels another program can end what we asked for.
    std::optional<sys::NewestId> newest_;
    std::optional<Pid> lastNewest_;
    Clock::time_point nextCheck_;
    bool heard_ = false; // since the last check
    int silentChecks_ = 0;
};

} // namespace daemonscope
