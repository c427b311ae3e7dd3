// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/process/predicates.h"

#include <algorithm>

#include "model/process/reapers.h"
#include "model/process/unit.h"

namespace daemonscope {

namespace {

bool isStopped(const Process& process) { return process.stat.state == 'T' || process.stat.state == 't'; }

bool isContainerInit(const Process& process)
{
    const auto& pids = process.credentials->status.nsPids;
    return pids.size() > 1 && pids.back() == 1;
}

} // namespace

Predicates::Predicates(const Snapshot& snapshot, const std::vector<ReaperKnowledge>& reapers)
    : snapshot_(snapshot), reapers_(reapers)
{
    parentsHidden_ = !snapshot.unreadable.denied.empty() || snapshot.find(Pid{1}) == nullptr;
    findAnchoredGroups();
}

/// A group is kept from being orphaned by a living member whose parent is in the same session but in another group
/// (exit(3); the kernel does not count pid 1 as such a parent).
void Predicates::findAnchoredGroups()
{
    for (const auto& process : snapshot_.processes())
        if (process->hasTerminal() || isStopped(*process))
            anchored_.try_emplace(process->stat.pgid, false);
    if (anchored_.empty())
        return;
    for (const auto& process : snapshot_.processes()) {
        const auto group = anchored_.find(process->stat.pgid);
        if (group == anchored_.end() || group->second || process->dead() || process->stat.ppid == Pid{1})
            continue;
        const auto* parent = snapshot_.find(process->stat.ppid);
        group->second = parent != nullptr && parent->stat.pgid != process->stat.pgid
            && parent->stat.sid == process->stat.sid;
    }
}

bool Predicates::groupIsOrphaned(Pgid group) const
{
    const auto found = anchored_.find(group);
    return group.value != 0 && found != anchored_.end() && !found->second;
}

bool Predicates::alive(Pid pid) const
{
    const auto* process = snapshot_.find(pid);
    return process != nullptr && !process->dead();
}

Facets Predicates::facetsOf(int index) const
{
    const auto& process = snapshot_.at(index);
    Facets facets;
    addKind(process, facets);
    if (!facets.has(FacetId::KernelThread)) {
        addJobControl(process, facets);
        const int parent = snapshot_.indexOf(process.stat.ppid);
        Surroundings around{process};
        if (parent >= 0) {
            around.parent = &snapshot_.at(parent);
            around.reaper = reapers_[static_cast<std::size_t>(parent)].confidence;
        }
        addDescent(around, facets);
        const auto& own = reapers_[static_cast<std::size_t>(index)];
        if (own.confidence != Confidence::Unknown)
            facets.add({FacetId::Reaper, own.how, own.confidence});
    }
    chooseHeadline(process, facets);
    return facets;
}

void Predicates::addKind(const Process& process, Facets& facets) const
{
    if (process.kernelThread())
        facets.add({FacetId::KernelThread});
    else if (process.pid() == Pid{1})
        facets.add({FacetId::Init});
    else if (isContainerInit(process))
        facets.add({FacetId::ContainerInit});

    if (process.dead())
        facets.add({FacetId::Zombie});
    else if (process.leaderThreadGone)
        facets.add({FacetId::LeaderThreadGone});

    if (process.stat.state == 'T')
        facets.add({FacetId::Stopped, FacetValue::JobStopped});
    else if (process.stat.state == 't')
        facets.add({FacetId::Stopped, FacetValue::TracingStop});
    else if (process.credentials->status.tracer.value != 0)
        facets.add({FacetId::Stopped, FacetValue::Traced});
}

void Predicates::addJobControl(const Process& process, Facets& facets) const
{
    const auto& stat = process.stat;
    if (leads(process.pid(), stat.sid))
        facets.add({FacetId::SessionLeader});
    if (leads(process.pid(), stat.pgid))
        facets.add({FacetId::GroupLeader});
    if (stat.sid.value == 0 && stat.has(6))
        facets.add({FacetId::BootSession});
    if (process.hasTerminal()) {
        if (leads(process.pid(), stat.sid))
            facets.add({FacetId::ControllingProcess});
        facets.add({FacetId::Terminal, stat.pgid.value == stat.tpgid ? FacetValue::Foreground : FacetValue::Background});
    }
    if ((process.hasTerminal() || isStopped(process)) && groupIsOrphaned(stat.pgid))
        facets.add({FacetId::OrphanedGroup, FacetValue::Yes, parentsHidden_ ? Confidence::Likely : Confidence::Certain});
}

Facet Predicates::adoption(const Surroundings& around) const
{
    const auto& self = around.self;
    const auto adopted = [](FacetValue how, Confidence confidence) { return Facet{FacetId::Adopted, how, confidence}; };
    if (self.adoption)
        return adopted(FacetValue::Seen, Confidence::Certain);
    if (around.parent == nullptr)
        return adopted(FacetValue::ParentUnknown, Confidence::Unknown);
    const auto& parent = *around.parent;
    const bool ownSession = leads(self.pid(), self.stat.sid);
    const bool strangerSession = self.stat.sid.value != 0 && !ownSession && self.stat.sid != parent.stat.sid;
    if (provesAdoption(self, parent))
        return adopted(FacetValue::BySession, isContainerInit(self) ? Confidence::High : Confidence::Certain);
    if (strangerSession && leads(parent.pid(), parent.stat.sid))
        return adopted(FacetValue::BySessionOfLeader, Confidence::High);
    const bool byReaper = around.reaper != Confidence::Unknown;
    if (byReaper && self.stat.sid == parent.stat.sid && !leads(self.pid(), self.stat.pgid)
        && self.stat.pgid != parent.stat.pgid && !alive(leaderOf(self.stat.pgid)))
        return adopted(FacetValue::ByGroup, std::min(Confidence::Likely, around.reaper));
    if (byReaper && ownSession)
        return adopted(FacetValue::Undecidable, Confidence::Unknown);
    return adopted(FacetValue::NoEvidence, Confidence::Unknown);
}

void Predicates::addDescent(const Surroundings& around, Facets& facets) const
{
    if (around.self.pid() == Pid{1})
        return;
    facets.add(adoption(around));
    if (!around.self.hasTerminal())
        addDaemonKind(around, facets);
    else if (facets.adopted())
        facets.add({FacetId::AttachedOrphan, FacetValue::Yes, facets.find(FacetId::Adopted)->confidence});
}

/// All of these have no terminal; what tells them apart is who leads their session, and who their parent is.
void Predicates::addDaemonKind(const Surroundings& around, Facets& facets) const
{
    const auto& self = around.self;
    const auto& stat = self.stat;
    if (around.parent == nullptr || self.dead())
        return;
    const auto& parent = *around.parent;
    const bool ownSession = leads(self.pid(), stat.sid);
    const bool leadsGroup = leads(self.pid(), stat.pgid);
    if (around.reaper == Confidence::Unknown) {
        if (stat.sid == parent.stat.sid && !parent.dead())
            facets.add({FacetId::Worker, FacetValue::Yes, Confidence::High});
        return;
    }
    const auto sure = [&](Confidence own) { return std::min(own, around.reaper); };
    if (ownSession) {
        if (facets.has(FacetId::ContainerInit))
            return;
        auto kind = FacetValue::Either;
        if (self.cgroup && self.cgroup->ok()) {
            const auto unit = unitOf(self.cgroup->value).kind;
            kind = unit == Unit::Kind::Service ? FacetValue::Supervised
                : unit == Unit::Kind::Login    ? FacetValue::ForkedOnce
                                               : FacetValue::Either;
        }
        facets.add({FacetId::LeaderDaemon, kind, sure(kind == FacetValue::Either ? Confidence::Certain : Confidence::High)});
        return;
    }
    if (stat.sid.value == 0 || stat.sid == parent.stat.sid || alive(leaderOf(stat.sid)))
        return;
    if (!leadsGroup && stat.pgid.value == stat.sid.value)
        facets.add({FacetId::SysvDaemon, FacetValue::Yes, sure(Confidence::High)});
    else if (leadsGroup)
        facets.add({FacetId::LeftoverJob, FacetValue::Yes, sure(Confidence::High)});
}

void Predicates::chooseHeadline(const Process& process, Facets& facets) const
{
    const auto take = [&facets](Headline headline, FacetId from) {
        const auto facet = facets.find(from);
        facets.setHeadline(headline, facet ? facet->confidence : Confidence::Certain);
        return facet.has_value();
    };
    const auto stopped = facets.find(FacetId::Stopped);
    const auto terminal = facets.find(FacetId::Terminal);
    if (take(Headline::KernelThread, FacetId::KernelThread) || take(Headline::Zombie, FacetId::Zombie)
        || (stopped && take(Headline::Stopped, FacetId::Stopped)) || take(Headline::Init, FacetId::Init)
        || take(Headline::ContainerInit, FacetId::ContainerInit)
        || take(Headline::ControllingProcess, FacetId::ControllingProcess)
        || take(Headline::SysvDaemon, FacetId::SysvDaemon) || take(Headline::LeaderDaemon, FacetId::LeaderDaemon)
        || take(Headline::LeftoverJob, FacetId::LeftoverJob)
        || take(Headline::AttachedOrphan, FacetId::AttachedOrphan)
        || (facets.adopted() && take(Headline::Orphan, FacetId::Adopted)))
        return;
    if (terminal)
        take(terminal->value == FacetValue::Foreground ? Headline::Foreground : Headline::Background, FacetId::Terminal);
    else if (snapshot_.find(process.stat.ppid) == nullptr)
        facets.setHeadline(Headline::CannotTell, Confidence::Unknown);
    else
        facets.setHeadline(Headline::Child, Confidence::Certain);
}

} // namespace daemonscope
