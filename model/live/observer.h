// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>
#include <QThread>
#include <QTimer>

#include "model/live/event_feed.h"
#include "model/live/sampler.h"

namespace daemonscope {

/// The GUI's side of observation: owns the sampler's thread, the feed of events and the reader pool. Every call returns
/// at once; updates come as a signal in the thread this object lives in.
class Observer final : public QObject {
    Q_OBJECT
public:
    explicit Observer(sys::ProcFs proc, QObject* parent = nullptr);
    /// Stops scanning. Readers that the kernel has not answered are left behind (see mustLeaveAtOnce()).
    ~Observer() override;

    void start();
    void setInterval(std::chrono::milliseconds interval);
    void setPaused(bool paused);
    void setHeld(bool held);
    void refresh();
    void setOptions(const TreeOptions& options);
    void setLimits(SceneKeeper::Limits limits);
    /// See Sampler::noteEvents().
    void noteEvents(const EventBatchPtr& events);

    /// Takes hold of processes and answers in this object's thread, while `context` lives there.
    void hold(std::vector<ProcessPtr> processes, QObject* context, std::function<void(const act::Holds&)> taken);
    /// Shows the machine as it was, until null is given. What happens is still told. With `since`, what happened between
    /// the moment that is shown and this one, it is played on: rows are marked as new, ended and adopted, briefly.
    void setPast(SnapshotPtr past, EventBatchPtr since = nullptr);
    /// Which source tells events; empty = the best that answers. Where another tree than ours is looked at, only scans do.
    void setEventSource(std::optional<SourceKind> wanted, int looksPerSecond);
    [[nodiscard]] EventSourceState sourceState() const { return feed_->state(); }

    /// Waits until all that was asked for has been done; updates then are on their way. For tests.
    void settle();

    [[nodiscard]] sys::ReaderPool& readers() { return pool_; }
    /// The tree that is observed, for reading single processes.
    [[nodiscard]] const sys::ProcFs& proc() const { return ownProc_; }
    /// It is the machine that we run on: its numbers are ours.
    [[nodiscard]] bool ours() const { return ours_; }
    /// A thread is stuck in the kernel: the program must end by _exit(2), after all is saved.
    [[nodiscard]] bool mustLeaveAtOnce() const { return pool_.lost() > 0; }

Q_SIGNALS:
    void updated(daemonscope::TreeUpdatePtr update);
    void happened(daemonscope::EventBatchPtr events);
    void scanned(daemonscope::ClassifiedPtr classified);
    void sourceChanged(const daemonscope::EventSourceState& state);

private:
    void makeFeed();
    void scanSoon();

    sys::ProcFs ownProc_;
    sys::ReaderPool pool_;
    QThread thread_;
    std::unique_ptr<Sampler> sampler_; // lives in thread_
    std::unique_ptr<EventFeed> feed_;  
    EventFeed::Options feedOptions_;
    QTimer soon_;
    bool ours_ = false; // it is our own machine that we look at
    bool paused_ = false;
};

} // namespace daemonscope
