// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/process/explainer.h"

#include <algorithm>

#include <QDateTime>

#include "model/process/evidence.h"
#include "model/process/facet_texts.h"
#include "model/process/hidden.h"
#include "model/process/unit.h"
#include "model/process/visible_text.h"
#include "model/sys/tty.h"

namespace daemonscope {

namespace {

QString timeOfDay(std::chrono::system_clock::time_point at)
{
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(at.time_since_epoch()).count();
    return QDateTime::fromMSecsSinceEpoch(ms).toString(QStringLiteral("HH:mm:ss"));
}

} // namespace

Explainer::Explainer(const Classified& classified, int index)
    : classified_(classified)
    , snapshot_(classified.snapshot())
    , self_(snapshot_.at(index))
    , stat_(self_.stat)
    , facets_(classified.facets(index))
    , index_(index)
    , parent_(pidWithName(snapshot_, stat_.ppid))
    , terminal_(visibleText(sys::ttyName(stat_.ttyNr)))
{
}

QStringList Explainer::tell() const
{
    QStringList all{whatItIs()};
    for (const auto& sentence : {belonging(), terminal(), origin()})
        if (!sentence.isEmpty())
            all += sentence;
    return all;
}

QString Explainer::whatItIs() const
{
    switch (facets_.headline()) {
    case Headline::KernelThread:
        return tr(
            "It is a thread of the kernel, not a program: it has no terminal and no session, and no signal from a "
            "user ends it.");
    case Headline::Zombie:
        return tr("It has exited. What is left is its entry in the process table, until its parent %1 waits for it.")
            .arg(parent_);
    case Headline::Stopped:
        return stopped();
    case Headline::Init:
        return tr(
            "It is pid 1, the first process: every other process here descends from it, and orphans come to it when "
            "no nearer reaper lives.");
    case Headline::ContainerInit:
        return tr(
            "It is pid 1 in a pid namespace of its own, the init of a container: it adopts the orphans in there, and "
            "all of them end with it.");
    case Headline::ControllingProcess:
        return tr(
            "It leads session %1 and is the controlling process of terminal %2: when that hangs up, it gets SIGHUP.")
            .arg(QString::number(stat_.sid.value), terminal_);
    case Headline::SysvDaemon:
        return tr(
            "It has no controlling terminal, its session's leader %1 has exited, and it was adopted by %2. That is "
            "what the double fork leaves behind.")
            .arg(QString::number(stat_.sid.value), parent_);
    case Headline::LeaderDaemon:
        return leaderDaemon();
    case Headline::LeftoverJob:
        return tr(
            "It has no controlling terminal and leads its own process group, its session's leader %1 is gone, and it "
            "was adopted by %2. That is what a shell's job looks like when it has outlived its shell.")
            .arg(QString::number(stat_.sid.value), parent_);
    case Headline::AttachedOrphan:
    case Headline::Orphan:
        return orphan();
    case Headline::Foreground:
        return tr("It is in the foreground of terminal %1, so Ctrl-C there reaches it.").arg(terminal_);
    case Headline::Background:
        return tr("It is in the background of terminal %1, so Ctrl-C there does not reach it.").arg(terminal_);
    case Headline::CannotTell:
        return tr("It has no controlling terminal, and its parent %1 cannot be seen here. What it is cannot be told.")
            .arg(parent_);
    case Headline::Child:
        break;
    }
    return child();
}

QString Explainer::stopped() const
{
    const auto tracer = pidWithName(snapshot_, self_.credentials->status.tracer);
    switch (facets_.find(FacetId::Stopped).value_or(Facet{}).value) {
    case FacetValue::TracingStop:
        return tr("It is held by its tracer %1, as a debugger does.").arg(tracer);
    case FacetValue::Traced:
        return tr("It runs, but %1 traces it, as a debugger does.").arg(tracer);
    default:
        break;
    }
    if (!self_.hasTerminal())
        return tr("It is stopped by a signal until another one, SIGCONT, lets it go on.");
    if (facets_.has(FacetId::OrphanedGroup))
        return tr("It is a stopped job of terminal %1, and its process group is orphaned: no shell is left that would "
                  "continue it.")
            .arg(terminal_);
    return tr("It is a stopped job of terminal %1, as Ctrl-Z leaves one: fg or bg in its shell lets it go on.")
        .arg(terminal_);
}

QString Explainer::leaderDaemon() const
{
    const auto unit = nameInSentence(
        self_.cgroup && self_.cgroup->ok() ? unitOf(self_.cgroup->value).name : std::string());
    switch (facets_.find(FacetId::LeaderDaemon).value_or(Facet{}).value) {
    case FacetValue::Supervised:
        return tr(
            "It has no controlling terminal and leads a session of its own, and its control group is %1: a service, "
            "which a service manager started and watches.")
            .arg(unit);
    case FacetValue::ForkedOnce:
        return tr(
            "It has no controlling terminal and leads a session of its own, and it was started from a login (%1): a "
            "daemon that forked once, as daemon(3) and setsid -f do.")
            .arg(unit);
    default:
        if (facets_.adopted())
            return tr(
                "It has no controlling terminal and leads a session of its own, and it was adopted by %1 when its "
                "parent ended: a daemon that forked once, as daemon(3) and setsid -f do.")
                .arg(parent_);
        return tr(
            "It has no controlling terminal and leads a session of its own, and its parent %1 adopts orphans: a "
            "supervised service, or a daemon that forked once. setsid -f, daemon(3) and a supervised service have "
            "identical ids, so which of them it is cannot be told.")
            .arg(parent_);
    }
}

QString Explainer::orphan() const
{
    const bool sure = facets_.headlineConfidence() > Confidence::Likely;
    if (self_.hasTerminal())
        return (sure
                ? tr("It was adopted by %1, but it still belongs to terminal %2: an orphan, not a daemon.")
                : tr("It was probably adopted by %1, but it still belongs to terminal %2: an orphan, not a daemon."))
            .arg(parent_, terminal_);
    // Below one who is not known to adopt others: its ids are a daemon's, but that is not proved.
    const auto* parent = snapshot_.find(stat_.ppid);
    const auto* leader = snapshot_.find(leaderOf(stat_.sid));
    if (sure && parent != nullptr && stat_.sid.value != 0 && stat_.sid != parent->stat.sid
        && (leader == nullptr || leader->dead()))
        return tr("It was adopted by %1, for the process that started it has ended. It has no controlling terminal, "
                  "and no leader of its session %2 is to be seen: an orphan, perhaps a daemon.")
            .arg(parent_, QString::number(stat_.sid.value));
    return (sure
            ? tr("It was adopted by %1, for the process that started it has ended. It has no controlling terminal, but "
                 "no session of its own either: an orphan, not a daemon.")
            : tr("It was probably adopted by %1, for the process that started it seems to have ended. It has no "
                 "controlling terminal, but no session of its own either: an orphan, not a daemon."))
        .arg(parent_);
}

QString Explainer::child() const
{
    if (worksForDaemon(classified_, index_))
        return tr("It has no controlling terminal and is in the session of its parent %1: a worker of a daemon.")
            .arg(parent_);
    if (leads(self_.pid(), stat_.sid))
        return tr("It is a child of %1 and leads a session of its own, without a controlling terminal.").arg(parent_);
    return tr("It is a child of %1, without a controlling terminal.").arg(parent_);
}

QString Explainer::leaderPhrase(Pid leader) const
{
    if (leader.value == 0)
        return tr("outside this pid namespace, or from before any setsid");
    if (leader == self_.pid())
        return tr("its own");
    const auto* process = snapshot_.find(leader);
    if (process == nullptr && mayBeHidden(snapshot_, leader))
        return tr("its leader cannot be seen here");
    if (process == nullptr || process->dead())
        return tr("leader gone");
    return tr("led by %1").arg(nameInSentence(process->stat.comm));
}

QString Explainer::belonging() const
{
    if (self_.kernelThread())
        return {};
    if (stat_.pgid.value == 0 && stat_.sid.value == 0)
        return tr("Its process group and session show as 0: they are from before any setsid, or lie outside this pid "
                  "namespace.");
    if (stat_.pgid.value == stat_.sid.value)
        return tr("It belongs to process group and session %1 (%2).")
            .arg(QString::number(stat_.sid.value), leaderPhrase(leaderOf(stat_.sid)));
    return tr("It belongs to process group %1 (%2) in session %3 (%4).")
        .arg(QString::number(stat_.pgid.value), leaderPhrase(leaderOf(stat_.pgid)), QString::number(stat_.sid.value),
            leaderPhrase(leaderOf(stat_.sid)));
}

/// Somebody who lives in this group. All are asked only where neither its leader nor this process is in it: who
/// explains thousands on one terminal has no time for that.
const Process* Explainer::memberOf(Pgid group) const
{
    const auto in = [group](const Process& process) { return process.stat.pgid == group && !process.dead(); };
    if (const auto* leader = snapshot_.find(leaderOf(group)); leader != nullptr && in(*leader))
        return leader;
    if (in(self_))
        return &self_;
    const auto& all = snapshot_.processes();
    const auto found = std::find_if(all.begin(), all.end(), [&](const ProcessPtr& process) { return in(*process); });
    return found == all.end() ? nullptr : found->get();
}

QString Explainer::terminal() const
{
    if (self_.kernelThread() || self_.dead())
        return {};
    if (!self_.hasTerminal()) {
        // The kernel keeps the terminal per process: who was there before the leader got one shows none.
        const auto* leader = snapshot_.find(leaderOf(stat_.sid));
        if (leader != nullptr && leader->hasTerminal())
            return tr(
                "It shows no terminal, but its session's leader has %1: Ctrl-C there reaches its group when that is "
                "in the foreground.")
                .arg(visibleText(sys::ttyName(leader->stat.ttyNr)));
        return tr("Without a controlling terminal, no Ctrl-C and no hangup reaches it.");
    }
    const Pgid foreground{stat_.tpgid};
    if (stat_.tpgid <= 0)
        return tr("Terminal %1 has no foreground group that is visible here.").arg(terminal_);
    const auto group = QString::number(foreground.value);
    const auto* member = memberOf(foreground);
    if (member == nullptr)
        return tr("The foreground group of terminal %1 is %2, in which nobody lives: Ctrl-C there reaches nobody.")
            .arg(terminal_, group);
    const auto* leader = snapshot_.find(leaderOf(foreground));
    const auto name = nameInSentence((leader != nullptr && leader->stat.pgid == foreground ? leader : member)->stat.comm);
    return (
        foreground == stat_.pgid ? tr(
            "The foreground group of terminal %1 is %2 (%3): the line discipline sends SIGINT to it on Ctrl-C, so to "
            "this process too.")
                                 : tr("The foreground group of terminal %1 is %2 (%3): the line discipline sends "
                                      "SIGINT to it on Ctrl-C, not to "
                                      "this process."))
        .arg(terminal_, group, name);
}

/// "pid 2377 (sh)", of a process that has ended.
QString Explainer::former(Pid pid, const std::string& comm)
{
    return comm.empty() ? tr("pid %1").arg(pid.value)
                        : tr("pid %1 (%2)").arg(QString::number(pid.value), nameInSentence(comm));
}

QString Explainer::born() const
{
    if (!self_.birth)
        return {};
    const auto& birth = *self_.birth;
    return birth.from == stat_.ppid
        ? tr("It was seen being born from its parent %1, at %2.").arg(parent_, timeOfDay(birth.notAfter))
        : tr("It was seen being born from %1, which has ended, at %2.")
              .arg(former(birth.from, birth.fromComm), timeOfDay(birth.notAfter));
}

QString Explainer::seenAdopted(const Adoption& seen) const
{
    const auto from = former(seen.from, seen.fromComm);
    if (timeOfDay(seen.notBefore) == timeOfDay(seen.notAfter))
        return tr("Its parent was %1; when that ended, at %2, %3 adopted it.")
            .arg(from, timeOfDay(seen.notAfter), parent_);
    return tr("Its parent was %1; when that ended, between %2 and %3, %4 adopted it.")
        .arg(from, timeOfDay(seen.notBefore), timeOfDay(seen.notAfter), parent_);
}

QString Explainer::origin() const
{
    const auto adopted = facets_.find(FacetId::Adopted);
    if (!adopted)
        return {};
    const auto birth = born();
    const auto& seen = self_.adoption;
    if (!birth.isEmpty() && (adopted->value != FacetValue::Seen || !seen))
        return birth;
    switch (adopted->value) {
    case FacetValue::Seen:
        if (!seen)
            break;
        if (seen->from.value == 0)
            return tr("Its parent had ended before anybody looked; %1 adopted it.").arg(parent_)
                + (birth.isEmpty() ? QString() : QLatin1Char(' ') + birth);
        return seenAdopted(*seen)
            + (birth.isEmpty() || self_.birth->from == seen->from ? QString() : QLatin1Char(' ') + birth);
    case FacetValue::BySession:
    case FacetValue::BySessionOfLeader:
    case FacetValue::ByGroup:
        return tr("Who started it is not known: it was adopted before anybody watched.");
    case FacetValue::ParentUnknown:
        return tr("Who started it cannot be told, for its parent cannot be seen here.");
    case FacetValue::Undecidable:
        // Said already where it is what the process is.
        return facets_.has(FacetId::LeaderDaemon)
            ? QString()
            : tr("Its parent %1 adopts orphans; whether it started this one or adopted it cannot be told.")
                  .arg(parent_);
    default:
        break;
    }
    const int parent = snapshot_.indexOf(stat_.ppid);
    if (parent >= 0 && classified_.reaper(parent))
        return tr("Its parent %1 adopts orphans; nothing shows that this is one.").arg(parent_);
    return tr("Its parent %1 started it, as far as its ids show.").arg(parent_);
}

QStringList sentences(const Classified& classified, int index, const Details* details)
{
    const Explainer explainer(classified, index);
    auto all = explainer.tell();
    if (details != nullptr)
        all += explainer.tellDetails(*details);
    const auto& snapshot = classified.snapshot();
    if (!snapshot.unreadable.denied.empty() || listsNotAll(snapshot))
        all += Explainer::tr("The system hides other users' processes, so its relatives may be missing here.");
    return all;
}

} // namespace daemonscope
