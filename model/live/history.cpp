// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/live/history.h"

#include "model/live/history_store.h"

namespace daemonscope {

History::History(QObject* parent)
    : QObject(parent)
    , store_(std::make_unique<Store>())
{
}

History::~History() = default;

void History::setLimits(Limits limits)
{
    store_->limits = limits;
    store_->keepBounds();
    Q_EMIT changed();
}

History::Limits History::limits() const { return store_->limits; }

void History::take(const EventBatchPtr& events)
{
    if (!events || events->empty())
        return;
    for (const auto& event : *events)
        store_->takeEvent(event);
    store_->keepBounds();
    Q_EMIT changed();
}

void History::take(const ClassifiedPtr& classified)
{
    if (!classified)
        return;
    store_->takeScan(*classified);
    store_->keepBounds();
    Q_EMIT changed();
}

std::uint64_t History::firstEvent() const { return store_->firstEvent; }

std::uint64_t History::endEvent() const { return store_->firstEvent + store_->events.size(); }

const Event& History::event(std::uint64_t number) const { return store_->events[number - store_->firstEvent]; }

LifeId History::lifeOf(std::uint64_t number) const
{
    const auto id = store_->eventLives[number - store_->firstEvent];
    return id != 0 && life(id) ? id : 0;
}

const std::deque<Life>& History::lives() const { return store_->lives; }

const Life* History::life(LifeId id) const
{
    const auto index = store_->indexOf(id);
    return index == Store::none ? nullptr : &store_->lives[index];
}

const Life* History::lifeOf(Pid pid) const
{
    const auto index = store_->indexOf(pid);
    return index == Store::none ? nullptr : &store_->lives[index];
}

const Life* History::lifeOf(Serial serial) const
{
    const auto found = store_->bySerial.find(serial);
    return found == store_->bySerial.end() ? nullptr : life(found->second);
}

const std::deque<CountSample>& History::counts() const { return store_->counts; }

std::vector<UsageSample> History::usage(Scope scope, std::uint32_t number) const
{
    return store_->usageOf(scope, number);
}

SnapshotPtr History::snapshotAt(TimePoint at) const
{
    std::shared_ptr<ReachedPast> reached;
    return store_->snapshotAt(at, reached);
}

SnapshotPtr History::snapshotAt(TimePoint at, std::shared_ptr<ReachedPast>& reached) const
{
    return store_->snapshotAt(at, reached);
}

Numbers History::numbersAt(LifeId id, TimePoint at) const
{
    const auto index = store_->indexOf(id);
    return index == Store::none ? Numbers{} : store_->kept[index].numbers.at(at);
}

TimePoint History::begin() const { return store_->begin; }

TimePoint History::end() const { return store_->end; }

History::Dropped History::dropped() const { return store_->dropped; }

std::size_t History::bytes() const { return store_->allBytes(); }

} // namespace daemonscope
