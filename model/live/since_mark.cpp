// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/live/since_mark.h"

#include <csignal>
#include <unordered_map>
#include <utility>

#include <QCoreApplication>
#include <QStringList>

#include "model/live/history.h"
#include "model/process/evidence.h"
#include "model/process/exit_status.h"
#include "model/process/explain.h"
#include "model/process/visible_text.h"
#include "model/sys/tty.h"

namespace daemonscope {

namespace {

struct SinceText {
    Q_DECLARE_TR_FUNCTIONS(SinceMark)
};

QString terminalOf(const Process& process) { return visibleText(sys::ttyName(process.stat.ttyNr)); }

bool ignoresHangup(const Process& process)
{
    return (process.credentials->status.ignoredSignals >> (SIGHUP - 1) & 1U) != 0;
}

/// Why it lives on, by what it is.
QString survival(const Classified& now, int index)
{
    const auto& snapshot = now.snapshot();
    const auto& process = snapshot.at(index);
    const auto parent = pidWithName(snapshot, process.stat.ppid);
    switch (now.facets(index).headline()) {
    case Headline::Stopped:
        return process.hasTerminal() ? SinceText::tr("stopped, on %1").arg(terminalOf(process))
                                     : SinceText::tr("stopped");
    case Headline::ContainerInit:
        return SinceText::tr("init of a container");
    case Headline::SysvDaemon:
        return SinceText::tr("daemon, forked twice; adopted by %1").arg(parent);
    case Headline::LeaderDaemon:
        return SinceText::tr("daemon or service: a session of its own, no terminal; parent %1").arg(parent);
    case Headline::LeftoverJob:
        return SinceText::tr("job that outlived its shell; adopted by %1").arg(parent);
    case Headline::AttachedOrphan:
        return SinceText::tr("orphan, still attached to %1; adopted by %2").arg(terminalOf(process), parent);
    case Headline::Orphan:
        return SinceText::tr("orphan; adopted by %1").arg(parent);
    case Headline::ControllingProcess:
        return SinceText::tr("leads the session of %1; parent %2").arg(terminalOf(process), parent);
    case Headline::Foreground:
        return SinceText::tr("in the foreground of %1; parent %2 lives").arg(terminalOf(process), parent);
    case Headline::Background:
        return SinceText::tr("in the background of %1; parent %2 lives").arg(terminalOf(process), parent);
    case Headline::CannotTell:
        return SinceText::tr("cannot be told: its parent is not visible");
    default:
        return SinceText::tr("child of %1, which lives").arg(parent);
    }
}

QString bornFrom(const Process& process, const Life* life)
{
    const auto named = [](Pid pid, const std::string& comm) {
        return comm.empty() ? QString::number(pid.value) : QString::number(pid.value) + u' ' + nameInSentence(comm);
    };
    if (process.birth)
        return named(process.birth->from, process.birth->fromComm);
    return life != nullptr && life->bornFrom.value != 0 ? named(life->bornFrom, life->bornFromComm) : QString();
}

QString fromTo(const QString& pattern, int from, int to)
{
    return pattern.arg(QString::number(from), QString::number(to));
}

QString change(const Classified& now, const Process& before, const Process& after)
{
    QStringList parts;
    if (before.stat.ppid != after.stat.ppid)
        parts << SinceText::tr("its parent %1 ended, %2 adopted it")
                     .arg(QString::number(before.stat.ppid.value), pidWithName(now.snapshot(), after.stat.ppid));
    if (before.stat.sid != after.stat.sid)
        parts << fromTo(SinceText::tr("session %1, now %2"), before.stat.sid.value, after.stat.sid.value);
    if (before.stat.pgid != after.stat.pgid)
        parts << fromTo(SinceText::tr("group %1, now %2"), before.stat.pgid.value, after.stat.pgid.value);
    if (before.stat.ttyNr != after.stat.ttyNr)
        parts << (after.hasTerminal() ? SinceText::tr("now on %1").arg(terminalOf(after))
                                      : SinceText::tr("no terminal any more"));
    return parts.join(QStringLiteral("; "));
}

const Process* sameLife(const Snapshot& snapshot, const Process& process)
{
    const auto* other = snapshot.find(process.pid());
    return other != nullptr && other->key.serial == process.key.serial ? other : nullptr;
}

bool leftOut(const Process& process) { return process.kernelThread() || process.dead(); }

SinceMark::Ended ended(const ProcessPtr& process, const Process* zombie, const Life* life)
{
    SinceMark::Ended made{process, SinceText::tr("ended; how was not seen"), {}};
    if (life != nullptr && life->ended)
        made.at = life->ended;
    if (life != nullptr && life->status)
        made.how = exitText(*life->status);
    if (zombie != nullptr)
        made.how += SinceText::tr("; its parent has not yet waited for it");
    return made;
}

SinceMark::Born bornOne(const Classified& now, int index, const Life* life)
{
    const auto& process = now.snapshot().processes()[static_cast<std::size_t>(index)];
    auto reason = survival(now, index);
    if (ignoresHangup(*process))
        reason += SinceText::tr("; ignores SIGHUP, as nohup makes it");
    return {process, -1, now.facets(index).headline(), reason, bornFrom(*process, life),
        sentences(now, index, nullptr).join(u'\n')};
}

/// Parents before children, siblings by pid. A cycle of parents, which only a copy can hold, is cut where it is met.
void orderAsTree(std::vector<SinceMark::Born>& born)
{
    std::unordered_map<Pid, std::size_t> places;
    for (std::size_t at = 0; at < born.size(); ++at)
        places[born[at].process->pid()] = at;
    std::vector<std::vector<std::size_t>> children(born.size());
    std::vector<std::size_t> open;
    for (auto at = born.size(); at-- > 0;) {
        const auto above = places.find(born[at].process->stat.ppid);
        if (above == places.end() || above->second == at)
            open.push_back(at);
        else
            children[above->second].push_back(at);
    }
    std::vector<int> placed(born.size(), -1);
    std::vector<SinceMark::Born> ordered;
    ordered.reserve(born.size());
    const auto drain = [&] {
        while (!open.empty()) {
            const auto at = open.back();
            open.pop_back();
            if (placed[at] >= 0)
                continue;
            placed[at] = static_cast<int>(ordered.size());
            const auto above = places.find(born[at].process->stat.ppid);
            born[at].parent = above == places.end() || above->second == at ? -1 : placed[above->second];
            ordered.push_back(std::move(born[at]));
            open.insert(open.end(), children[at].begin(), children[at].end());
        }
    };
    drain();
    for (std::size_t at = 0; at < placed.size(); ++at) {
        open.push_back(at);
        drain();
    }
    born = std::move(ordered);
}

} // namespace

SinceMark sinceMark(const Classified& marked, const Classified& now, const History* history)
{
    SinceMark since;
    since.from = marked.snapshot().takenAt;
    since.to = now.snapshot().takenAt;
    const auto lifeOf = [history](const Process& process) {
        return history == nullptr ? nullptr : history->lifeOf(process.key.serial);
    };
    for (const auto& process : marked.snapshot().processes()) {
        if (leftOut(*process))
            continue;
        const auto* after = sameLife(now.snapshot(), *process);
        if (after == nullptr || after->dead()) {
            since.ended.push_back(ended(process, after, lifeOf(*process)));
            continue;
        }
        if (auto what = change(now, *process, *after); !what.isEmpty()) {
            const int index = now.snapshot().indexOf(process->pid());
            since.changed.push_back(
                {process, now.snapshot().processes()[static_cast<std::size_t>(index)], std::move(what)});
        }
    }
    for (int index = 0; index < now.snapshot().size(); ++index) {
        const auto& process = now.snapshot().at(index);
        if (!leftOut(process) && sameLife(marked.snapshot(), process) == nullptr)
            since.born.push_back(bornOne(now, index, lifeOf(process)));
    }
    orderAsTree(since.born);
    if (history != nullptr)
        for (const auto& life : history->lives())
            since.cameAndWent += life.ended && life.born.value_or(life.firstSeen) > since.from
                    && *life.ended <= since.to && (life.serial == 0 || life.firstSeen > since.from)
                ? 1
                : 0;
    return since;
}

} // namespace daemonscope
