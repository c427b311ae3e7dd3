// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/process/evidence.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDateTime>

#include "model/process/hidden.h"
#include "model/process/unit.h"
#include "model/process/visible_text.h"
#include "model/sys/tty.h"

namespace daemonscope {

namespace {

struct Evidence {
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

template <class Id>
QString number(Id id)
{
    return QString::number(id.value);
}

QString timeOfDay(std::chrono::system_clock::time_point at)
{
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(at.time_since_epoch()).count();
    return QDateTime::fromMSecsSinceEpoch(ms).toString(QStringLiteral("HH:mm:ss.zzz"));
}

/// One process with its surroundings, and a family of facets a function.
class Witness {
public:
    Witness(const Classified& classified, int index)
        : classified_(classified), snapshot_(classified.snapshot()), self_(snapshot_.at(index)), stat_(self_.stat),
          index_(index), parentIndex_(snapshot_.indexOf(stat_.ppid)),
          parent_(parentIndex_ < 0 ? nullptr : &snapshot_.at(parentIndex_))
    {
    }

    [[nodiscard]] QStringList about(const Facet& facet) const;

private:
    [[nodiscard]] QStringList kind(FacetId id) const;
    [[nodiscard]] QStringList stopped(FacetValue value) const;
    [[nodiscard]] QStringList terminal(FacetValue value) const;
    [[nodiscard]] QStringList orphanedGroup(Confidence confidence) const;
    [[nodiscard]] QStringList adopted(const Facet& facet) const;
    [[nodiscard]] QStringList seenAdopted() const;
    [[nodiscard]] QStringList adoptedBySession(const Facet& facet) const;
    [[nodiscard]] QStringList daemon(const Facet& facet) const;
    [[nodiscard]] QStringList leaderDaemon(FacetValue value) const;
    [[nodiscard]] QStringList worker() const;

    [[nodiscard]] QString parentName() const { return pidWithName(snapshot_, stat_.ppid); }
    [[nodiscard]] QString noTerminal() const { return Evidence::tr("no controlling terminal (tty_nr 0)"); }
    [[nodiscard]] QString parentAdopts() const;
    [[nodiscard]] static QString sameIds();

    const Classified& classified_;
    const Snapshot& snapshot_;
    const Process& self_;
    const sys::StatLine& stat_;
    int index_;
    int parentIndex_;
    const Process* parent_; // null = not visible
};

QStringList Witness::about(const Facet& facet) const
{
    switch (facet.id) {
    case FacetId::Stopped:
        return stopped(facet.value);
    case FacetId::Terminal:
        return terminal(facet.value);
    case FacetId::OrphanedGroup:
        return orphanedGroup(facet.confidence);
    case FacetId::Adopted:
        return adopted(facet);
    case FacetId::SysvDaemon:
    case FacetId::LeftoverJob:
        return daemon(facet);
    case FacetId::LeaderDaemon:
        return leaderDaemon(facet.value);
    case FacetId::Worker:
        return worker();
    case FacetId::AttachedOrphan: {
        QStringList reasons{Evidence::tr("its terminal is still %1 (tty_nr %2)")
                                .arg(visibleText(sys::ttyName(stat_.ttyNr)), QString::number(stat_.ttyNr))};
        if (const auto how = classified_.facets(index_).find(FacetId::Adopted))
            reasons += adopted(*how);
        return reasons;
    }
    case FacetId::Reaper: {
        const auto how = reaperText(classified_, index_);
        return {how.isEmpty() ? Evidence::tr("orphans were adopted by it") : how};
    }
    default:
        return kind(facet.id);
    }
}

QStringList Witness::kind(FacetId id) const
{
    switch (id) {
    case FacetId::KernelThread:
        return {(stat_.flags & sys::flagKernelThread) != 0
                ? Evidence::tr("the kernel marks it as a thread of its own (PF_KTHREAD in the flags of stat)")
                : Evidence::tr("the kernel marks it as a thread of its own (Kthread: 1 in status)")};
    case FacetId::Init:
        return {Evidence::tr("it is pid 1, the first process of this pid namespace (pid 1)")};
    case FacetId::ContainerInit: {
        QStringList pids;
        for (const auto pid : self_.credentials->status.nsPids)
            pids += QString::number(pid);
        return {Evidence::tr("it is pid 1 in a pid namespace of its own, and %1 in ours (NSpid %2)")
                    .arg(number(self_.pid()), pids.join(QLatin1Char(' ')))};
    }
    case FacetId::Zombie:
        return {Evidence::tr("it has exited, and %1 has not yet waited for it (state Z, no thread left)").arg(parentName())};
    case FacetId::LeaderThreadGone:
        return {Evidence::tr("its first thread has ended, others live on: no zombie (state Z, %1 threads)")
                    .arg(QString::number(stat_.threads))};
    case FacetId::SessionLeader:
        return {Evidence::tr("its session carries its number (sid %1 = pid)").arg(number(stat_.sid))};
    case FacetId::GroupLeader:
        return {Evidence::tr("its process group carries its number (pgid %1 = pid)").arg(number(stat_.pgid))};
    case FacetId::ControllingProcess:
        return {Evidence::tr("it leads session %1 (sid %1 = pid)").arg(number(stat_.sid)),
            Evidence::tr("its session's terminal is %1 (tty_nr %2): if that hangs up, it is the one that gets SIGHUP")
                .arg(visibleText(sys::ttyName(stat_.ttyNr)), QString::number(stat_.ttyNr))};
    default: // BootSession
        return {Evidence::tr("no session id: it has been in this session since before anybody called setsid, or the "
                             "session lies outside this pid namespace (sid 0)")};
    }
}

QStringList Witness::stopped(FacetValue value) const
{
    const auto tracer = self_.credentials->status.tracer;
    const auto attached = tracer.value == 0 ? QString()
                                            : Evidence::tr("a tracer is attached: %1 (TracerPid %2)")
                                                  .arg(pidWithName(snapshot_, tracer), number(tracer));
    QStringList reasons;
    if (value == FacetValue::JobStopped)
        reasons += Evidence::tr("a signal stopped it; SIGCONT lets it go on (state T)");
    else if (value == FacetValue::TracingStop)
        reasons += Evidence::tr("its tracer holds it (state t)");
    if (!attached.isEmpty())
        reasons += attached;
    return reasons.isEmpty() ? QStringList{Evidence::tr("a tracer is attached (TracerPid)")} : reasons;
}

QStringList Witness::terminal(FacetValue value) const
{
    QStringList reasons{Evidence::tr("its terminal is %1 (tty_nr %2)")
                            .arg(visibleText(sys::ttyName(stat_.ttyNr)), QString::number(stat_.ttyNr))};
    if (value == FacetValue::Foreground) {
        reasons += Evidence::tr("group %1 is the terminal's foreground group: Ctrl-C and Ctrl-Z there reach it "
                                "(pgid %1 = tpgid)")
                       .arg(number(stat_.pgid));
        return reasons;
    }
    if (stat_.tpgid <= 0) {
        reasons += Evidence::tr("the terminal has no foreground group that is visible here (tpgid %1)")
                       .arg(QString::number(stat_.tpgid));
        return reasons;
    }
    const auto& all = snapshot_.processes();
    const bool stale = std::none_of(all.begin(), all.end(), [this](const ProcessPtr& process) {
        return process->stat.pgid.value == stat_.tpgid && !process->dead();
    });
    const auto own = number(stat_.pgid);
    const auto other = QString::number(stat_.tpgid);
    reasons += stale ? Evidence::tr("the terminal's foreground group is %2, in which nobody lives: Ctrl-C there reaches "
                                    "nobody (pgid %1, tpgid %2)")
                           .arg(own, other)
                     : Evidence::tr("the terminal's foreground group is another one, %2: Ctrl-C there does not reach it "
                                    "(pgid %1, tpgid %2)")
                           .arg(own, other);
    return reasons;
}

QStringList Witness::orphanedGroup(Confidence confidence) const
{
    QStringList reasons{Evidence::tr("nobody in group %1 has a parent in the same session but outside the group, so no "
                                     "shell could continue it (pgid %1, sid %2)")
                            .arg(number(stat_.pgid), number(stat_.sid)),
        Evidence::tr("in such a group Ctrl-Z has no effect, and reading the terminal from the background fails")};
    if (stat_.pgid.value == stat_.sid.value)
        reasons += Evidence::tr("that is usual for the group of a session's leader");
    if (confidence != Confidence::Certain)
        reasons += Evidence::tr("some parents cannot be seen here");
    return reasons;
}

QStringList Witness::seenAdopted() const
{
    const auto& seen = self_.adoption;
    if (!seen && self_.birth)
        return {Evidence::tr("seen: it was born from pid %1, and its parent is %2 now (ppid %3)")
                    .arg(number(self_.birth->from), parentName(), number(stat_.ppid))};
    if (!seen)
        return {Evidence::tr("its parent was seen to change (ppid %1)").arg(number(stat_.ppid))};
    const auto named = [](Pid pid, const std::string& comm) {
        return comm.empty() ? Evidence::tr("pid %1").arg(number(pid))
                            : Evidence::tr("pid %1 (%2)").arg(number(pid), nameInSentence(comm));
    };
    if (seen->from.value == 0)
        return {Evidence::tr("seen: its parent had ended before anybody looked, and %1 adopted it (ppid %2)")
                    .arg(named(seen->by, seen->byComm), number(seen->by))};
    const auto from = timeOfDay(seen->notBefore);
    const auto till = timeOfDay(seen->notAfter);
    if (from == till)
        return {Evidence::tr("seen: %1 was its parent until it ended, then %2 adopted it, at %3 (ppid %4, then %5)")
                    .arg(named(seen->from, seen->fromComm), named(seen->by, seen->byComm), till, number(seen->from),
                        number(seen->by))};
    return {Evidence::tr("seen: %1 was its parent until it ended, then %2 adopted it, between %3 and %4 (ppid %5, then %6)")
                .arg(named(seen->from, seen->fromComm), named(seen->by, seen->byComm), from, till,
                    number(seen->from), number(seen->by))};
}

QStringList Witness::adoptedBySession(const Facet& facet) const
{
    const auto parentPid = number(stat_.ppid);
    const auto parentSid = parent_ == nullptr ? QStringLiteral("?") : number(parent_->stat.sid);
    QStringList reasons{Evidence::tr("adopted by %1: its session %2 is not pid %3's session %4 (sid %2, its parent's %4)")
                            .arg(parentName(), number(stat_.sid), parentPid, parentSid)};
    if (facet.value == FacetValue::BySessionOfLeader)
        reasons += Evidence::tr("unless pid %1 forked it first and made session %2 for itself afterwards")
                       .arg(parentPid, parentSid);
    else
        reasons += Evidence::tr("a session is inherited or one's own, so it cannot come from pid %1").arg(parentPid);
    if (facet.value == FacetValue::BySession && facet.confidence != Confidence::Certain)
        reasons += Evidence::tr("unless it was made with CLONE_PARENT, as containers are");
    return reasons;
}

QStringList Witness::adopted(const Facet& facet) const
{
    switch (facet.value) {
    case FacetValue::Seen:
        return seenAdopted();
    case FacetValue::BySession:
    case FacetValue::BySessionOfLeader:
        return adoptedBySession(facet);
    case FacetValue::ByGroup:
        return {Evidence::tr("its group's leader %1 is gone, though its parent was never in that group (pgid %1)")
                    .arg(number(stat_.pgid)),
            parentAdopts(), Evidence::tr("a reaper that itself started a pipeline would look the same")};
    case FacetValue::Undecidable:
        return {Evidence::tr("it leads a session of its own, which it may have made before or after losing a parent "
                             "(sid %1 = pid)")
                    .arg(number(stat_.sid)),
            parentAdopts(), sameIds()};
    case FacetValue::ParentUnknown:
        return {stat_.ppid.value == 0 ? Evidence::tr("its parent is outside this pid namespace, or the kernel (ppid 0)")
                                      : Evidence::tr("its parent %1 cannot be seen here (ppid %1)").arg(number(stat_.ppid))};
    default:
        break;
    }
    if (self_.birth)
        return {Evidence::tr("seen: it was born from its parent %1 (ppid %2)").arg(parentName(), number(stat_.ppid))};
    if (self_.pid().value == stat_.sid.value)
        return {Evidence::tr("it made its session itself, and %1 is not known to adopt orphans (ppid %2)")
                    .arg(parentName(), number(stat_.ppid))};
    return {Evidence::tr("its session and group may well come from %1 (sid %2, ppid %3)")
                .arg(parentName(), number(stat_.sid), number(stat_.ppid))};
}

QString Witness::parentAdopts() const
{
    const auto how = parentIndex_ < 0 ? QString() : reaperText(classified_, parentIndex_);
    if (how.isEmpty())
        return Evidence::tr("its parent is %1 (ppid %2)").arg(parentName(), number(stat_.ppid));
    return Evidence::tr("its parent %1 adopts orphans: %2").arg(parentName(), how);
}

QString Witness::sameIds()
{
    return Evidence::tr("setsid -f, daemon(3) and a supervised service have identical ids: they alone cannot tell");
}

QStringList Witness::daemon(const Facet& facet) const
{
    QStringList reasons{noTerminal(), sessionText(snapshot_, self_)};
    if (facet.id == FacetId::SysvDaemon) {
        reasons += Evidence::tr("it does not lead its session, so no open() can give it a terminal again (pid %1 ≠ sid %2)")
                       .arg(number(self_.pid()), number(stat_.sid));
        reasons += Evidence::tr("its group is the one that its session began with (pgid %1 = sid)").arg(number(stat_.pgid));
    } else {
        reasons += Evidence::tr("it leads its own group, as a job started by a shell does (pgid %1 = pid)")
                       .arg(number(stat_.pgid));
    }
    reasons += parentAdopts();
    if (facet.id == FacetId::SysvDaemon)
        reasons += Evidence::tr("a background command of a session without a terminal (cron, CI) ends up in the same "
                                "state: a daemon by what it is, perhaps not by intent");
    return reasons;
}

QStringList Witness::leaderDaemon(FacetValue value) const
{
    QStringList reasons{noTerminal(),
        Evidence::tr("it leads a session of its own (sid %1 = pid)").arg(number(stat_.sid)), parentAdopts()};
    const auto path = self_.cgroup && self_.cgroup->ok() ? self_.cgroup->value : std::string();
    const auto unit = nameInSentence(unitOf(path).name);
    if (value == FacetValue::Supervised)
        return reasons << Evidence::tr("its control group is the service %1: a service manager keeps it (cgroup)").arg(unit);
    if (value == FacetValue::ForkedOnce)
        return reasons << Evidence::tr("its control group is %1: it was started from a login (cgroup)").arg(unit);
    if (!self_.cgroup || self_.cgroup->pending)
        reasons += Evidence::tr("its control group has not been read (cgroup)");
    else if (!self_.cgroup->ok())
        reasons += Evidence::tr("its control group could not be read (cgroup)");
    else if (path.empty())
        reasons += Evidence::tr("there is no unified control group that could name a service (cgroup)");
    else
        reasons += Evidence::tr("its control group names no service (cgroup %1)").arg(nameInSentence(path));
    return reasons << sameIds();
}

QStringList Witness::worker() const
{
    return {noTerminal(),
        Evidence::tr("its parent %1 lives and is in the same session (ppid %2, sid %3)")
            .arg(parentName(), number(stat_.ppid), number(stat_.sid)),
        Evidence::tr("nothing shows that this parent adopts orphans")};
}

} // namespace

QStringList evidence(const Classified& classified, int index, const Facet& facet)
{
    return Witness(classified, index).about(facet);
}

QString pidWithName(const Snapshot& snapshot, Pid pid)
{
    const auto* process = snapshot.find(pid);
    return process == nullptr ? Evidence::tr("pid %1").arg(number(pid))
                              : Evidence::tr("pid %1 (%2)").arg(number(pid), nameInSentence(process->stat.comm));
}

QString sessionText(const Snapshot& snapshot, const Process& process)
{
    const auto sid = process.stat.sid;
    if (sid.value == 0)
        return Evidence::tr("no session id (sid 0)");
    if (leads(process.pid(), sid))
        return Evidence::tr("session %1, its own (sid %1)").arg(number(sid));
    const auto* leader = snapshot.find(leaderOf(sid));
    if (leader == nullptr && mayBeHidden(snapshot, leaderOf(sid)))
        return Evidence::tr("session %1, its leader cannot be seen here (sid %1)").arg(number(sid));
    if (leader == nullptr)
        return Evidence::tr("session %1, leader gone (sid %1)").arg(number(sid));
    if (leader->dead())
        return Evidence::tr("session %1, leader exited but not yet waited for (sid %1)").arg(number(sid));
    return Evidence::tr("session %1, led by %2 (sid %1)").arg(number(sid), nameInSentence(leader->stat.comm));
}

QString reaperText(const Classified& classified, int index)
{
    const auto known = classified.reaper(index);
    if (!known)
        return {};
    const auto& snapshot = classified.snapshot();
    switch (known->how) {
    case FacetValue::IsInit:
        return Evidence::tr("it is pid 1, to which orphans go when no nearer reaper lives");
    case FacetValue::NamespaceInit:
        return Evidence::tr("it is the init of a pid namespace, to which the orphans in there go");
    case FacetValue::Measured:
        return Evidence::tr("measured: it adopted an orphan that this program made");
    case FacetValue::SeenAdopting:
        return Evidence::tr("it was seen adopting an orphan");
    default:
        break;
    }
    const auto* shown = snapshot.find(known->shownBy);
    return Evidence::tr("%1 is its child, but the session of that, %2, cannot come from it")
        .arg(pidWithName(snapshot, known->shownBy), shown == nullptr ? QStringLiteral("?") : number(shown->stat.sid));
}

} // namespace daemonscope
