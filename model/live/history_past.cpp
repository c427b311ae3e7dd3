// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/live/history_store.h"

#include <algorithm>
#include <atomic>

namespace daemonscope {

namespace {

/// A process that was born and ended between two scans: only events tell of it.
ProcessPtr unscannedProcess(const Life& life)
{
    static const auto unknown = [] {
        auto made = std::make_shared<Credentials>();
        made->failure = sys::Failure::Gone;
        return std::shared_ptr<const Credentials>(std::move(made));
    }();
    static const auto noLine = [] {
        auto made = std::make_shared<Fetched<sys::Cmdline>>();
        made->pending = false;
        made->failure = sys::Failure::Gone;
        return std::shared_ptr<const Fetched<sys::Cmdline>>(std::move(made));
    }();
    auto process = std::make_shared<Process>();
    process->credentials = unknown;
    process->cmdline = noLine;
    process->stat.pid = life.pid;
    process->stat.threads = 1;
    process->stat.startTicks = life.startTicks.value_or(0);
    process->stat.fields = life.startTicks ? 22 : 21;
    constexpr Serial madeUp = 1U << 31;
    process->key = {life.pid, process->stat.startTicks, madeUp | static_cast<Serial>(life.id)};
    return process;
}

/// Since when it is shown: a scan's, as of that scan, which dates to its end what it read.
TimePoint shownFrom(const Adoption& adoption)
{
    return adoption.shownSince == TimePoint() ? adoption.notAfter : std::min(adoption.notAfter, adoption.shownSince);
}

/// The latest adoption that had been seen by then.
std::shared_ptr<const Adoption> adoptionAt(const Life& life, TimePoint at)
{
    if (life.process && life.process->adoption && shownFrom(*life.process->adoption) <= at) {
        auto shown = std::make_shared<Adoption>(*life.process->adoption);
        shown->shownSince = shownFrom(*shown); // a scan showed it later only
        return shown;
    }
    const auto last = std::find_if(life.marks.rbegin(), life.marks.rend(),
        [&](const auto& mark) { return mark.at <= at && mark.kind == EventKind::Adopted && mark.from && mark.to; });
    if (last == life.marks.rend())
        return nullptr;
    auto adoption = std::make_shared<Adoption>();
    adoption->from = Pid{*last->from};
    adoption->by = Pid{*last->to};
    adoption->byComm = last->name;
    adoption->notBefore = adoption->notAfter = last->at;
    return adoption;
}

} // namespace

ProcessPtr History::Store::processAt(Index index, TimePoint at, const UsageLog::Usage& used) const
{
    const auto& life = lives[index];
    auto numbers = kept[index].numbers.at(at);
    auto process = std::make_shared<Process>(life.process ? *life.process : *unscannedProcess(life));
    auto& stat = process->stat;
    stat.ppid = numbers.ppid;
    stat.pgid = numbers.pgid;
    stat.sid = numbers.sid;
    stat.ttyNr = numbers.ttyNr;
    stat.tpgid = numbers.tpgid;
    stat.comm = std::move(numbers.comm);
    process->leaderThreadGone = numbers.state == 'L';
    if (numbers.state != 'S')
        stat.state = numbers.state == 'L' ? 'Z' : numbers.state;
    else if (stat.state == 'T' || stat.state == 't' || stat.state == 'Z' || stat.state == 'X' || stat.state == '?')
        stat.state = 'S';
    if (life.process) {
        process->cpuPercent = static_cast<float>(used.cpuTenths) / 10;
        stat.rssPages = used.rssPages;
    }
    process->adoption = adoptionAt(life, at);
    return process;
}

/// Nothing of it but its usage has changed in between, nor has anything that was heard since.
bool History::Store::sameAt(Index index, const ReachedPast& before, TimePoint at) const
{
    const auto& life = lives[index];
    const auto& details = kept[index];
    const auto between = [&](TimePoint when) { return before.at < when && when <= at; };
    if (details.changed > before.changes || details.numbers.changedIn(before.at, at))
        return false;
    if (life.process && life.process->adoption && between(shownFrom(*life.process->adoption)))
        return false;
    return std::none_of(life.marks.rbegin(), life.marks.rend(),
        [&](const auto& mark) { return mark.kind == EventKind::Adopted && between(mark.at); });
}

/// What each life used at the last of the first `count` scans. Mostly one looks at what was a moment ago: of whom no
/// later scan tells, the latest holds, and the others are soon found going back.
std::vector<UsageLog::Usage> History::Store::usagesAt(std::size_t count) const
{
    std::vector<UsageLog::Usage> usages(lives.size());
    for (Index i = 0; i < lives.size(); ++i)
        usages[i] = kept[i].latest;
    const auto& scans = usage.scans();
    std::vector<bool> wanted(lives.size());
    std::size_t missing = 0;
    for (auto scan = count; scan < scans.size(); ++scan)
        for (const auto& record : scans[scan].records)
            if (const auto index = indexOf(LifeId{record.life}); index != none && !wanted[index]) {
                wanted[index] = true;
                usages[index] = kept[index].base;
                ++missing;
            }
    for (auto scan = count; scan > 0 && missing > 0; --scan)
        for (const auto& record : scans[scan - 1].records)
            if (const auto index = indexOf(LifeId{record.life}); index != none && wanted[index]) {
                wanted[index] = false;
                usages[index] = record.usage;
                --missing;
            }
    return usages;
}

/// All that lived at `past.at`; whoever is as `before` is the same object.
void History::Store::bring(ReachedPast& past, const ReachedPast* before) const
{
    const auto at = past.at;
    const auto& scans = usage.scans();
    const auto count = static_cast<std::size_t>(
        std::upper_bound(
            scans.begin(), scans.end(), at, [](TimePoint when, const UsageLog::Scan& scan) { return when < scan.at; })
        - scans.begin());
    past.scans = dropped.samples + count;
    if (before == nullptr) {
        const auto usages = usagesAt(count);
        for (Index i = 0; i < lives.size(); ++i)
            if (there(i, at))
                past.all.push_back({lives[i].id, processAt(i, at, usages[i]), usages[i]});
        return;
    }
    std::unordered_map<LifeId, UsageLog::Usage> since;
    const auto first = before->scans > dropped.samples ? before->scans - dropped.samples : 0;
    for (auto scan = static_cast<std::size_t>(first); scan < count; ++scan)
        for (const auto& record : scans[scan].records)
            since[LifeId{record.life}] = record.usage;
    auto was = before->all.begin();
    for (Index i = 0; i < lives.size(); ++i) {
        if (!there(i, at))
            continue;
        const auto id = lives[i].id;
        while (was != before->all.end() && was->life < id)
            ++was;
        const auto* one = was != before->all.end() && was->life == id ? &*was : nullptr;
        auto used = one != nullptr ? one->used : kept[i].base;
        if (const auto found = since.find(id); found != since.end())
            used = found->second;
        const bool same = one != nullptr && used == one->used && sameAt(i, *before, at);
        past.all.push_back({id, same ? one->process : processAt(i, at, used), used});
    }
}

SnapshotPtr History::Store::snapshotAt(TimePoint at, std::shared_ptr<ReachedPast>& reached) const
{
    // Facets of equal versions are taken for equal, and no scan counts this far.
    static std::atomic<std::uint64_t> version{std::uint64_t{1} << 63};
    auto snapshot = std::make_shared<Snapshot>();
    if (head)
        *snapshot = *head;
    if (!snapshot->machine)
        snapshot->machine = std::make_shared<const sys::Machine>();
    if (!snapshot->seenReapers)
        snapshot->seenReapers = std::make_shared<const std::vector<Serial>>();
    if (head)
        snapshot->sinceBoot -= head->takenAt - at;
    snapshot->takenAt = at;
    snapshot->structureVersion = ++version;

    auto past = std::make_shared<ReachedPast>();
    past->at = at;
    past->changes = changes;
    bring(*past, reached && reached->at <= at ? reached.get() : nullptr);
    std::vector<ProcessPtr> processes;
    processes.reserve(past->all.size());
    for (const auto& one : past->all)
        processes.push_back(one.process);
    reached = std::move(past);
    // One number, one process: of two that claim it at the same moment the later life has it.
    std::stable_sort(processes.begin(), processes.end(),
        [](const ProcessPtr& a, const ProcessPtr& b) { return a->pid() < b->pid(); });
    std::vector<ProcessPtr> unique;
    unique.reserve(processes.size());
    for (auto& process : processes) {
        if (!unique.empty() && unique.back()->pid() == process->pid())
            unique.back() = std::move(process);
        else
            unique.push_back(std::move(process));
    }
    snapshot->setProcesses(std::move(unique));
    return snapshot;
}

} // namespace daemonscope
