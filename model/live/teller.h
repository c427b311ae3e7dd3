// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "model/live/event.h"
#include "model/live/roster.h"
#include "model/process/snapshot.h"
#include "model/sys/procfs.h"

namespace daemonscope {

/// When something happened: in [at - uncertain, at].
struct When {
    Clock::time_point at;
    std::chrono::nanoseconds uncertain{};
};

/// Turns what sources hear, and what looks at /proc find, into events. Each thing is told once, whoever saw it, for
/// all of them write into one roster. One thread; reads nothing but `stat` files, which the kernel answers at once.
class Teller {
public:
    /// `proc` must outlive it.
    explicit Teller(sys::ProcFs& proc);

    [[nodiscard]] Roster& roster() { return roster_; }
    /// Called for each process that becomes known, before its birth is told.
    std::function<void(Resident&)> arrived;
    /// Who hears now; looks that follow from what it heard are told in its name.
    void setSource(SourceKind live) { live_ = live; }
    /// Whether the source hears of every birth and death, so that what only a look finds is no news of its own.
    void setComplete(bool complete) { complete_ = complete; }

    // What a source heard. Each reads what it needs to know of the process, as long as it is there.
    void forked(Pid pid, Pid parent, When when);
    void threadForked(Pid process);
    void execed(Pid pid, When when);
    void ledSession(Pid pid, When when);
    void renamed(Pid pid, std::string_view comm, When when);
    void changedUser(Pid pid, std::uint32_t uid, When when);
    /// `parentAtEnd`: who was its parent then, 0 if that is not known. Its children are looked at at once.
    void ended(Pid pid, std::optional<int> status, When when, Pid parentAtEnd = {});
    /// The first thread ended: the process did so only if that was its only one.
    void leaderEnded(Pid pid, std::optional<int> status, When when, Pid parentAtEnd);
    void threadEnded(Pid process, std::optional<int> status, When when, Pid parentAtEnd);
    void lost(std::optional<std::int32_t> count, When when);

    /// Looks at one process in the name of the source and tells how it differs; it is new if it was not known, born in
    /// [notBornBefore, now]. False when it is gone.
    bool look(Pid pid, Clock::time_point notBornBefore);
    /// To be known of this one: orphans go to it. Of pid 1, of whoever was seen to adopt, and of whom scans or sessions
    /// show as much, it is known.
    void adopts(Pid pid) { adopters_.insert(pid.value); }
    /// Since the look before, somebody may have lived whom nobody saw, or has ended: who was found since, as a child of
    /// one who adopts, may be that one's. `told`: how many events waited before.
    void doubtParents(std::size_t told);
    /// Looks at all processes. Silent: they are only noted, as on the first time.
    void lookAround(bool silent);
    /// A scan that somebody else made.
    void compare(const SnapshotPtr& snapshot);

    /// What was told since, in order.
    [[nodiscard]] EventBatch take() { return std::exchange(events_, {}); }
    [[nodiscard]] bool hasEvents() const { return !events_.empty(); }
    [[nodiscard]] std::size_t waiting() const { return events_.size(); }
    /// Children of somebody who ended have a new parent.
    [[nodiscard]] bool takeAdopted() { return std::exchange(adopted_, false); }

private:
    /// One reading of a stat line, and how far it may be believed.
    struct Look {
        SourceKind source = SourceKind::Scan;
        Clock::time_point from;          ///< what is read is not older
        Clock::time_point to;            ///< nor newer
        Clock::time_point notBornBefore; ///< if it is new
        bool silent = false;
        bool parentEnded = false; ///< that is why it is looked at: whoever looks tells the adoption
        std::optional<std::uint32_t> uid{};
        std::optional<bool> sameArguments{}; ///< as at the look before; empty = not known
    };

    Event& tell(EventKind kind, SourceKind source, const Resident& about, When when);
    std::string nameOf(Pid pid);
    std::optional<sys::StatLine> read(Pid pid);
    [[nodiscard]] When birth(const sys::StatLine& stat, const Look& look) const;
    void looked(const sys::StatLine& stat, const Look& look);
    void found(const sys::StatLine& stat, const Look& look);
    void compare(Resident& resident, const sys::StatLine& stat, const Look& look);
    void compareName(Resident& resident, const sys::StatLine& stat, const Look& look, When when);
    void compareGroups(Resident& resident, const sys::StatLine& stat, const Look& look, When when);
    void adopt(Resident& resident, Pid by, SourceKind source, When when, bool inferred = false);
    void tellUnseenParent(Resident& child, const Look& look);
    void learnAdopters();
    void lookAtOrphans(Pid parent, SourceKind source, When ended);
    void end(SourceKind source, Pid pid, std::optional<int> status, When when);
    void endUnmarked(Clock::time_point from, Clock::time_point to);

    sys::ProcFs& proc_;
    Roster roster_;
    SourceKind live_ = SourceKind::Scan;
    bool complete_ = false;
    bool adopted_ = false;
    std::uint32_t mark_ = 0;
    EventBatch events_;
    std::vector<Pid> dying_; ///< found dead; their source is about to tell
    std::unordered_set<std::int32_t> adopters_{1};
    std::string buffer_;
    SnapshotPtr last_; ///< the scan before
    std::int64_t ticksPerSecond_;
    Clock::time_point lastLookAround_;
};

} // namespace daemonscope
