// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "model/live/teller.h"
#include "model/live/teller_stat.h"
#include "model/process/reapers.h"
#include "model/sys/machine.h"

namespace daemonscope {

namespace {

/// Who has another name so soon after its birth has most likely executed a second program.
constexpr std::chrono::seconds young{1};

/// The kernel counts start times from boot, in ticks of a hundredth of a second; our clock stands still in sleep.
Clock::time_point onOurClock(std::uint64_t startTicks, std::int64_t ticksPerSecond)
{
    const std::chrono::nanoseconds started(static_cast<std::int64_t>(startTicks) * (1'000'000'000 / ticksPerSecond));
    return Clock::now() - (sys::sinceBoot() - started);
}

} // namespace

/// Between the look before and this one, and within the tick at which the kernel says that it began.
When Teller::birth(const sys::StatLine& stat, const Look& look) const
{
    const auto tick = onOurClock(stat.startTicks, ticksPerSecond_);
    const auto tickEnd = tick + std::chrono::nanoseconds(1'000'000'000 / ticksPerSecond_);
    const auto earliest = std::max(look.notBornBefore, tick);
    const auto latest = std::min(look.to, tickEnd);
    if (earliest <= latest)
        return {latest, latest - earliest};
    return {look.to, look.to - look.notBornBefore}; // a copy of another machine's files
}

bool Teller::look(Pid pid, Clock::time_point notBornBefore)
{
    const auto before = Clock::now();
    const auto stat = read(pid);
    if (!stat)
        return false;
    looked(*stat, {.source = live_, .from = before, .to = Clock::now(), .notBornBefore = notBornBefore});
    return true;
}

void Teller::lookAround(bool silent)
{
    const auto begun = Clock::now();
    const auto pids = proc_.listPids();
    if (!pids)
        return;
    ++mark_;
    for (const auto pid : *pids) {
        const auto before = Clock::now();
        const auto stat = read(pid);
        if (!stat)
            continue;
        looked(*stat, {.from = before, .to = Clock::now(), .notBornBefore = lastLookAround_, .silent = silent});
        if (auto* resident = roster_.find(pid)) {
            resident->listed = true;
            resident->mark = mark_;
        }
    }
    if (!silent)
        endUnmarked(begun, Clock::now());
    learnAdopters();
    lastLookAround_ = begun;
}

/// As provesAdoption() has it of a scan.
void Teller::learnAdopters()
{
    for (const auto& [pid, child] : roster_.all()) {
        const auto* parent = roster_.find(child.ppid);
        if (parent != nullptr && parent->read && child.read && child.sid.value != 0 && child.sid != parent->sid
            && !leads(child.pid, child.sid) && !leads(parent->pid, parent->sid))
            adopts(parent->pid);
    }
}

void Teller::doubtParents(std::size_t told)
{
    for (auto at = told; at < events_.size(); ++at)
        if (auto& event = events_[at]; event.kind == EventKind::Fork && adopters_.contains(event.ppid.value))
            event.ppid = {};
}

void Teller::compare(const SnapshotPtr& next)
{
    const auto& snapshot = *next;
    if (snapshot.unreadable.listing)
        return;
    // The moment of the scan on our clock, which steps of the wall clock do not move.
    const auto from = Clock::now() - (sys::sinceBoot() - snapshot.sinceBoot);
    const auto to = std::min(from + snapshot.cost.wall, Clock::now());
    if (last_ && last_->sinceBoot == snapshot.sinceBoot) { // the same scan with more in it
        last_ = next;
        return;
    }
    if (from <= lastLookAround_)
        return;
    ++mark_;
    for (const auto& process : snapshot.processes()) {
        Look look{.from = from, .to = to, .notBornBefore = lastLookAround_};
        const auto& credentials = *process->credentials;
        if (!credentials.failure)
            look.uid = credentials.status.effectiveUid;
        if (last_)
            if (const auto* before = last_->find(process->pid());
                before != nullptr && before->key == process->key && before->cmdline->ok() && process->cmdline->ok())
                look.sameArguments = before->cmdline->value == process->cmdline->value;
        looked(process->stat, look);
        if (auto* resident = roster_.find(process->pid())) {
            resident->listed = true;
            resident->mark = mark_;
        }
    }
    for (const auto* unread :
        {&snapshot.unreadable.denied, &snapshot.unreadable.malformed, &snapshot.unreadable.withoutDescriptor})
        for (const auto pid : *unread)
            if (auto* resident = roster_.find(pid))
                resident->mark = mark_;
    endUnmarked(from, to);
    const auto reapers = findReapers(snapshot);
    for (int index = 0; index < snapshot.size(); ++index)
        if (reapers[static_cast<std::size_t>(index)].confidence != Confidence::Unknown)
            adopts(snapshot.at(index).pid());
    lastLookAround_ = from;
    last_ = next;
}

/// Ends those that the look around did not see and that no source will tell of.
void Teller::endUnmarked(Clock::time_point from, Clock::time_point to)
{
    std::vector<Pid> gone;
    // Whose stat could be read, /proc shows to us, though no look around may have come by yet.
    for (const auto& [pid, resident] : roster_.all())
        if ((resident.listed || resident.startTicks) && !resident.watched && resident.mark != mark_ && resident.since < from
            && resident.changed < from)
            gone.push_back(resident.pid);
    std::sort(gone.begin(), gone.end());
    for (const auto pid : gone)
        if (const auto* resident = roster_.find(pid))
            end(SourceKind::Scan, pid, std::nullopt, {to, to - resident->asOf});
}

void Teller::looked(const sys::StatLine& stat, const Look& look)
{
    auto* resident = roster_.find(stat.pid);
    if (resident == nullptr) {
        const auto* departed = roster_.departed(stat.pid);
        const bool known = departed != nullptr
            && (departed->startTicks ? departed->startTicks == stat.startTicks
                                     : departed->at >= look.from || isDead(stat));
        if (!known)
            found(stat, look);
        return;
    }
    if (resident->changed >= look.from || resident->asOf > look.from)
        return; // what we know is newer
    if (resident->startTicks && resident->startTicks != stat.startTicks) {
        end(SourceKind::Scan, stat.pid, std::nullopt, {look.to, look.to - resident->asOf});
        found(stat, look);
        return;
    }
    if (isDead(stat)) {
        if (!resident->watched)
            end(look.source, stat.pid, std::nullopt, {look.to, look.to - resident->asOf});
        return;
    }
    compare(*resident, stat, look);
}

void Teller::found(const sys::StatLine& stat, const Look& look)
{
    const bool dead = isDead(stat);
    if (dead && (look.silent || complete_)) { // nothing happened to it that was not told
        roster_.rememberDeparted(stat.pid, {stat.startTicks, stat.pgid, stat.sid, stat.comm, look.to});
        return;
    }
    Resident resident;
    resident.pid = stat.pid;
    resident.ppid = stat.ppid;
    resident.uid = look.uid;
    note(resident, stat);
    resident.since = resident.asOf = look.to;
    resident.changed = look.from;
    resident.birthTold = !look.silent;
    auto& added = roster_.add(std::move(resident));
    if (arrived)
        arrived(added);
    if (look.silent)
        return;
    const auto when = birth(stat, look);
    tell(EventKind::Fork, look.source, added, when);
    if (dead && !added.watched) // born and ended since somebody looked
        end(look.source, stat.pid, std::nullopt, {look.to, look.to - (when.at - when.uncertain)});
    else if (dead)
        dying_.push_back(stat.pid);
    else
        tellUnseenParent(added, look);
}

/// A child is in its parent's session or leads its own. One that is in neither has had another parent, who ended
/// before anybody could look.
void Teller::tellUnseenParent(Resident& child, const Look& look)
{
    const auto* parent = roster_.find(child.ppid);
    if (parent == nullptr || !parent->read || child.sid.value == 0 || leads(child.pid, child.sid)
        || child.sid == parent->sid || leads(parent->pid, child.sid))
        return;
    const auto by = child.ppid;
    Pid from;
    auto suspects = roster_.leftAfter(look.notBornBefore, 64);
    suspects.insert(suspects.end(), dying_.begin(), dying_.end());
    for (const auto pid : suspects) {
        const auto* departed = roster_.departed(pid);
        const auto* dying = roster_.find(pid);
        if ((departed == nullptr || departed->sid != child.sid) && (dying == nullptr || dying->sid != child.sid))
            continue;
        if (from.value != 0) { // two could have been it
            from = {};
            break;
        }
        from = pid;
    }
    events_.back().ppid = from;
    roster_.setParent(child, from);
    adopt(child, by, look.source, {look.to, look.to - look.notBornBefore}, true);
}

void Teller::compare(Resident& resident, const sys::StatLine& stat, const Look& look)
{
    if (look.silent) {
        roster_.setParent(resident, stat.ppid);
        note(resident, stat);
        resident.uid = look.uid ? look.uid : resident.uid;
        resident.asOf = look.from;
        return;
    }
    const When when{look.to, look.to - resident.asOf};
    compareName(resident, stat, look, when);
    if (look.uid && resident.uid && *look.uid != *resident.uid) {
        auto& event = tell(EventKind::Uid, look.source, resident, when);
        event.from = static_cast<std::int32_t>(*resident.uid);
        event.to = static_cast<std::int32_t>(*look.uid);
    }
    if (resident.read)
        compareGroups(resident, stat, look, when);
    // Where the old parent is known, its own end is about to tell.
    if (stat.ppid != resident.ppid && resident.ppid.value != 0 && stat.ppid.value != 0 && !look.parentEnded
        && (look.source == SourceKind::Scan || roster_.find(resident.ppid) == nullptr))
        adopt(resident, stat.ppid, look.source, when);
    const auto ppid = resident.ppid;
    note(resident, stat);
    if (ppid.value == 0)
        roster_.setParent(resident, stat.ppid);
    resident.uid = look.uid ? look.uid : resident.uid;
    resident.asOf = look.from;
}

void Teller::compareName(Resident& resident, const sys::StatLine& stat, const Look& look, When when)
{
    const bool execed = resident.forkedNoExec && (stat.flags & sys::flagForkedNoExec) == 0;
    const bool named = resident.comm != stat.comm;
    if ((!execed && !named) || (stat.flags & sys::flagKernelThread) != 0)
        return; // the kernel's own are renamed with each thing they do
    const bool likely = look.sameArguments ? !*look.sameArguments
                                           : resident.birthTold && look.to - resident.since < young;
    auto& event = tell(execed || likely ? EventKind::Exec : EventKind::Comm, look.source, resident, when);
    event.inferred = !execed && likely;
    event.fromName = resident.comm;
    event.toName = stat.comm;
    event.comm = stat.comm;
    resident.comm = stat.comm;
}

void Teller::compareGroups(Resident& resident, const sys::StatLine& stat, const Look& look, When when)
{
    const auto say = [&](EventKind kind, std::optional<std::int32_t> from, std::optional<std::int32_t> to) {
        auto& event = tell(kind, look.source, resident, when);
        event.from = from;
        event.to = to;
    };
    const bool led = resident.sid != stat.sid;
    if (led)
        say(EventKind::SetSid, resident.sid.value, stat.sid.value);
    if (resident.pgid != stat.pgid && !(led && leads(stat.pid, stat.pgid))) // setsid(2) makes a group as well
        say(EventKind::Regrouped, resident.pgid.value, stat.pgid.value);
    if (leads(stat.pid, stat.sid) && stat.ttyNr != 0 && stat.tpgid > 0 && stat.tpgid != resident.tpgid)
        say(EventKind::Foreground, resident.tpgid > 0 ? std::optional(resident.tpgid) : std::nullopt, stat.tpgid);
    if ((resident.state == 'T') != (stat.state == 'T'))
        say(stat.state == 'T' ? EventKind::Stopped : EventKind::Continued, std::nullopt, std::nullopt);
}

} // namespace daemonscope
