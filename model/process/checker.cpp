// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/process/checker.h"

#include "model/process/evidence.h"
#include "model/process/hidden.h"
#include "model/process/visible_text.h"
#include "model/sys/tty.h"

namespace daemonscope {

namespace {

constexpr auto unknown = std::nullopt;

template <class Id>
QString number(Id id)
{
    return QString::number(id.value);
}

} // namespace

std::vector<Check> Checker::fill()
{
    fork();
    parentExits();
    setsid();
    secondFork();
    leaderExits();
    noTerminal();
    chdirRoot();
    standard(0, Checklist::tr("standard input"));
    standard(1, Checklist::tr("standard output"));
    standard(2, Checklist::tr("standard error"));
    umask();
    closeOthers();
    signalsReset();
    pidFile();
    dropPrivileges();
    unit();
    return std::move(checks_);
}

/// The leader of its session, where it is alive.
const Process* Checker::sessionLeader() const
{
    const auto* leader = snapshot_.find(leaderOf(stat_.sid));
    return leader != nullptr && !leader->dead() ? leader : nullptr;
}

bool Checker::leaderHidden() const
{
    const auto leader = leaderOf(stat_.sid);
    return snapshot_.find(leader) == nullptr && mayBeHidden(snapshot_, leader);
}

/// Position of the nearest forebear that adopts orphans, or -1.
int Checker::nearestReaper() const
{
    constexpr int generations = 256; // keeps a cycle in a copied /proc from turning for ever
    int index = parentIndex_;
    for (int climbed = 0; index >= 0 && climbed < generations && !classified_.reaper(index); ++climbed)
        index = snapshot_.indexOf(snapshot_.at(index).stat.ppid);
    return index;
}

std::optional<bool> Checker::ownSession() const
{
    if (trace_.starterSession)
        return stat_.sid != *trace_.starterSession;
    if (stat_.sid.value == 0)
        return unknown;
    if (leadsSession())
        return true;
    if (sessionLeader() != nullptr)
        return false;
    if (leaderHidden())
        return unknown;
    const int reaper = nearestReaper();
    if (reaper < 0 || snapshot_.at(reaper).stat.sid == stat_.sid)
        return unknown;
    return true;
}

void Checker::fork()
{
    const auto title = Checklist::tr("born by a fork");
    if (trace_.forkedBy)
        add(true, title, Checklist::tr("by pid %1").arg(number(*trace_.forkedBy)),
            Checklist::tr("A fork of the same program made it."));
    else if (facets_.adopted())
        add(true, title, {}, Checklist::tr("It was adopted, so the process that forked it has ended."));
    else
        add(unknown, title, {}, Checklist::tr("Nobody saw how it was made."));
}

void Checker::parentExits()
{
    const auto title = Checklist::tr("parent has exited");
    const auto parent = pidWithName(snapshot_, stat_.ppid);
    const auto adopted = facets_.find(FacetId::Adopted);
    const bool seen = trace_.forkedBy && *trace_.forkedBy != stat_.ppid; // another one than it was born from
    if (facets_.adopted() || seen)
        add(true, title, Checklist::tr("adopted by %1").arg(parent),
            Checklist::tr("Its parent ended, and %1 adopted it.").arg(parent));
    else if (!adopted)
        add(unknown, title, {}, Checklist::tr("It has no parent to lose."));
    else if (parentIndex_ < 0)
        add(unknown, title, {}, Checklist::tr("Its parent cannot be seen here."));
    else if (classified_.reaper(parentIndex_))
        add(unknown, title, Checklist::tr("child of %1").arg(parent),
            Checklist::tr("%1 adopts orphans: it may have started or adopted this one.").arg(parent));
    else
        add(false, title, Checklist::tr("child of %1").arg(parent), Checklist::tr("Its parent %1 lives.").arg(parent));
}

void Checker::setsid()
{
    const auto done = ownSession();
    const auto value = Checklist::tr("sid %1").arg(number(stat_.sid));
    const auto* leader = sessionLeader();
    QString why;
    if (!done)
        why = stat_.sid.value == 0 ? Checklist::tr("It has no session id, so nothing can be said about its session.")
            : leaderHidden()       ? Checklist::tr("The leader of its session cannot be seen here.")
                                   : Checklist::tr("Its session may have come from whoever adopts orphans here.");
    else if (leadsSession())
        why = Checklist::tr("It leads its session: it called setsid itself.");
    else if (*done)
        why = Checklist::tr("Its session %1 was made by a forebear of it.").arg(number(stat_.sid));
    else if (leader != nullptr)
        why = Checklist::tr("It is in the session of %1.").arg(pidWithName(snapshot_, leader->pid()));
    else
        why = Checklist::tr("It is still in its starter's session.");
    add(done, Checklist::tr("own session"), value, why);
}

void Checker::secondFork()
{
    const auto title = Checklist::tr("not a session leader (second fork)");
    const auto own = ownSession();
    const auto pid = number(self_.pid());
    if (!own || !*own)
        add(unknown, title, {}, Checklist::tr("Counts only in a session of its own."));
    else if (leadsSession())
        add(false, title, Checklist::tr("%1 = sid").arg(pid),
            Checklist::tr("It leads its session: a terminal that it opens could become its controlling terminal."));
    else if (trace_.leaderWasForebear && !*trace_.leaderWasForebear)
        add(false, title, QStringLiteral("%1 ≠ %2").arg(pid, number(stat_.sid)),
            Checklist::tr("It does not descend from its session's leader."));
    else
        add(true, title, QStringLiteral("%1 ≠ %2").arg(pid, number(stat_.sid)),
            Checklist::tr("Only a session leader can be given a terminal by opening one."));
}

void Checker::leaderExits()
{
    const auto title = Checklist::tr("session leader has exited");
    if (stat_.sid.value == 0)
        add(unknown, title, {}, Checklist::tr("It has no session id."));
    else if (leadsSession())
        add(unknown, title, Checklist::tr("leads it itself"), Checklist::tr("It is itself the leader of its session."));
    else if (const auto* leader = sessionLeader())
        add(false, title, pidWithName(snapshot_, leader->pid()), Checklist::tr("The leader of its session lives."));
    else if (leaderHidden())
        add(unknown, title, number(stat_.sid), Checklist::tr("The leader of its session cannot be seen here."));
    else
        add(true, title, Checklist::tr("%1 is gone").arg(number(stat_.sid)),
            Checklist::tr("Without a leader its session can never have a terminal again."));
}

void Checker::noTerminal()
{
    const bool none = !self_.hasTerminal();
    add(none, Checklist::tr("no controlling terminal"),
        none ? QStringLiteral("tty_nr 0") : visibleText(sys::ttyName(stat_.ttyNr)),
        none ? Checklist::tr("No key at any terminal sends it a signal, and no hangup reaches it.")
             : Checklist::tr("It still belongs to a terminal."));
}

std::vector<Check> checklist(
    const Classified& classified, int index, const Details& details, const TraceKnowledge* trace)
{
    const TraceKnowledge none;
    return Checker(classified, index, details, trace != nullptr ? *trace : none).fill();
}

} // namespace daemonscope
