// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/live/teller.h"

#include <algorithm>
#include <charconv>

#include <unistd.h>

#include "model/live/teller_stat.h"
#include "model/sys/reaped.h"

namespace daemonscope {

Teller::Teller(sys::ProcFs& proc)
    : proc_(proc)
    , ticksPerSecond_(std::max(1L, ::sysconf(_SC_CLK_TCK)))
{
}

Event& Teller::tell(EventKind kind, SourceKind source, const Resident& about, When when)
{
    using std::chrono::system_clock;
    Event event;
    event.kind = kind;
    event.source = source;
    event.at = system_clock::now()
        + std::chrono::duration_cast<system_clock::duration>(std::min(when.at, Clock::now()) - Clock::now());
    event.uncertain = std::chrono::ceil<std::chrono::microseconds>(
        std::max(when.uncertain, decltype(when.uncertain){}));
    event.pid = about.pid;
    event.startTicks = about.startTicks;
    event.ppid = about.ppid;
    event.comm = about.comm;
    return events_.emplace_back(std::move(event));
}

std::string Teller::nameOf(Pid pid)
{
    if (const auto* resident = roster_.find(pid))
        return resident->comm;
    const auto* departed = roster_.departed(pid);
    return departed != nullptr ? departed->comm : std::string();
}

std::optional<sys::StatLine> Teller::read(Pid pid)
{
    char name[24];
    auto* end = std::to_chars(name, name + 16, pid.value).ptr;
    std::copy_n("/stat", 6, end);
    const auto file = sys::openAt(proc_.rootFd(), name, sys::Wait::Never);
    if (!file)
        return std::nullopt;
    buffer_.resize(4096);
    const auto size = ::read(file->get(), buffer_.data(), buffer_.size());
    if (size <= 0)
        return std::nullopt;
    auto line = sys::parseStat({buffer_.data(), static_cast<std::size_t>(size)});
    if (!line || sys::isBeingReaped(*line))
        return std::nullopt;
    return std::move(*line);
}

void Teller::forked(Pid pid, Pid parent, When when)
{
    const auto stat = read(pid);
    if (auto* before = roster_.find(pid)) {
        const bool same = stat ? before->startTicks == stat->startTicks : before->since >= when.at;
        if (same) { // a look was faster than the message
            roster_.setParent(*before, parent);
            if (!std::exchange(before->birthTold, true))
                tell(EventKind::Fork, live_, *before, when);
            return;
        }
        end(SourceKind::Scan, pid, std::nullopt, {when.at, when.at - before->asOf});
    }
    Resident child;
    child.pid = pid;
    child.ppid = parent;
    child.forkedNoExec = true;
    child.birthTold = true;
    child.since = child.changed = child.asOf = Clock::now();
    const auto* mother = roster_.find(parent);
    if (stat) {
        const bool execed = (stat->flags & sys::flagForkedNoExec) == 0;
        note(child, *stat);
        child.forkedNoExec = true; // what it does after its birth comes as news of its own
        if (execed && mother != nullptr)
            child.comm = mother->threads ? std::string() : mother->comm;
        if (mother != nullptr && mother->read && stat->sid != mother->sid) {
            child.sid = mother->sid;
            child.pgid = mother->pgid;
            child.ttyNr = mother->ttyNr;
            child.tpgid = mother->tpgid;
        }
    } else if (mother != nullptr) { // fork(2) copies them
        child.read = mother->read;
        child.pgid = mother->pgid;
        child.sid = mother->sid;
        child.ttyNr = mother->ttyNr;
        child.tpgid = mother->tpgid;
        child.uid = mother->uid;
        child.comm = mother->threads ? std::string() : mother->comm;
    }
    child.ppid = parent;
    auto& resident = roster_.add(std::move(child));
    if (arrived)
        arrived(resident);
    tell(EventKind::Fork, live_, resident, when);
}

void Teller::threadForked(Pid process)
{
    if (auto* resident = roster_.find(process))
        resident->threads = true;
}

void Teller::execed(Pid pid, When when)
{
    const auto stat = read(pid);
    auto* resident = roster_.find(pid);
    if (resident == nullptr) {
        Resident unknown;
        unknown.pid = pid;
        unknown.since = unknown.asOf = Clock::now();
        resident = &roster_.add(std::move(unknown));
        if (arrived)
            arrived(*resident);
    }
    auto before = std::exchange(resident->comm, stat ? stat->comm : std::string());
    if (stat && !resident->startTicks) {
        const auto parent = resident->ppid;
        note(*resident, *stat);
        roster_.setParent(*resident, parent.value != 0 ? parent : stat->ppid);
    }
    resident->forkedNoExec = false;
    resident->threads = false;
    resident->leaderGone = false;
    resident->changed = Clock::now();
    auto& event = tell(EventKind::Exec, live_, *resident, when);
    event.fromName = std::move(before);
    event.toName = resident->comm;
}

void Teller::ledSession(Pid pid, When when)
{
    auto* resident = roster_.find(pid);
    if (resident == nullptr || (leads(pid, resident->sid) && resident->since >= when.at))
        return; // known since it was so already
    auto& event = tell(EventKind::SetSid, live_, *resident, when);
    if (resident->read)
        event.from = resident->sid.value;
    event.to = pid.value;
    resident->sid = Sid{pid.value};
    resident->pgid = Pgid{pid.value};
    resident->ttyNr = 0;
    resident->tpgid = -1;
    resident->changed = Clock::now();
}

void Teller::renamed(Pid pid, std::string_view comm, When when)
{
    auto* resident = roster_.find(pid);
    if (resident == nullptr || resident->comm == comm)
        return;
    auto before = std::exchange(resident->comm, std::string(comm));
    resident->changed = Clock::now();
    auto& event = tell(EventKind::Comm, live_, *resident, when);
    event.fromName = std::move(before);
    event.toName = resident->comm;
}

void Teller::changedUser(Pid pid, std::uint32_t uid, When when)
{
    auto* resident = roster_.find(pid);
    if (resident == nullptr || resident->uid == uid)
        return; // only the real one changed
    auto& event = tell(EventKind::Uid, live_, *resident, when);
    if (resident->uid)
        event.from = static_cast<std::int32_t>(*resident->uid);
    event.to = static_cast<std::int32_t>(uid);
    resident->uid = uid;
    resident->changed = Clock::now();
}

void Teller::leaderEnded(Pid pid, std::optional<int> status, When when, Pid parentAtEnd)
{
    auto* resident = roster_.find(pid);
    if (resident != nullptr && resident->threads) {
        if (const auto stat = read(pid); stat && !isDead(*stat)) {
            // Else another thread executes a program and has taken the number over.
            resident->leaderGone = stat->state == 'Z';
            return;
        }
    }
    ended(pid, status, when, parentAtEnd);
}

void Teller::threadEnded(Pid process, std::optional<int> status, When when, Pid parentAtEnd)
{
    const auto* resident = roster_.find(process);
    if (resident == nullptr || !resident->leaderGone)
        return;
    if (const auto stat = read(process); !stat || isDead(*stat))
        ended(process, status, when, parentAtEnd);
}

void Teller::ended(Pid pid, std::optional<int> status, When when, Pid parentAtEnd)
{
    auto* resident = roster_.find(pid);
    if (resident == nullptr) {
        if (roster_.departed(pid) != nullptr)
            return; // told already
        Resident unknown;
        unknown.pid = pid;
        unknown.ppid = parentAtEnd;
        tell(EventKind::Exit, live_, unknown, when).status = status;
        roster_.rememberDeparted(pid, {std::nullopt, {}, {}, {}, Clock::now()});
        return;
    }
    if (parentAtEnd.value != 0 && resident->ppid.value != 0 && resident->ppid != parentAtEnd) {
        // It was adopted, and ended before anybody could look.
        const auto* parent = roster_.departed(resident->ppid);
        const auto from = parent != nullptr ? parent->at : resident->asOf;
        adopt(*resident, parentAtEnd, live_, {when.at, when.at - from}, true);
    }
    end(live_, pid, status, when);
}

void Teller::end(SourceKind source, Pid pid, std::optional<int> status, When when)
{
    std::erase(dying_, pid);
    adopters_.erase(pid.value);
    const auto resident = roster_.remove(pid, Clock::now());
    tell(EventKind::Exit, source, resident, when).status = status;
    lookAtOrphans(pid, source, when);
}

/// No event tells of it: the kernel gives the children of a dead process to somebody else in silence.
void Teller::lookAtOrphans(Pid parent, SourceKind source, When ended)
{
    for (const auto pid : roster_.children(parent)) {
        auto* child = roster_.find(pid);
        if (child == nullptr)
            continue;
        const auto before = Clock::now();
        const auto stat = read(pid);
        if (!stat || (child->startTicks && child->startTicks != stat->startTicks))
            continue; // gone as well; that comes as news of its own
        const auto now = Clock::now();
        if (source == SourceKind::Pidfd && !isDead(*stat))
            compare(*child, *stat,
                {.source = source, .from = before, .to = now, .notBornBefore = ended.at, .parentEnded = true});
        if (stat->ppid != parent && child->ppid == parent)
            adopt(*child, stat->ppid, source, {now, now - (ended.at - ended.uncertain)});
    }
}

void Teller::adopt(Resident& resident, Pid by, SourceKind source, When when, bool inferred)
{
    const auto from = resident.ppid;
    adopts(by);
    roster_.setParent(resident, by);
    resident.changed = Clock::now();
    adopted_ = true;
    auto& event = tell(EventKind::Adopted, source, resident, when);
    event.inferred = inferred;
    if (from.value != 0)
        event.from = from.value;
    event.fromName = nameOf(from);
    event.to = by.value;
    event.toName = nameOf(by);
}

void Teller::lost(std::optional<std::int32_t> count, When when)
{
    auto& event = tell(EventKind::Lost, live_, Resident{}, when);
    event.to = count;
}

} // namespace daemonscope
