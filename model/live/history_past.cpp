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

/// The latest adoption that had been seen by then.
std::shared_ptr<const Adoption> adoptionAt(const Life& life, TimePoint at)
{
    if (life.process && life.process->adoption && life.process->adoption->notAfter <= at) {
        auto shown = std::make_shared<Adoption>(*life.process->adoption);
        shown->shownSince = shown->notAfter; // a scan showed it later only
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

SnapshotPtr History::Store::snapshotAt(TimePoint at) const
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

    std::vector<UsageLog::Usage> usages(lives.size());
    for (Index i = 0; i < lives.size(); ++i)
        usages[i] = kept[i].base;
    for (const auto& scan : usage.scans()) {
        if (scan.at > at)
            break;
        for (const auto& record : scan.records)
            if (const auto index = indexOf(LifeId{record.life}); index != none)
                usages[index] = record.usage;
    }
    std::vector<ProcessPtr> processes;
    for (Index i = 0; i < lives.size(); ++i)
        if (there(i, at))
            processes.push_back(processAt(i, at, usages[i]));
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
