// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/live/history_store.h"

#include <limits>
#include <utility>

namespace daemonscope {

namespace {

/// What of the state is worth remembering: between running and sleeping a process goes back and forth all the time.
char lastingState(const Process& process)
{
    const char state = process.stat.state;
    if (process.dead())
        return 'Z';
    if (state == 'Z' || state == 'X')
        return 'L';
    return state == 'T' || state == 't' ? state : 'S';
}

/// Every process there is stands in it.
bool complete(const Snapshot& snapshot)
{
    const auto& not_read = snapshot.unreadable;
    return snapshot.hiding.hidepid == 0 && !not_read.listing && not_read.denied.empty() && not_read.malformed.empty()
        && not_read.withoutDescriptor.empty();
}

} // namespace

History::Store::Index History::Store::lifeFor(const Snapshot& snapshot, const Process& process)
{
    if (const auto found = bySerial.find(process.key.serial); found != bySerial.end())
        if (const auto index = indexOf(found->second); index != none)
            return index;
    const auto now = snapshot.takenAt;
    const auto latest = indexOf(process.pid());
    const auto born = startTime(snapshot, process);
    if (latest != none) {
        const auto& life = lives[latest];
        const bool started = !life.startTicks || *life.startTicks == process.key.startTicks;
        const bool over = life.ended && *life.ended < now && !process.dead() && !life.startTicks;
        if (life.serial == 0 && started && !over && !kept[latest].gone)
            return latest;
        if (!kept[latest].gone)
            missing(latest, now);
    }
    const auto index = create(process.pid(), process.key.startTicks, now);
    lives[index].born = born;
    if (head) {
        ++births;
        // It was not in the scan before.
        const auto before = head->takenAt + TimePoint::duration(1);
        kept[index].from = born && *born > before && *born < now ? *born : std::min(before, now);
    } else {
        kept[index].from = born ? std::min(*born, now) : now;
    }
    const auto& stat = process.stat;
    kept[index].numbers.setFirst(
        {stat.ppid, stat.pgid, stat.sid, stat.ttyNr, stat.tpgid, lastingState(process), stat.comm});
    return index;
}

void History::Store::update(Index index, const Snapshot& snapshot, const ProcessPtr& process)
{
    using Field = NumberTrail::Field;
    auto& life = lives[index];
    auto& details = kept[index];
    const auto now = snapshot.takenAt;
    const auto& stat = process->stat;
    if (life.serial == 0) {
        life.serial = process->key.serial;
        life.startTicks = process->key.startTicks;
        bySerial[life.serial] = life.id;
        unscanned.erase(life.id);
        if (!life.born)
            life.born = startTime(snapshot, *process);
        details.from = std::min(details.from, now);
        if (details.numbers.first().sid.value == 0 && details.numbers.first().pgid.value == 0) {
            // Events told that it lives, not where: as first seen.
            auto first = details.numbers.first();
            first.pgid = stat.pgid;
            first.sid = stat.sid;
            first.ttyNr = stat.ttyNr;
            first.tpgid = stat.tpgid;
            if (first.ppid.value == 0)
                first.ppid = stat.ppid;
            if (first.comm.empty())
                first.comm = stat.comm;
            details.numbers.setFirst(std::move(first));
        }
    }
    life.process = process;
    auto& numbers = details.numbers;
    numbers.saw(now, Field::Parent, stat.ppid.value);
    numbers.saw(now, Field::Group, stat.pgid.value);
    numbers.saw(now, Field::Session, stat.sid.value);
    numbers.saw(now, Field::Terminal, stat.ttyNr);
    numbers.saw(now, Field::ForegroundGroup, stat.tpgid);
    numbers.saw(now, Field::State, lastingState(*process));
    numbers.sawComm(now, stat.comm);
    if (process->dead()) {
        details.seenDead = true;
        if (!life.ended)
            setEnded(index, now, std::nullopt);
    }
    const auto used = UsageLog::usageOf(process->cpuPercent, stat.rssPages);
    if (used != details.latest) {
        usage.add(life.id, used);
        details.latest = used;
    }
    refresh(index);
}

void History::Store::missing(Index index, TimePoint at)
{
    if (!lives[index].ended)
        setEnded(index, at, std::nullopt);
    kept[index].gone = at;
    refresh(index);
}

void History::Store::endUnscanned(const Snapshot& snapshot)
{
    const bool all = complete(snapshot);
    for (auto id = unscanned.begin(); id != unscanned.end();) {
        const auto index = indexOf(*id);
        if (index != none && !lives[index].ended && !(all && kept[index].from < snapshot.takenAt)) {
            ++id;
            continue;
        }
        if (index != none)
            missing(index, snapshot.takenAt);
        id = unscanned.erase(id);
    }
}

void History::Store::takeScan(const Classified& classified)
{
    const auto& snapshot = classified.snapshot();
    const auto now = snapshot.takenAt;
    reach(now);
    usage.begin(now);
    std::vector<Known> found;
    found.reserve(snapshot.processes().size());
    auto before = known.begin();
    const auto skipTo = [&](std::int32_t pid) {
        for (; before != known.end() && before->pid < pid; ++before)
            if (const auto index = indexOf(before->life); index != none)
                missing(index, now);
    };
    for (const auto& process : snapshot.processes()) {
        skipTo(process->pid().value);
        if (before != known.end() && before->pid == process->pid().value && before->serial == process->key.serial) {
            if (before->process != process)
                if (const auto index = indexOf(before->life); index != none)
                    update(index, snapshot, process);
            found.push_back({before->pid, before->serial, before->life, process});
            ++before;
            continue;
        }
        const auto index = lifeFor(snapshot, *process);
        update(index, snapshot, process);
        found.push_back({process->pid().value, process->key.serial, lives[index].id, process});
    }
    skipTo(std::numeric_limits<std::int32_t>::max());
    known = std::move(found);
    endUnscanned(snapshot);
    usage.finish();
    count(classified);
    auto next = std::make_shared<Snapshot>();
    next->number = snapshot.number;
    next->takenAt = now;
    next->sinceBoot = snapshot.sinceBoot;
    next->machine = snapshot.machine;
    next->hiding = snapshot.hiding;
    next->measuredReaper = snapshot.measuredReaper;
    next->seenReapers = snapshot.seenReapers;
    head = std::move(next);
}

void History::Store::count(const Classified& classified)
{
    const auto& snapshot = classified.snapshot();
    CountSample sample;
    sample.at = snapshot.takenAt;
    sample.births = std::exchange(births, 0);
    sample.deaths = std::exchange(deaths, 0);
    if (head)
        sample.seconds = std::chrono::duration<float>(sample.at - head->takenAt).count();
    if (head && structureVersion == snapshot.structureVersion && !counts.empty()) {
        sample.headlines = counts.back().headlines;
    } else {
        structureVersion = snapshot.structureVersion;
        for (int i = 0; i < snapshot.size(); ++i) {
            const auto& facets = classified.facets(i);
            if (!facets.has(FacetId::KernelThread))
                ++sample.headlines[static_cast<std::size_t>(facets.headline())];
            if (const auto index = indexOf(known[static_cast<std::size_t>(i)].life); index != none)
                lives[index].facets = facets;
        }
    }
    counts.push_back(sample);
}

} // namespace daemonscope
