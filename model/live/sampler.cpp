// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/live/sampler.h"

#include <algorithm>

#include "model/live/event_notes.h"
#include "model/sys/reaper_probe.h"

namespace daemonscope {

namespace {

using namespace std::chrono_literals;

/// Command lines of new processes usually come within a millisecond or two: worth waiting for, so that a row
/// appears whole. What takes longer comes with a later update.
constexpr auto worthWaiting = 30ms;
constexpr auto firstWorthWaiting = 400ms;
constexpr auto absorbEvery = 100ms;
constexpr int underWayAtMost = 4;

} // namespace

Sampler::Sampler(sys::ProcFs proc, sys::ReaderPool& pool, std::size_t descriptors, bool measureReaper)
    : pool_(pool)
    , scanner_(std::move(proc), pool, descriptors)
    , measureReaper_(measureReaper)
{
    connect(&timer_, &QTimer::timeout, this, &Sampler::tick);
    connect(&absorbTimer_, &QTimer::timeout, this, &Sampler::absorb);
    absorbTimer_.setSingleShot(true);
    absorbTimer_.setInterval(absorbEvery);
    timer_.setInterval(1s);
    timer_.setTimerType(Qt::PreciseTimer);
}

void Sampler::start()
{
    if (measureReaper_)
        if (const auto reaper = sys::measureReaper(sys::reaperHelper(), 500ms))
            scanner_.setMeasuredReaper(*reaper);
    tick();
    if (!paused_)
        timer_.start();
}

void Sampler::stop()
{
    timer_.stop();
    absorbTimer_.stop();
}

void Sampler::setInterval(std::chrono::milliseconds interval) { timer_.setInterval(interval); }

void Sampler::setPaused(bool paused)
{
    paused_ = paused;
    if (paused) {
        timer_.stop();
    } else if (!timer_.isActive() && scene_) {
        tick();
        timer_.start();
    }
}

void Sampler::setHeld(bool held)
{
    held_ = held;
    if (!held_ && dirty_)
        arrangeAndSend();
}

void Sampler::taken()
{
    --underWay_;
    if (!held_ && dirty_)
        arrangeAndSend();
}

void Sampler::refresh() { tick(); }

void Sampler::setOptions(const TreeOptions& options)
{
    options_ = options;
    if (scene_)
        arrangeAndSend();
}

void Sampler::setLimits(SceneKeeper::Limits limits) { keeper_.setLimits(limits); }

void Sampler::noteEvents(const EventBatchPtr& events)
{
    if (events)
        note(*events, scanner_, keeper_);
}

void Sampler::setPast(SnapshotPtr past, const EventBatchPtr& since)
{
    past_.reset();
    if (!past || !since || !pastKeeper_) { // a keeper of its own marks nothing as new, adopted or ended
        pastKeeper_.emplace();
        pastKeeper_->setLimits({.markFor = 400ms, .ghostFor = 600ms}); // it is played ten times slower
    }
    if (past) {
        if (since)
            for (const auto& event : *since)
                if (event.kind == EventKind::Exit)
                    pastKeeper_->noteEnd(event.pid, event.startTicks, event.at, event.status);
        past_ = pastKeeper_->next(classify(std::move(past)));
    }
    if (scene_)
        arrangeAndSend();
}

void Sampler::tick()
{
    auto snapshot = scanner_.scan();
    pool_.wait(scene_ ? worthWaiting : firstWorthWaiting);
    if (auto better = scanner_.absorb())
        snapshot = std::move(better);
    show(std::move(snapshot));
    if (pool_.outstanding() > 0)
        absorbTimer_.start();
}

void Sampler::absorb()
{
    if (auto better = scanner_.absorb())
        show(std::move(better));
    if (pool_.outstanding() > 0)
        absorbTimer_.start();
}

void Sampler::show(SnapshotPtr snapshot)
{
    const auto& last = scene_ ? scene_->classified : nullptr;
    auto classified = classify(std::move(snapshot), last);
    if (!last || summarizedVersion_ != classified->snapshot().structureVersion) {
        summary_ = summarize(*classified);
        summarizedVersion_ = classified->snapshot().structureVersion;
    }
    scene_ = keeper_.next(std::move(classified));
    Q_EMIT scanned(scene_->classified);
    arrangeAndSend();
}

void Sampler::arrangeAndSend()
{
    dirty_ = held_ || (awaitsTaken_ && underWay_ >= underWayAtMost);
    if (dirty_)
        return;
    const int gaveUpBefore = options_.filter ? options_.filter->gaveUp() : 0;
    const auto& scene = past_ ? *past_ : *scene_;
    auto forest = arrange(scene, options_);
    auto update = std::make_shared<TreeUpdate>();
    update->classified = scene.classified;
    update->live = scene_->classified;
    update->summary = past_ ? summarize(*scene.classified) : summary_;
    update->past = past_.has_value();
    update->filter = options_.filter;
    update->first = !sent_;
    update->filterGaveUp = options_.filter ? options_.filter->gaveUp() - gaveUpBefore : 0;
    update->readersStuck = pool_.lost();
    if (sent_)
        update->diff = diff(*sent_, forest);
    else
        update->diff.next = forest;
    sent_ = std::move(forest);
    keepUntilSeen();
    ++underWay_;
    Q_EMIT updated(std::move(update));
}

void Sampler::keepUntilSeen()
{
    constexpr std::size_t most = 16; // a GUI that hangs must not fill the memory twice over
    std::erase_if(given_, [](const auto& one) { return one.use_count() == 1; });
    if (given_.size() >= most)
        given_.erase(given_.begin(), given_.begin() + 2);
    given_.emplace_back(sent_);
    if (std::none_of(given_.begin(), given_.end(), [this](const auto& one) { return one == scene_->classified; }))
        given_.emplace_back(scene_->classified);
}

void Sampler::hold(const std::vector<ProcessPtr>& processes, const std::function<void(act::Holds)>& taken)
{
    act::Holds holds;
    for (const auto& process : processes)
        holds.emplace(process->key.serial, act::takeHold(scanner_, process));
    taken(std::move(holds));
}

} // namespace daemonscope
