// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

#include "model/live/event_feed.h"
#include "model/live/event_source.h"
#include "model/live/teller.h"

namespace daemonscope {

/// The thread behind an EventFeed: listens, looks, compares, and puts what is to be told into a box. Its public
/// functions may be called from any thread.
class FeedWorker {
public:
    /// What waits to be taken by the feed's owner.
    struct Box {
        EventBatch events;
        std::optional<EventSourceState> state;
        bool scanWanted = false;
    };

    /// `filled` is called in the worker's thread when the box, which was empty, no longer is.
    FeedWorker(sys::ProcFs proc, EventFeed::Options options, std::function<void()> filled);
    ~FeedWorker();
    FeedWorker(const FeedWorker&) = delete;
    FeedWorker& operator=(const FeedWorker&) = delete;

    void start();
    void setOptions(EventFeed::Options options);
    void setScansBeside(bool scans);
    void scanned(SnapshotPtr snapshot);
    [[nodiscard]] Box take();

private:
    void run();
    void chooseSource();
    void takeOrders();
    void compareScan();
    void heal();
    void tellState(bool always);
    void flush();
    void put(const std::function<void(Box&)>& into);
    [[nodiscard]] Clock::time_point wakeAt() const;
    [[nodiscard]] std::unique_ptr<EventSource> make(SourceKind kind);

    sys::ProcFs proc_;
    EventFeed::Options options_;
    std::function<void()> filled_;
    sys::Waker waker_;
    std::thread thread_;
    std::atomic<bool> stop_ = false;

    std::mutex mutex_; // guards what follows, up to the blank line
    std::optional<EventFeed::Options> newOptions_;
    std::optional<bool> newScansBeside_;
    SnapshotPtr scan_;
    Box box_;
    bool filledTold_ = false;

    Teller teller_;
    std::unique_ptr<EventSource> source_;
    EventSourceState state_;
    EventSourceState told_;
    std::optional<Clock::time_point> compareAt_; // a scan waits until what it may show was heard of
    std::optional<Clock::time_point> lastScanBeside_;
    Clock::time_point lastFlush_;
    Clock::time_point nextHeal_;
    Clock::time_point nextWanted_;
    std::uint64_t lostTold_ = 0;
    std::uint64_t dropped_ = 0; // events that nobody took in time
    bool healWanted_ = false;
    bool scanWanted_ = false;
    bool more_ = false;
};

} // namespace daemonscope
