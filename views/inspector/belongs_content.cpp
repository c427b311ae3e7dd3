// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include "model/process/facet_texts.h"
#include "model/process/hidden.h"
#include "model/process/visible_text.h"
#include "model/sys/tty.h"
#include "views/inspector/content.h"

namespace daemonscope::inspector {

namespace {

struct InspectorText {
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

template <class Id>
QString field(const char* name, Id id)
{
    return QLatin1String(name) + QLatin1Char(' ') + QString::number(id.value);
}

Span muted(const QString& text) { return {text, {}, Tone::Muted}; }

/// Init, and who shares its session, have no headings above them in the tree.
bool inInitSession(const Snapshot& snapshot, Sid session)
{
    const auto* init = snapshot.find(Pid{1});
    return init != nullptr && init->stat.sid == session;
}

NodeId living(const Snapshot& snapshot, Pid pid)
{
    const auto* process = snapshot.find(pid);
    return process == nullptr ? NodeId::root() : NodeId::of(process->key.serial);
}

/// The fact of a group or a session: its number, and who leads it.
template <class Id>
std::vector<Span> withLeader(const Snapshot& snapshot, const Process& process, Id id, NodeId heading)
{
    if (id.value == 0)
        return {muted(InspectorText::tr("none that has a number here"))};
    std::vector<Span> spans{{QString::number(id.value), heading, Tone::Ink}};
    if (leads(process.pid(), id)) {
        spans.push_back(muted(InspectorText::tr("led by itself")));
        return spans;
    }
    const auto* leader = snapshot.find(leaderOf(id));
    if (leader == nullptr) {
        const bool hidden = mayBeHidden(snapshot, leaderOf(id));
        spans.push_back(muted(hidden ? InspectorText::tr("its leader cannot be seen here")
                                     : InspectorText::tr("leader gone")));
        return spans;
    }
    spans.push_back(muted(leader->dead() ? InspectorText::tr("led, till it exited, by") : InspectorText::tr("led by")));
    spans.push_back({nameInSentence(leader->stat.comm), NodeId::of(leader->key.serial), Tone::Ink});
    return spans;
}

Fact parentFact(const Snapshot& snapshot, const Process& process)
{
    const auto ppid = process.stat.ppid;
    Fact fact{QStringLiteral("parent"), InspectorText::tr("parent"), {}, field("ppid", ppid)};
    if (ppid.value == 0)
        fact.value = {muted(InspectorText::tr("the kernel, or outside this pid namespace"))};
    else
        fact.value = {processSpan(snapshot, ppid)};
    if (ppid.value != 0 && snapshot.find(ppid) == nullptr)
        fact.value.push_back(muted(InspectorText::tr("not visible")));
    return fact;
}

/// "09:31:02", and to the millisecond where it is known so well.
QString timeSeen(std::chrono::system_clock::time_point notBefore, std::chrono::system_clock::time_point notAfter)
{
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(notAfter.time_since_epoch()).count();
    const bool close = notAfter - notBefore < std::chrono::milliseconds(100);
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms).time(),
        close ? QStringLiteral("HH:mm:ss.zzz") : QStringLiteral("HH:mm:ss"));
}

Fact birthFact(const Snapshot& snapshot, const Process& process)
{
    const auto& birth = *process.birth;
    Fact fact{QStringLiteral("born"), InspectorText::tr("born from"), {}, {}};
    if (birth.from == process.stat.ppid) {
        fact.value = {processSpan(snapshot, birth.from)};
    } else {
        const auto name = birth.fromComm.empty() ? QString() : QLatin1Char(' ') + nameInSentence(birth.fromComm);
        fact.value = {{QString::number(birth.from.value) + name, {}, Tone::Ink}, muted(InspectorText::tr("has ended"))};
    }
    fact.value.push_back(muted(InspectorText::tr("seen at %1").arg(timeSeen(birth.notBefore, birth.notAfter))));
    return fact;
}

std::vector<Fact> adoptionFacts(const Classified& classified, int index)
{
    const auto& snapshot = classified.snapshot();
    const auto& process = snapshot.at(index);
    const auto facet = classified.facets(index).find(FacetId::Adopted);
    if (!facet)
        return {};
    Fact fact{QStringLiteral("adopted"), InspectorText::tr("adopted by"), {}, {}};
    switch (facet->value) {
    case FacetValue::Undecidable:
    case FacetValue::ParentUnknown:
        fact.value = {muted(InspectorText::tr("cannot be told"))};
        return {fact};
    case FacetValue::NoEvidence:
        fact.value = {muted(InspectorText::tr("no sign of it"))};
        return {fact};
    default:
        break;
    }
    fact.value = {processSpan(snapshot, process.stat.ppid), muted(confidenceText(facet->confidence))};
    const auto& seen = process.adoption;
    if (!seen)
        return {fact};
    fact.value.back() = muted(InspectorText::tr("seen at %1").arg(timeSeen(seen->notBefore, seen->notAfter)));
    if (seen->from.value == 0 || (process.birth && process.birth->from == seen->from))
        return {fact}; // it stands below as who bore it
    Fact before{QStringLiteral("before"), InspectorText::tr("before that"), {}, field("ppid", seen->from)};
    const auto name = seen->fromComm.empty() ? QString() : QLatin1Char(' ') + nameInSentence(seen->fromComm);
    before.value = {{QString::number(seen->from.value) + name, {}, Tone::Ink}, muted(InspectorText::tr("has ended"))};
    return {fact, before};
}

std::vector<Fact> terminalFacts(const Snapshot& snapshot, const Process& process)
{
    const auto& stat = process.stat;
    Fact fact{
        QStringLiteral("terminal"), InspectorText::tr("terminal"), {}, QStringLiteral("tty_nr %1").arg(stat.ttyNr)};
    if (!process.hasTerminal()) {
        fact.value = {{InspectorText::tr("none"), {}, Tone::Ink}};
        return {fact};
    }
    fact.value = {{visibleText(sys::ttyName(stat.ttyNr)), {}, Tone::Ink}};
    Fact key{
        QStringLiteral("ctrl-c"), InspectorText::tr("Ctrl-C there"), {}, QStringLiteral("tpgid %1").arg(stat.tpgid)};
    if (stat.tpgid == stat.pgid.value)
        key.value = {{InspectorText::tr("reaches it"), {}, Tone::Ink}};
    else if (stat.tpgid > 0)
        key.value = {muted(InspectorText::tr("goes to group")),
            {QString::number(stat.tpgid), groupTarget(snapshot, Pgid{stat.tpgid}, stat.sid), Tone::Ink}};
    else
        key.value = {muted(InspectorText::tr("reaches nobody"))};
    return {fact, key};
}

} // namespace

Span processSpan(const Snapshot& snapshot, Pid pid)
{
    const auto* process = snapshot.find(pid);
    if (process == nullptr)
        return {QString::number(pid.value), {}, Tone::Ink};
    return {QString::number(pid.value) + QLatin1Char(' ') + nameInSentence(process->stat.comm),
        NodeId::of(process->key.serial), Tone::Ink};
}

NodeId sessionTarget(const Snapshot& snapshot, Sid session)
{
    return inInitSession(snapshot, session) ? living(snapshot, leaderOf(session)) : NodeId::of(session);
}

NodeId groupTarget(const Snapshot& snapshot, Pgid group, Sid session)
{
    if (inInitSession(snapshot, session))
        return living(snapshot, leaderOf(group));
    const auto all = snapshot.processes();
    const bool there = std::any_of(all.begin(), all.end(),
        [&](const ProcessPtr& process) { return process->stat.pgid == group && process->stat.sid == session; });
    return there ? NodeId::of(group, session) : NodeId::root();
}

Section belongsSection(const Classified& classified, int index)
{
    const auto& snapshot = classified.snapshot();
    const auto& process = snapshot.at(index);
    const auto& stat = process.stat;
    Section section{SectionId::Belongs, InspectorText::tr("Who it belongs to"), {}, {}, {}, {}};
    section.facts.push_back(parentFact(snapshot, process));
    for (auto& fact : adoptionFacts(classified, index))
        section.facts.push_back(std::move(fact));
    if (process.kernelThread())
        return section; // no groups, sessions or terminals there
    section.facts.push_back({QStringLiteral("group"), InspectorText::tr("group"),
        withLeader(snapshot, process, stat.pgid, groupTarget(snapshot, stat.pgid, stat.sid)),
        field("pgid", stat.pgid)});
    section.facts.push_back({QStringLiteral("session"), InspectorText::tr("session"),
        withLeader(snapshot, process, stat.sid, sessionTarget(snapshot, stat.sid)), field("sid", stat.sid)});
    for (auto& fact : terminalFacts(snapshot, process))
        section.facts.push_back(std::move(fact));
    if (process.birth)
        section.facts.push_back(birthFact(snapshot, process));
    else if (!process.adoption)
        section.facts.push_back(
            {QStringLiteral("born"), InspectorText::tr("born from"), {muted(InspectorText::tr("not seen"))}, {}});
    return section;
}

} // namespace daemonscope::inspector
