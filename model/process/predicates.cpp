// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/process/predicates.h"

#include <algorithm>

#include "model/process/hidden.h"
#include "model/process/reapers.h"
#include "model/process/unit.h"

namespace daemonscope {

namespace {

/// As job control stops a process. What a tracer holds is another matter, also to the rules of orphaned groups.
bool isStopped(const Process& process) { return process.stat.state == 'T'; }

} // namespace

Predicates::Predicates(const Snapshot& snapshot, const std::vector<ReaperKnowledge>& reapers)
    : snapshot_(snapshot), reapers_(reapers)
{
    const auto& processes = snapshot.processes();
    wholeMachine_ = std::any_of(processes.begin(), processes.end(), [](const auto& one) { return one->kernelThread(); });
    const auto& unreadable = snapshot.unreadable;
    incomplete_ = listsNotAll(snapshot) || snapshot.find(Pid{1}) == nullptr || !unreadable.denied.empty()
        || !unreadable.malformed.empty() || !unreadable.withoutDescriptor.empty();
    findAnchoredGroups();
}

const Process* Predicates::parentOf(const Process& process) const
{
    return process.stat.ppid == process.pid() ? nullptr : snapshot_.find(process.stat.ppid);
}

/// A group is kept from being orphaned by a living member whose parent is in the same session but in another group
/// (exit(3)). The kernel leaves out the machine's own init as such a parent, but not that of a container: in
/// `docker run -it` the shell is pid 1, and its jobs can be stopped.
void Predicates::findAnchoredGroups()
{
    for (const auto& process : snapshot_.processes())
        if (!process->dead() && (process->hasTerminal() || isStopped(*process)))
            anchors_.try_emplace(process->stat.pgid, Anchor::None);
    anchors_.erase(Pgid{0}); // no group, but all those outside this pid namespace
    if (anchors_.empty())
        return;
    for (const auto& process : snapshot_.processes()) {
        const auto& stat = process->stat;
        const auto group = anchors_.find(stat.pgid);
        if (group == anchors_.end() || process->dead() || (wholeMachine_ && stat.ppid == Pid{1}))
            continue;
        const auto* parent = parentOf(*process);
        // A session's leader began it, so its parent is outside, whoever that is.
        const bool mayBeAnchor = parent == nullptr && !leads(process->pid(), stat.sid);
        if (parent != nullptr && parent->stat.pgid != stat.pgid && parent->stat.sid == stat.sid)
            group->second = Anchor::Visible;
        else if (mayBeAnchor && group->second == Anchor::None)
            group->second = Anchor::Hidden;
    }
}

void Predicates::addOrphanedGroup(const Process& process, Facets& facets) const
{
    const auto group = anchors_.find(process.stat.pgid);
    if (process.dead() || group == anchors_.end() || group->second == Anchor::Visible)
        return;
    const bool certain = group->second == Anchor::None && !incomplete_;
    facets.add({FacetId::OrphanedGroup, FacetValue::Yes, certain ? Confidence::Certain : Confidence::Likely});
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
        Surroundings around{process, parentOf(process)};
        if (around.parent != nullptr)
            around.reaper = reapers_[static_cast<std::size_t>(snapshot_.indexOf(process.stat.ppid))].confidence;
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
    else if (process.credentials->status.isNestedInit())
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
        const bool foreground = stat.pgid.value == stat.tpgid;
        // 0 is any group outside this pid namespace: two of them need not be the same.
        facets.add({FacetId::Terminal, foreground ? FacetValue::Foreground : FacetValue::Background,
            foreground && stat.tpgid == 0 ? Confidence::Likely : Confidence::Certain});
    }
    addOrphanedGroup(process, facets);
}

/// Whether `parent`, leader of a session, may itself have come from the session of `process`: its own parent is still
/// there. Then it forked first and called setsid afterwards, and nobody was adopted.
bool Predicates::madeBeforeItsParentsSession(const Process& process, const Process& parent) const
{
    const auto* grandparent = parentOf(parent);
    return grandparent != nullptr && grandparent->stat.sid == process.stat.sid;
}

Facet Predicates::adoption(const Surroundings& around) const
{
    const auto& self = around.self;
    const auto adopted = [](FacetValue how, Confidence confidence) { return Facet{FacetId::Adopted, how, confidence}; };
    if (self.adoption)
        return adopted(FacetValue::Seen, Confidence::Certain);
    // Who bore it was seen: either that one is its parent still, or it has been adopted since.
    if (self.birth && self.stat.ppid.value != 0 && self.birth->from != self.stat.ppid)
        return adopted(FacetValue::Seen, Confidence::Certain);
    if (around.parent == nullptr)
        return adopted(FacetValue::ParentUnknown, Confidence::Unknown);
    if (self.birth && self.birth->from == self.stat.ppid)
        return adopted(FacetValue::NoEvidence, Confidence::Unknown);
    const auto& parent = *around.parent;
    const bool ownSession = leads(self.pid(), self.stat.sid);
    const bool strangerSession = self.stat.sid.value != 0 && !ownSession && self.stat.sid != parent.stat.sid;
    if (provesAdoption(self, parent))
        return adopted(FacetValue::BySession, self.credentials->status.isNestedInit() ? Confidence::High : Confidence::Certain);
    if (strangerSession && leads(parent.pid(), parent.stat.sid) && !madeBeforeItsParentsSession(self, parent))
        return adopted(FacetValue::BySessionOfLeader, Confidence::High);
    const bool byReaper = around.reaper != Confidence::Unknown;
    if (byReaper && self.stat.sid == parent.stat.sid && !leads(self.pid(), self.stat.pgid)
        && self.stat.pgid.value != 0 && self.stat.pgid != parent.stat.pgid && !alive(leaderOf(self.stat.pgid)))
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
    if (!around.self.hasTerminal() && around.self.stat.has(7))
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
        // Session 0 is none, or any outside this pid namespace.
        if (stat.sid.value != 0 && stat.sid == parent.stat.sid && !parent.dead() && !facets.has(FacetId::ContainerInit))
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
    else if (parentOf(process) == nullptr)
        facets.setHeadline(Headline::CannotTell, Confidence::Unknown);
    else
        facets.setHeadline(Headline::Child, Confidence::Certain);
}

} // namespace daemonscope
