// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/live/feed_worker.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "model/live/connector_source.h"
#include "model/live/pidfd_source.h"
#include "model/live/scan_source.h"
#include "model/sys/fd_limit.h"
#include "model/sys/own_machine.h"

namespace daemonscope {

namespace {

using namespace std::chrono_literals;

/// Few events go at once, many go together: the listener has other things to do.
constexpr auto fewEvery = 2ms;
constexpr auto manyEvery = 10ms;
constexpr std::size_t few = 64;
/// What may wait for a listener that does not listen: some 40 MB.
constexpr std::size_t boxedAtMost = 200'000;
constexpr auto healEvery = 500ms;
constexpr auto wantEvery = 250ms;
/// Scans beside come at least every ten seconds, or they come no more.
constexpr auto scansOver = 15s;

} // namespace

FeedWorker::FeedWorker(sys::ProcFs proc, EventFeed::Options options, std::function<void()> filled)
    : proc_(std::move(proc))
    , options_(std::move(options))
    , filled_(std::move(filled))
    , teller_(proc_)
{
    teller_.arrived = [this](Resident& resident) {
        if (source_)
            source_->arrived(resident);
    };
}

FeedWorker::~FeedWorker()
{
    stop_ = true;
    waker_.ring();
    if (thread_.joinable())
        thread_.join();
}

void FeedWorker::start()
{
    if (!thread_.joinable())
        thread_ = std::thread([this] { run(); });
}

void FeedWorker::setOptions(EventFeed::Options options)
{
    const std::lock_guard lock(mutex_);
    newOptions_ = std::move(options);
    waker_.ring();
}

void FeedWorker::setScansBeside(bool scans)
{
    const std::lock_guard lock(mutex_);
    newScansBeside_ = scans;
    waker_.ring();
}

void FeedWorker::scanned(SnapshotPtr snapshot)
{
    const std::lock_guard lock(mutex_);
    scan_ = std::move(snapshot); // one that was not compared yet is skipped: the next shows all that it did
    waker_.ring();
}

FeedWorker::Box FeedWorker::take()
{
    const std::lock_guard lock(mutex_);
    filledTold_ = false;
    return std::exchange(box_, {});
}

void FeedWorker::run()
{
    chooseSource();
    teller_.lookAround(true);
    tellState(true);
    while (!stop_) {
        if (!more_)
            source_->wait(wakeAt());
        more_ = source_->report(teller_);
        if (source_->takeLoss())
            healWanted_ = true;
        if (!more_)
            takeOrders();
        heal();
        flush();
        tellState(false);
    }
    source_.reset();
}

std::unique_ptr<EventSource> FeedWorker::make(SourceKind kind)
{
    if (options_.makeSource)
        return options_.makeSource(kind);
    switch (kind) {
    case SourceKind::Connector:
        return std::make_unique<ConnectorSource>(proc_);
    case SourceKind::Pidfd:
        return std::make_unique<PidfdSource>(
            proc_, PidfdSource::Limits{sys::raiseDescriptorLimit() / 2, options_.looksPerSecond});
    case SourceKind::Scan:
        break;
    }
    return std::make_unique<ScanSource>();
}

void FeedWorker::chooseSource()
{
    source_.reset();
    state_.refused.clear();
    for (auto& [pid, resident] : teller_.roster().all())
        resident.watched = false;
    const bool ours = options_.makeSource || sys::showsOurselves(proc_);
    for (const auto kind : {SourceKind::Connector, SourceKind::Pidfd, SourceKind::Scan}) {
        const bool asked = kind == SourceKind::Scan || !options_.wanted || *options_.wanted == kind;
        if (!asked || (!ours && kind != SourceKind::Scan)) {
            state_.refused.push_back({kind, 0, asked ? "another machine's processes" : "not asked"});
            continue;
        }
        auto source = make(kind);
        if (!source)
            continue;
        if (auto refusal = source->open(waker_)) {
            state_.refused.push_back(std::move(*refusal));
            continue;
        }
        source_ = std::move(source);
        break;
    }
    if (!source_) {
        source_ = std::make_unique<ScanSource>();
        (void)source_->open(waker_);
    }
    teller_.setSource(source_->kind());
    teller_.setComplete(source_->kind() == SourceKind::Connector);
    for (auto& [pid, resident] : teller_.roster().all())
        source_->arrived(resident);
    lostTold_ = dropped_;
}

void FeedWorker::takeOrders()
{
    std::optional<EventFeed::Options> options;
    std::optional<bool> beside;
    bool scan = false;
    {
        const std::lock_guard lock(mutex_);
        options = std::exchange(newOptions_, std::nullopt);
        beside = std::exchange(newScansBeside_, std::nullopt);
        scan = scan_ != nullptr;
    }
    if (options) {
        options_ = std::move(*options);
        chooseSource();
        teller_.lookAround(false); // what happened while nobody listened
        tellState(true);
    }
    if (beside) {
        options_.scansBeside = *beside;
        lastScanBeside_.reset(); // a scan still under way says nothing of those to come
    }
    if (scan && !compareAt_)
        compareAt_ = Clock::now() + source_->delay();
    if (compareAt_ && Clock::now() >= *compareAt_)
        compareScan();
}

void FeedWorker::compareScan()
{
    compareAt_.reset();
    SnapshotPtr scan;
    {
        const std::lock_guard lock(mutex_);
        scan = std::exchange(scan_, nullptr);
    }
    source_->catchUp(teller_);
    teller_.compare(scan);
    lastScanBeside_ = Clock::now();
}

void FeedWorker::heal()
{
    const auto now = Clock::now();
    if (!healWanted_ || more_ || now < nextHeal_)
        return;
    healWanted_ = false;
    const auto lost = source_->counts().lost + dropped_;
    const auto count = lost - std::min(lost, std::exchange(lostTold_, lost));
    teller_.lost(count > 0 ? std::optional(static_cast<std::int32_t>(count)) : std::nullopt, {now, {}});
    teller_.setComplete(false);
    teller_.lookAround(false);
    teller_.setComplete(source_->kind() == SourceKind::Connector);
    ++state_.healed;
    scanWanted_ = true;
    nextHeal_ = Clock::now() + healEvery;
}

void FeedWorker::tellState(bool always)
{
    const auto counts = source_->counts();
    if (lastScanBeside_ && Clock::now() >= *lastScanBeside_ + scansOver)
        lastScanBeside_.reset();
    const bool scans = options_.scansBeside || lastScanBeside_;
    auto next = state_;
    next.kind = source_->kind();
    next.lost = counts.lost + dropped_;
    next.forged = counts.forged;
    next.unwatched = counts.unwatched;
    next.cannotSee.clear();
    for (std::size_t at = 0; at < eventIds.size(); ++at)
        if (const auto kind = static_cast<EventKind>(at); !scans && kind != EventKind::Lost && !source_->hears(kind))
            next.cannotSee.push_back(kind);
    const bool changed = next.lost != told_.lost || next.healed != told_.healed || next.forged != told_.forged
        || next.unwatched != told_.unwatched || next.cannotSee != told_.cannotSee;
    state_ = std::move(next);
    if (!always && !changed)
        return;
    told_ = state_;
    put([this](Box& box) { box.state = state_; });
}

Clock::time_point FeedWorker::wakeAt() const
{
    auto at = Clock::time_point::max();
    if (teller_.hasEvents())
        at = std::min(at, lastFlush_ + (teller_.waiting() < few ? fewEvery : manyEvery));
    if (healWanted_)
        at = std::min(at, nextHeal_);
    if (scanWanted_)
        at = std::min(at, nextWanted_);
    if (compareAt_)
        at = std::min(at, *compareAt_);
    if (lastScanBeside_)
        at = std::min(at, *lastScanBeside_ + scansOver);
    return at;
}

void FeedWorker::flush()
{
    const auto now = Clock::now();
    scanWanted_ = teller_.takeAdopted() || scanWanted_;
    const bool wanted = scanWanted_ && now >= nextWanted_;
    const bool due = teller_.hasEvents() && now >= lastFlush_ + (teller_.waiting() < few ? fewEvery : manyEvery);
    if (!wanted && !due)
        return;
    auto events = due ? teller_.take() : EventBatch();
    if (due)
        source_->complete(events);
    put([&](Box& box) {
        if (due) {
            lastFlush_ = now;
            const auto room = boxedAtMost - std::min(boxedAtMost, box.events.size());
            const auto kept = std::min(room, events.size());
            std::move(
                events.begin(), events.begin() + static_cast<std::ptrdiff_t>(kept), std::back_inserter(box.events));
            dropped_ += events.size() - kept;
            healWanted_ = healWanted_ || kept < events.size(); // which says so, as of what the source lost
        }
        if (wanted) {
            box.scanWanted = true;
            scanWanted_ = false;
            nextWanted_ = now + wantEvery;
        }
    });
}

void FeedWorker::put(const std::function<void(Box&)>& into)
{
    bool first = false;
    {
        const std::lock_guard lock(mutex_);
        into(box_);
        first = !std::exchange(filledTold_, true);
    }
    if (first)
        filled_();
}

} // namespace daemonscope
