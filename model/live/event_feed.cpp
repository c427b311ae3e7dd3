// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/live/event_feed.h"

#include <utility>

#include "model/live/feed_worker.h"

namespace daemonscope {

struct EventFeed::Private {
    EventSourceState state;
    std::unique_ptr<FeedWorker> worker;
};

EventFeed::EventFeed(sys::ProcFs proc, Options options, QObject* parent)
    : QObject(parent)
    , private_(std::make_unique<Private>())
{
    qRegisterMetaType<EventBatchPtr>();
    qRegisterMetaType<EventSourceState>();
    const auto collect = [this] {
        auto box = private_->worker->take();
        if (box.state) {
            private_->state = std::move(*box.state);
            Q_EMIT stateChanged(private_->state);
        }
        if (!box.events.empty())
            Q_EMIT arrived(std::make_shared<const EventBatch>(std::move(box.events)));
        if (box.scanWanted)
            Q_EMIT scanWanted();
    };
    private_->worker = std::make_unique<FeedWorker>(std::move(proc), std::move(options),
        [this, collect] { QMetaObject::invokeMethod(this, collect, Qt::QueuedConnection); });
}

/// The worker ends first; what it still sent is dropped with this object.
EventFeed::~EventFeed() { private_->worker.reset(); }

void EventFeed::start() { private_->worker->start(); }

void EventFeed::setOptions(Options options) { private_->worker->setOptions(std::move(options)); }

void EventFeed::setScansBeside(bool scans) { private_->worker->setScansBeside(scans); }

void EventFeed::scanned(const ClassifiedPtr& classified)
{
    if (classified)
        private_->worker->scanned(classified->snapshotPtr());
}

EventSourceState EventFeed::state() const { return private_->state; }

} // namespace daemonscope
