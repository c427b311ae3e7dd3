// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QObject>

#include "model/live/event.h"
#include "model/live/number_trail.h"
#include "model/process/facets.h"

namespace daemonscope {

using TimePoint = std::chrono::system_clock::time_point;

/// Numbers the lives that a history holds; never reused; 0 = none.
using LifeId = std::uint64_t;

/// One process from birth to end, as far as it was seen. What no source saw is empty.
struct Life {
    LifeId id = 0;
    Pid pid;
    std::optional<std::uint64_t> startTicks;
    Serial serial = 0; ///< 0 = no scan saw it
    std::string comm;  ///< the latest one; bytes
    TimePoint firstSeen;
    std::optional<TimePoint> born; ///< its birth, seen or by its start time
    bool birthSeen = false;        ///< some source told the birth itself
    Pid bornFrom;                  ///< who forked it; 0 = not seen
    std::string bornFromComm;
    LifeId bornFromLife = 0;
    std::optional<TimePoint> ended;
    std::optional<int> status; ///< how, as wait(2) tells
    Sid sid;                   ///< at the end of what was seen; 0 = not known
    Pgid pgid;
    Pid ppid;
    std::int32_t ttyNr = 0;
    ProcessPtr process; ///< as the last scan saw it; null = no scan did
    Facets facets;      ///< likewise
    struct Mark {
        TimePoint at;
        EventKind kind = EventKind::Exec;
        std::optional<std::int32_t> from;
        std::optional<std::int32_t> to;
        std::string name; ///< of the new program, of who adopted
        bool inferred = false;
    };
    std::vector<Mark> marks; ///< in order
};

/// See History::snapshotAt().
struct ReachedPast;

/// The machine's counts at one scan.
struct CountSample {
    TimePoint at;
    std::array<std::int32_t, headlineIds.size()> headlines{}; ///< processes by headline, without kernel threads
    std::int32_t births = 0;                                  ///< since the sample before
    std::int32_t deaths = 0;
    float seconds = 0; ///< since the sample before
};

/// CPU and memory of something at one scan.
struct UsageSample {
    TimePoint at;
    float cpuPercent = 0;
    std::int64_t rssPages = 0;
    std::int32_t processes = 0;
};

/// What happened since the program started, bounded in time and in bytes; says what it dropped. Lives in the GUI's
/// thread. Views read it; what they were given stays valid until the next changed().
class History : public QObject {
    Q_OBJECT
public:
    struct Limits {
        std::chrono::seconds time{3600};
        std::size_t bytes = 64U << 20;
    };
    struct Dropped {
        std::uint64_t events = 0;
        std::uint64_t lives = 0;
        std::uint64_t samples = 0;
    };
    enum class Scope : std::uint8_t { Process, Group, Session };

    explicit History(QObject* parent = nullptr);
    ~History() override;

    void setLimits(Limits limits);
    [[nodiscard]] Limits limits() const;

    /// Events, in the order in which they came.
    void take(const EventBatchPtr& events);
    /// A scan. Kept: counts, usage, and what it tells about lives.
    void take(const ClassifiedPtr& classified);

    /// Number of the first event that is kept, from 0 since the start; grows as old ones are dropped.
    [[nodiscard]] std::uint64_t firstEvent() const;
    /// One past the last.
    [[nodiscard]] std::uint64_t endEvent() const;
    /// `number` in [firstEvent(), endEvent()).
    [[nodiscard]] const Event& event(std::uint64_t number) const;
    /// Whose event it is; 0 when that life was dropped.
    [[nodiscard]] LifeId lifeOf(std::uint64_t number) const;

    /// Lives in the order in which they were first seen.
    [[nodiscard]] const std::deque<Life>& lives() const;
    /// Null when it was dropped.
    [[nodiscard]] const Life* life(LifeId id) const;
    /// The living one with this pid, else the latest; null if there is none.
    [[nodiscard]] const Life* lifeOf(Pid pid) const;
    [[nodiscard]] const Life* lifeOf(Serial serial) const;

    [[nodiscard]] const std::deque<CountSample>& counts() const;
    /// Usage of a process (by serial), or of all members that a group or session had at each scan.
    [[nodiscard]] std::vector<UsageSample> usage(Scope scope, std::uint32_t number) const;

    /// The machine as it was: what each life had at `at`, as a snapshot that can be classified and arranged. Numbers
    /// that nobody saw are as first seen. A life that no scan saw has a made-up serial with the highest bit set; the
    /// structure's version is that of no scan.
    [[nodiscard]] SnapshotPtr snapshotAt(TimePoint at) const;
    /// The same, going forward: `reached` (null at first) keeps what was made for the moment before, and only what is
    /// not as it was then is made anew. For the caller to let go of.
    [[nodiscard]] SnapshotPtr snapshotAt(TimePoint at, std::shared_ptr<ReachedPast>& reached) const;

    /// The parent, group, session, name, … that a life had at a time; as now if `at` is in the future.
    [[nodiscard]] Numbers numbersAt(LifeId id, TimePoint at) const;

    [[nodiscard]] TimePoint begin() const; ///< of what is kept
    [[nodiscard]] TimePoint end() const;   ///< the latest event or scan
    [[nodiscard]] Dropped dropped() const;
    [[nodiscard]] std::size_t bytes() const; ///< an estimate of what is kept

Q_SIGNALS:
    /// At most once for each take().
    void changed();

private:
    struct Store;
    std::unique_ptr<Store> store_;
};

} // namespace daemonscope
