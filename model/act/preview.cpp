// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/act/preview.h"

#include <algorithm>
#include <csignal>
#include <unordered_set>

#include <unistd.h>

#include "model/act/members.h"
#include "model/sys/signals.h"

namespace daemonscope::act {

namespace {

Reaction byDefault(int signal, bool stopped, bool orphanedGroup)
{
    switch (sys::defaultAction(signal)) {
    case sys::SignalAction::End:
        return Reaction::Ends;
    case sys::SignalAction::Dump:
        return Reaction::EndsWithDump;
    case sys::SignalAction::Ignore:
        return Reaction::Unmoved;
    case sys::SignalAction::Stop:
        return sys::stopsByTerminal(signal) && orphanedGroup ? Reaction::Orphaned : Reaction::Stops;
    case sys::SignalAction::Continue:
        break;
    }
    return stopped ? Reaction::Continues : Reaction::Unmoved;
}

class Judge {
public:
    Judge(const Classified& machine, int signal, const Holds& holds, const Self& self)
        : machine_(machine)
        , signal_(signal)
        , holds_(holds)
        , self_(self)
    {
        const auto& snapshot = machine.snapshot();
        for (const auto* at = snapshot.find(self.pid); at != nullptr && self.pid.value != 0;
             at = snapshot.find(at->stat.ppid))
            if (!lineage_.insert(at->pid().value).second)
                break;
    }

    [[nodiscard]] std::optional<Why> refusal(const Process& process) const;
    [[nodiscard]] Hit hit(int index) const;

private:
    [[nodiscard]] const Hold* holdOf(const Process& process) const
    {
        const auto found = holds_.find(process.key.serial);
        return found != holds_.end() ? &found->second : nullptr;
    }
    [[nodiscard]] std::optional<sys::StatusFile> statusOf(const Process& process) const
    {
        if (const auto* hold = holdOf(process); hold != nullptr && hold->status)
            return hold->status;
        if (process.credentials && !process.credentials->failure)
            return process.credentials->status;
        return std::nullopt;
    }
    [[nodiscard]] bool permitted(const Process& process) const;
    [[nodiscard]] Reaction reaction(const Process& process, bool stopped, bool orphanedGroup) const;
    [[nodiscard]] Caution caution(const Process& process) const;

    const Classified& machine_;
    int signal_;
    const Holds& holds_;
    const Self& self_;
    std::unordered_set<int> lineage_;
};

/// kill(2): anybody may continue members of the own session. What was asked of the kernel goes before what ids tell.
bool Judge::permitted(const Process& process) const
{
    if (signal_ == SIGCONT && process.stat.sid == self_.sid && self_.sid.value != 0)
        return true;
    if (const auto* hold = holdOf(process); hold != nullptr && !hold->failure)
        return hold->permitted;
    if (self_.effectiveUid == 0)
        return true;
    const auto status = statusOf(process);
    return !status || !status->realUid || *status->realUid == self_.uid || *status->realUid == self_.effectiveUid;
}

std::optional<Why> Judge::refusal(const Process& process) const
{
    if (process.kernelThread())
        return Why::KernelThread;
    if (const auto* hold = holdOf(process); hold != nullptr && hold->failure) {
        if (hold->otherProcess)
            return Why::OtherProcess;
        if (hold->failure->kind == sys::Failure::Gone)
            return Why::Gone;
        if (hold->failure->kind == sys::Failure::Denied)
            return Why::NotPermitted;
    }
    if (process.dead())
        return Why::Zombie;
    return permitted(process) ? std::nullopt : std::optional(Why::NotPermitted);
}

Reaction Judge::reaction(const Process& process, bool stopped, bool orphanedGroup) const
{
    const auto status = statusOf(process);
    if (process.stat.state == 't' && signal_ != SIGKILL)
        return Reaction::Traced;
    const bool init = process.pid() == Pid{1} || (status && status->isNestedInit());
    // The kernel keeps what an init has no handler for from it; SIGKILL and SIGSTOP only come through from outside.
    if (sys::cannotBeCaught(signal_)) {
        if (init && process.pid().value == 1)
            return Reaction::Shielded;
        return signal_ == SIGKILL ? Reaction::Ends : Reaction::Stops;
    }
    if (signal_ == SIGCONT && stopped)
        return Reaction::Continues; // whatever its masks say
    if (!status)
        return Reaction::Unknown;
    if (sys::holds(status->ignoredSignals, signal_))
        return Reaction::Ignores;
    if (sys::holds(status->blockedSignals, signal_))
        return Reaction::Blocks;
    if (sys::holds(status->caughtSignals, signal_))
        return Reaction::Handles;
    return init ? Reaction::Shielded : byDefault(signal_, stopped, orphanedGroup);
}

Caution Judge::caution(const Process& process) const
{
    if (process.pid().value == 1)
        return Caution::Init;
    if (self_.pid.value != 0 && process.pid() == self_.pid)
        return Caution::Ourselves;
    return lineage_.contains(process.pid().value) ? Caution::Forebear : Caution::None;
}

Hit Judge::hit(int index) const
{
    Hit hit;
    hit.process = machine_.snapshot().processes()[static_cast<std::size_t>(index)];
    hit.stopped = hit.process->stat.state == 'T'; // one that a debugger holds is not for us to continue
    hit.reaction = reaction(*hit.process, hit.stopped, machine_.facets(index).has(FacetId::OrphanedGroup));
    hit.caution = caution(*hit.process);
    return hit;
}

/// Whether a shell looks after the terminal that these have the foreground of.
bool areForegroundJob(const std::vector<Hit>& hits, const Snapshot& snapshot)
{
    std::unordered_set<int> hit;
    for (const auto& one : hits)
        hit.insert(one.process->pid().value);
    return std::any_of(hits.begin(), hits.end(), [&](const Hit& one) {
        const auto& stat = one.process->stat;
        const auto* leader = snapshot.find(Pid{stat.sid.value});
        return one.process->hasTerminal() && stat.tpgid == stat.pgid.value && leader != nullptr && !leader->dead()
            && !hit.contains(stat.sid.value);
    });
}

} // namespace

Self Self::now(bool ownMachine)
{
    Self self;
    if (ownMachine) {
        self.pid = Pid{::getpid()};
        self.sid = Sid{::getsid(0)};
    }
    self.uid = ::getuid();
    self.effectiveUid = ::geteuid();
    return self;
}

bool Preview::needsSecondYes() const
{
    return std::any_of(hits.begin(), hits.end(), [](const Hit& hit) { return hit.caution != Caution::None; });
}

bool Preview::anyStopped() const
{
    return std::any_of(hits.begin(), hits.end(), [](const Hit& hit) { return hit.stopped; });
}

Preview preview(const Classified& machine, const Target& target, int signal, const Holds& holds, const Self& self)
{
    Preview shown;
    shown.target = target;
    shown.signal = signal;
    shown.otherMachine = self.pid.value == 0;
    const auto members = membersOf(machine.snapshot(), target);
    shown.noTerminal = members.noTerminal;
    shown.ownGroups = members.ownGroups;
    const Judge judge(machine, signal, holds, self);
    const auto processes = machine.snapshot().processes();
    for (const int index : members.inside) {
        const auto& process = processes[static_cast<std::size_t>(index)];
        if (const auto why = judge.refusal(*process))
            shown.spared.push_back({process, *why});
        else
            shown.hits.push_back(judge.hit(index));
    }
    shown.foregroundJob = areForegroundJob(shown.hits, machine.snapshot());
    for (const auto& outsider : members.outside)
        if (const auto& process = processes[static_cast<std::size_t>(outsider.index)]; !process->dead())
            shown.spared.push_back({process, outsider.why});
    return shown;
}

} // namespace daemonscope::act
