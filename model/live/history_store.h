// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unordered_map>
#include <unordered_set>

#include "model/live/history.h"
#include "model/live/number_trail.h"
#include "model/live/usage_log.h"

namespace daemonscope {

/// Lives as they were at one moment.
struct ReachedPast {
    struct One {
        LifeId life = 0;
        ProcessPtr process;
        UsageLog::Usage used;
    };
    TimePoint at;
    std::uint64_t scans = 0;   ///< of all that ever were: those that were looked at
    std::uint64_t changes = 0; ///< see History::Store
    std::vector<One> all;      ///< ascending by life
};

/// What a History keeps, and how it grows and shrinks.
///
/// A life is found by its serial once a scan saw it, and before that by its number and start time. Events and scans
/// overtake each other by some milliseconds, so neither is taken for the order in which things happened.
struct History::Store {
    /// What is kept of a life beside what views see; same position as in `lives`.
    struct Kept {
        NumberTrail numbers;
        TimePoint from;                ///< it is known to have lived from here on
        std::optional<TimePoint> gone; ///< when nothing was left of it, not even a zombie
        bool seenDead = false;         ///< a scan saw the zombie
        UsageLog::Usage base;          ///< at the first sample that is kept
        UsageLog::Usage latest;
        std::size_t counted = 0;   ///< what it adds to `bytes`
        std::uint64_t changed = 0; ///< the last of `changes` that was its
    };
    using Index = std::size_t;
    static constexpr Index none = static_cast<Index>(-1);

    Limits limits;
    std::deque<Life> lives; // ascending by id
    std::deque<Kept> kept;
    LifeId nextLife = 1;
    std::unordered_map<Pid, LifeId> byPid; // the latest
    std::unordered_map<Serial, LifeId> bySerial;
    std::unordered_set<LifeId> unscanned; // known by events alone
    std::deque<Event> events;
    std::deque<LifeId> eventLives;
    std::uint64_t firstEvent = 0;
    std::deque<CountSample> counts;
    UsageLog usage;
    Dropped dropped;
    std::size_t bytes = 0;
    TimePoint begin;
    TimePoint end;
    TimePoint swept; // the last time that old things were looked for
    bool anything = false;
    std::uint64_t changes = 0; ///< of lives, each of which is written down in Kept

    // Of the last scan.
    struct Known {
        std::int32_t pid = 0;
        Serial serial = 0;
        LifeId life = 0;
        ProcessPtr process;
    };
    std::vector<Known> known;             // ascending by pid
    std::shared_ptr<const Snapshot> head; // without processes
    std::uint64_t structureVersion = 0;
    std::int32_t births = 0; // since that scan
    std::int32_t deaths = 0;

    void reach(TimePoint at);

    // history_events.cpp
    void takeEvent(const Event& event);
    [[nodiscard]] Index lifeFor(const Event& event);
    [[nodiscard]] bool sameLife(Index index, const Event& event) const;
    void apply(Index index, const Event& event);
    void applyFork(Index index, const Event& event);

    // history_scans.cpp
    void takeScan(const Classified& classified);
    [[nodiscard]] Index lifeFor(const Snapshot& snapshot, const Process& process);
    void update(Index index, const Snapshot& snapshot, const ProcessPtr& process);
    void missing(Index index, TimePoint at);
    void endUnscanned(const Snapshot& snapshot);
    void count(const Classified& classified);

    // history_store.cpp
    [[nodiscard]] Index indexOf(LifeId id) const;
    [[nodiscard]] Index indexOf(Pid pid) const;
    Index create(Pid pid, std::optional<std::uint64_t> startTicks, TimePoint at);
    void setEnded(Index index, TimePoint at, std::optional<int> status);
    /// Life shows the latest numbers; the bytes are counted anew.
    void refresh(Index index);
    /// When it was there at all, a zombie included: [from, until).
    [[nodiscard]] TimePoint until(Index index) const;
    [[nodiscard]] bool there(Index index, TimePoint at) const { return kept[index].from <= at && at < until(index); }

    // history_bounds.cpp
    [[nodiscard]] static std::size_t bytesOf(const Event& event);
    [[nodiscard]] std::size_t bytesOf(Index index) const;
    [[nodiscard]] std::size_t allBytes() const;
    void keepBounds();
    void dropOldest();
    void sweep();

    // history_past.cpp
    [[nodiscard]] SnapshotPtr snapshotAt(TimePoint at, std::shared_ptr<ReachedPast>& reached) const;
    void bring(ReachedPast& past, const ReachedPast* before) const;
    [[nodiscard]] bool sameAt(Index index, const ReachedPast& before, TimePoint at) const;
    [[nodiscard]] std::vector<UsageLog::Usage> usagesAt(std::size_t count) const;
    [[nodiscard]] ProcessPtr processAt(Index index, TimePoint at, const UsageLog::Usage& used) const;

    // history_usage.cpp
    [[nodiscard]] std::vector<UsageSample> usageOf(Scope scope, std::uint32_t number) const;
};

} // namespace daemonscope
