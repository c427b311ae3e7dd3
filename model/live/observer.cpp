// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/live/observer.h"

#include <QPointer>

#include "model/sys/fd_limit.h"
#include "model/sys/own_machine.h"
#include "model/tree/user_names.h"

namespace daemonscope {

namespace {

using namespace std::chrono_literals;

constexpr auto betweenWantedScans = 120ms;

/// A second descriptor set on the same tree: the scanner keeps a reading position in its own.
sys::ProcFs again(const sys::ProcFs& proc) { return sys::ProcFs::open(proc.path()).value_or(sys::ProcFs()); }

} // namespace

Observer::Observer(sys::ProcFs proc, QObject* parent)
    : QObject(parent)
    , ownProc_(again(proc))
{
    const bool ours = sys::showsOurselves(proc);
    qRegisterMetaType<TreeUpdatePtr>();
    qRegisterMetaType<ClassifiedPtr>();
    UserNames::instance().usePool(&pool_);
    // The other half is for the pidfds of a source of events.
    sampler_ = std::make_unique<Sampler>(std::move(proc), pool_, sys::raiseDescriptorLimit() / 2, ours);
    sampler_->moveToThread(&thread_);
    thread_.setObjectName(QStringLiteral("sampler"));
    connect(sampler_.get(), &Sampler::updated, this, &Observer::updated, Qt::QueuedConnection);
    sampler_->awaitTaken();
    connect(sampler_.get(), &Sampler::updated, this,
        [this] { QMetaObject::invokeMethod(sampler_.get(), &Sampler::taken, Qt::QueuedConnection); },
        Qt::QueuedConnection);
    connect(sampler_.get(), &Sampler::scanned, this, &Observer::scanned, Qt::QueuedConnection);
    connect(this, &Observer::scanned, this, [this](const ClassifiedPtr& classified) {
        feed_->scanned(classified);
    });
    soon_.setSingleShot(true);
    soon_.setInterval(betweenWantedScans);
    connect(&soon_, &QTimer::timeout, this, [this] {
        if (!paused_)
            refresh();
    });
    feedOptions_.scansBeside = true;
    if (!ours) // nothing tells of another machine's processes but what we read ourselves
        feedOptions_.wanted = SourceKind::Scan;
    ours_ = ours;
    makeFeed();
}

void Observer::makeFeed()
{
    feed_ = std::make_unique<EventFeed>(again(ownProc_), feedOptions_);
    connect(feed_.get(), &EventFeed::arrived, this, [this](const EventBatchPtr& events) {
        noteEvents(events);
        Q_EMIT happened(events);
    });
    connect(feed_.get(), &EventFeed::stateChanged, this, &Observer::sourceChanged);
    connect(feed_.get(), &EventFeed::scanWanted, this, &Observer::scanSoon);
}

/// Many processes lose their parents at once when a shell ends: one scan shows them all.
void Observer::scanSoon()
{
    if (!soon_.isActive())
        soon_.start();
}

void Observer::setEventSource(std::optional<SourceKind> wanted, int looksPerSecond)
{
    if (!ours_)
        wanted = SourceKind::Scan;
    const bool same = feedOptions_.wanted == wanted && feedOptions_.looksPerSecond == looksPerSecond;
    feedOptions_.wanted = wanted;
    feedOptions_.looksPerSecond = looksPerSecond;
    if (!same)
        feed_->setOptions(feedOptions_);
}

Observer::~Observer()
{
    UserNames::instance().usePool(nullptr);
    feed_.reset();
    if (thread_.isRunning()) // timers may only be stopped in their own thread
        QMetaObject::invokeMethod(sampler_.get(), &Sampler::stop, Qt::BlockingQueuedConnection);
    thread_.quit();
    // The sampler reads only files that always answer, so this ends within one scan.
    thread_.wait();
}

void Observer::start()
{
    thread_.start();
    QMetaObject::invokeMethod(sampler_.get(), &Sampler::start, Qt::QueuedConnection);
    feed_->start();
}

void Observer::setInterval(std::chrono::milliseconds interval)
{
    QMetaObject::invokeMethod(sampler_.get(), [s = sampler_.get(), interval] { s->setInterval(interval); });
}

void Observer::setPaused(bool paused)
{
    paused_ = paused;
    feedOptions_.scansBeside = !paused;
    feed_->setScansBeside(!paused);
    QMetaObject::invokeMethod(sampler_.get(), [s = sampler_.get(), paused] { s->setPaused(paused); });
}

void Observer::setHeld(bool held)
{
    QMetaObject::invokeMethod(sampler_.get(), [s = sampler_.get(), held] { s->setHeld(held); });
}

void Observer::refresh()
{
    QMetaObject::invokeMethod(sampler_.get(), [s = sampler_.get()] { s->refresh(); });
}

void Observer::settle()
{
    if (thread_.isRunning())
        QMetaObject::invokeMethod(
            sampler_.get(), [] {}, Qt::BlockingQueuedConnection);
}

void Observer::setOptions(const TreeOptions& options)
{
    QMetaObject::invokeMethod(sampler_.get(), [s = sampler_.get(), options] { s->setOptions(options); });
}

void Observer::noteEvents(const EventBatchPtr& events)
{
    QMetaObject::invokeMethod(sampler_.get(), [s = sampler_.get(), events] { s->noteEvents(events); });
}

void Observer::setPast(SnapshotPtr past, EventBatchPtr since)
{
    QMetaObject::invokeMethod(sampler_.get(),
        [s = sampler_.get(), past = std::move(past), since = std::move(since)] { s->setPast(past, since); });
}

void Observer::setLimits(SceneKeeper::Limits limits)
{
    QMetaObject::invokeMethod(sampler_.get(), [s = sampler_.get(), limits] { s->setLimits(limits); });
}

void Observer::hold(std::vector<ProcessPtr> processes, QObject* context, std::function<void(const act::Holds&)> taken)
{
    // Whoever asked may be gone by the time of the answer, which is looked at in its own thread.
    auto answer = [context = QPointer(context), taken = std::move(taken), home = QPointer(this)](act::Holds holds) {
        if (home)
            QMetaObject::invokeMethod(home, [=, held = std::move(holds)] {
                if (context)
                    taken(held);
            }, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(sampler_.get(), [s = sampler_.get(), asked = std::move(processes), reply = std::move(answer)] {
        s->hold(asked, reply);
    });
}

} // namespace daemonscope
