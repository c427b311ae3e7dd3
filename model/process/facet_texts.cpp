// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/process/facet_texts.h"

#include <QCoreApplication>

#include "model/process/visible_text.h"
#include "model/sys/tty.h"

namespace daemonscope {

namespace {

struct FacetTexts {
    Q_DECLARE_TR_FUNCTIONS(FacetTexts)
};

QString stoppedText(const Process& process, FacetValue value)
{
    if (value != FacetValue::JobStopped)
        return FacetTexts::tr("traced");
    return process.hasTerminal() ? FacetTexts::tr("stopped job") : FacetTexts::tr("stopped");
}

QString leaderDaemonText(FacetValue value)
{
    switch (value) {
    case FacetValue::Supervised:
        return FacetTexts::tr("service");
    case FacetValue::ForkedOnce:
        return FacetTexts::tr("daemon, forked once");
    default:
        return FacetTexts::tr("service, or forked once");
    }
}

QString adoptedName(FacetValue value)
{
    switch (value) {
    case FacetValue::Seen:
        return FacetTexts::tr("adopted, as seen");
    case FacetValue::BySession:
    case FacetValue::BySessionOfLeader:
        return FacetTexts::tr("adopted, by its session");
    case FacetValue::ByGroup:
        return FacetTexts::tr("adopted, by its group");
    case FacetValue::Undecidable:
        return FacetTexts::tr("adopted or not: cannot be told");
    case FacetValue::ParentUnknown:
        return FacetTexts::tr("adopted or not: its parent cannot be seen");
    default:
        return FacetTexts::tr("no sign of adoption");
    }
}

QString stoppedName(FacetValue value)
{
    switch (value) {
    case FacetValue::TracingStop:
        return FacetTexts::tr("stopped by its tracer");
    case FacetValue::Traced:
        return FacetTexts::tr("traced");
    default:
        return FacetTexts::tr("stopped");
    }
}

} // namespace

bool worksForDaemon(const Classified& classified, int index)
{
    // Deeper families exist, but a bound keeps a chain of thousands, or a cycle in a copied /proc, from costing.
    constexpr int generations = 64;
    const auto& snapshot = classified.snapshot();
    for (int climbed = 0; climbed < generations && index >= 0; ++climbed) {
        const auto& facets = classified.facets(index);
        if (!facets.has(FacetId::Worker))
            return climbed > 0 && facets.daemon();
        index = snapshot.indexOf(snapshot.at(index).stat.ppid);
    }
    return false;
}

QString headlineText(const Classified& classified, int index)
{
    const auto& process = classified.snapshot().at(index);
    const auto& facets = classified.facets(index);
    const auto valueOf = [&facets](FacetId id) {
        const auto facet = facets.find(id);
        return facet ? facet->value : FacetValue::Yes;
    };
    switch (facets.headline()) {
    case Headline::KernelThread:
        return FacetTexts::tr("kernel thread");
    case Headline::Zombie:
        return FacetTexts::tr("zombie");
    case Headline::Stopped:
        return stoppedText(process, valueOf(FacetId::Stopped));
    case Headline::Init:
        return FacetTexts::tr("init");
    case Headline::ContainerInit:
        return FacetTexts::tr("container init");
    case Headline::ControllingProcess:
        return FacetTexts::tr("session leader");
    case Headline::SysvDaemon:
        return FacetTexts::tr("daemon, forked twice");
    case Headline::LeaderDaemon:
        return leaderDaemonText(valueOf(FacetId::LeaderDaemon));
    case Headline::LeftoverJob:
        return FacetTexts::tr("left-over job");
    case Headline::AttachedOrphan:
        return FacetTexts::tr("orphan, still on %1").arg(visibleText(sys::ttyName(process.stat.ttyNr)));
    case Headline::Orphan:
        return FacetTexts::tr("orphan");
    case Headline::Foreground:
        return FacetTexts::tr("foreground");
    case Headline::Background:
        return FacetTexts::tr("background");
    case Headline::CannotTell:
        return FacetTexts::tr("cannot be told");
    case Headline::Child:
        break;
    }
    return worksForDaemon(classified, index) ? FacetTexts::tr("worker of a daemon") : FacetTexts::tr("child");
}

QString headlineName(Headline headline)
{
    switch (headline) {
    case Headline::KernelThread:
        return FacetTexts::tr("kernel thread");
    case Headline::Zombie:
        return FacetTexts::tr("zombie");
    case Headline::Stopped:
        return FacetTexts::tr("stopped or traced");
    case Headline::Init:
        return FacetTexts::tr("init");
    case Headline::ContainerInit:
        return FacetTexts::tr("container init");
    case Headline::ControllingProcess:
        return FacetTexts::tr("session leader on a terminal");
    case Headline::SysvDaemon:
        return FacetTexts::tr("daemon, forked twice");
    case Headline::LeaderDaemon:
        return FacetTexts::tr("service, or daemon forked once");
    case Headline::LeftoverJob:
        return FacetTexts::tr("left-over job");
    case Headline::AttachedOrphan:
        return FacetTexts::tr("orphan, still on a terminal");
    case Headline::Orphan:
        return FacetTexts::tr("orphan");
    case Headline::Foreground:
        return FacetTexts::tr("foreground");
    case Headline::Background:
        return FacetTexts::tr("background");
    case Headline::CannotTell:
        return FacetTexts::tr("cannot be told");
    case Headline::Child:
        break;
    }
    return FacetTexts::tr("child or worker");
}

QString confidenceText(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Certain:
        return FacetTexts::tr("certain");
    case Confidence::High:
        return FacetTexts::tr("high confidence");
    case Confidence::Likely:
        return FacetTexts::tr("likely");
    case Confidence::Unknown:
        break;
    }
    return FacetTexts::tr("not known");
}

QString facetName(const Facet& facet)
{
    switch (facet.id) {
    case FacetId::KernelThread:
        return FacetTexts::tr("kernel thread");
    case FacetId::Init:
        return FacetTexts::tr("init");
    case FacetId::ContainerInit:
        return FacetTexts::tr("container init");
    case FacetId::Zombie:
        return FacetTexts::tr("zombie");
    case FacetId::LeaderThreadGone:
        return FacetTexts::tr("first thread gone, others live");
    case FacetId::Stopped:
        return stoppedName(facet.value);
    case FacetId::SessionLeader:
        return FacetTexts::tr("session leader");
    case FacetId::GroupLeader:
        return FacetTexts::tr("group leader");
    case FacetId::BootSession:
        return FacetTexts::tr("no session id");
    case FacetId::ControllingProcess:
        return FacetTexts::tr("controlling process of its terminal");
    case FacetId::Terminal:
        return facet.value == FacetValue::Foreground ? FacetTexts::tr("in the foreground of its terminal")
                                                     : FacetTexts::tr("in the background of its terminal");
    case FacetId::OrphanedGroup:
        return FacetTexts::tr("in an orphaned process group");
    case FacetId::Adopted:
        return adoptedName(facet.value);
    case FacetId::SysvDaemon:
        return FacetTexts::tr("daemon, forked twice");
    case FacetId::LeaderDaemon:
        return leaderDaemonText(facet.value);
    case FacetId::Worker:
        return FacetTexts::tr("worker");
    case FacetId::LeftoverJob:
        return FacetTexts::tr("left-over job");
    case FacetId::AttachedOrphan:
        return FacetTexts::tr("orphan, still on a terminal");
    case FacetId::Reaper:
        break;
    }
    return FacetTexts::tr("reaper: adopts orphans");
}

QString stateText(const Process& process)
{
    return process.leaderThreadGone ? FacetTexts::tr("first thread gone") : stateName(process.stat.state);
}

QString stateName(char state)
{
    switch (state) {
    case 'R':
        return FacetTexts::tr("running");
    case 'S':
        return FacetTexts::tr("sleeping");
    case 'D':
        return FacetTexts::tr("waiting for disk");
    case 'I':
        return FacetTexts::tr("idle");
    case 'T':
        return FacetTexts::tr("stopped");
    case 't':
        return FacetTexts::tr("stopped by tracer");
    case 'Z':
        return FacetTexts::tr("zombie");
    case 'X':
    case 'x':
        return FacetTexts::tr("dead");
    case 'P':
        return FacetTexts::tr("parked");
    default:
        return visibleText({&state, 1});
    }
}

} // namespace daemonscope
