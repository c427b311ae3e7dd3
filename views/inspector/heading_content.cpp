// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>

#include <QCoreApplication>

#include "model/process/facet_texts.h"
#include "model/process/hidden.h"
#include "model/process/visible_text.h"
#include "model/sys/tty.h"
#include "views/inspector/content.h"
#include "views/shared/glyphs.h"

namespace daemonscope::inspector {

namespace {

struct InspectorText {
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

constexpr int listed = 40; // more lines than this nobody reads; the tree has them all

Span muted(const QString& text) { return {text, {}, Tone::Muted}; }

/// Those of a group that live, in the order of their numbers.
struct Members {
    std::vector<const Process*> processes;
    bool foreground = false;
    int stopped = 0;
};

std::map<Pgid, Members> groupsOf(const Snapshot& snapshot, Sid session)
{
    std::map<Pgid, Members> groups;
    for (const auto& process : snapshot.processes()) {
        const auto& stat = process->stat;
        if (stat.sid != session || process->kernelThread())
            continue;
        auto& group = groups[stat.pgid];
        group.processes.push_back(process.get());
        group.foreground = group.foreground || (stat.ttyNr != 0 && stat.tpgid == stat.pgid.value);
        group.stopped += stat.state == 'T' ? 1 : 0;
    }
    return groups;
}

QString groupState(const Members& group, bool terminal)
{
    if (group.stopped == static_cast<int>(group.processes.size()))
        return InspectorText::tr("stopped");
    if (group.foreground)
        return InspectorText::tr("foreground: gets Ctrl-C");
    return terminal ? InspectorText::tr("background") : QString();
}

QString terminalName(const Heading& heading) { return visibleText(sys::ttyName(heading.ttyNr)); }

/// What a session's terminal means, or the lack of one.
QString terminalSentence(const Heading& heading, const std::map<Pgid, Members>& groups)
{
    if (!heading.hasTerminal)
        return heading.leader
            ? InspectorText::tr("It has no controlling terminal: no key sends it a signal. Its leader could still be "
                                "given one by opening it.")
            : InspectorText::tr("It has no controlling terminal, and without a leader it can never have one again: no "
                                "key sends it a signal.");
    const auto name = terminalName(heading);
    const auto foreground = std::find_if(
        groups.begin(), groups.end(), [](const auto& entry) { return entry.second.foreground; });
    if (foreground == groups.end())
        return InspectorText::tr(
            "Its controlling terminal is %1. Nobody lives in the foreground group, so Ctrl-C there reaches nobody.")
            .arg(name);
    return InspectorText::tr(
        "Its controlling terminal is %1. When Ctrl-C is typed there, the line discipline sends SIGINT to the "
        "foreground group, %2 (%3), and to nobody else.")
        .arg(name, QString::number(foreground->first.value),
            nameInSentence(foreground->second.processes.front()->stat.comm));
}

ChipText sessionChip(const Heading& heading)
{
    if (heading.hasTerminal)
        return {QStringLiteral("terminal"), terminalName(heading), Headline::ControllingProcess, false};
    const auto headline = heading.headline;
    return {glyphs::of(headline), headlineName(headline), headline, headline == Headline::Child};
}

Section sessionGroups(const Snapshot& snapshot, Sid session, const std::map<Pgid, Members>& groups, bool terminal)
{
    Section section{SectionId::Groups, InspectorText::tr("Its process groups"), {}, {}, {}, {}};
    for (const auto& [pgid, group] : groups) {
        if (static_cast<int>(section.facts.size()) == listed) {
            section.note = InspectorText::tr("and %n more", nullptr, static_cast<int>(groups.size()) - listed);
            break;
        }
        Fact fact{QString::number(pgid.value), QString::number(pgid.value), {}, {}};
        const auto* first = group.processes.front();
        fact.value.push_back({nameInSentence(first->stat.comm), groupTarget(snapshot, pgid, session), Tone::Ink});
        QStringList words;
        if (const auto more = static_cast<int>(group.processes.size()) - 1; more > 0)
            words << InspectorText::tr("and %n more", nullptr, more);
        if (const auto state = groupState(group, terminal); !state.isEmpty())
            words << state;
        if (snapshot.find(leaderOf(pgid)) == nullptr)
            words << (mayBeHidden(snapshot, leaderOf(pgid)) ? InspectorText::tr("its leader cannot be seen here")
                                                            : InspectorText::tr("leader gone"));
        if (!words.isEmpty())
            fact.value.push_back(muted(words.join(QStringLiteral(" · "))));
        section.facts.push_back(std::move(fact));
    }
    return section;
}

Fact leaderFact(const Snapshot& snapshot, Pid leader, const char* name)
{
    Fact fact{QStringLiteral("leader"), InspectorText::tr("leader"), {processSpan(snapshot, leader)},
        QLatin1String(name) + QLatin1Char(' ') + QString::number(leader.value)};
    if (snapshot.find(leader) == nullptr)
        fact.value.push_back(muted(
            mayBeHidden(snapshot, leader) ? InspectorText::tr("cannot be seen here") : InspectorText::tr("gone")));
    return fact;
}

Content endedHeading(Content content)
{
    content.ended = true;
    content.sentences = {InspectorText::tr("All of its processes have ended.")};
    content.chips = {{QStringLiteral("clock"), InspectorText::tr("ended"), Headline::Child, true}};
    return content;
}

QString groupJobSentence(const Heading& heading, bool alone)
{
    if (heading.stopped)
        return InspectorText::tr(
            "All of it is stopped, by Ctrl-Z or a signal; fg or bg in its shell, or SIGCONT, lets it go on.");
    if (!heading.hasTerminal)
        return InspectorText::tr(
            "It has no controlling terminal, so it is neither in a foreground nor in a background.");
    if (heading.foreground)
        return alone
            ? InspectorText::tr("It is the foreground group of %1: Ctrl-C and Ctrl-Z there reach it, and it may read "
                                "what is typed.")
                  .arg(terminalName(heading))
            : InspectorText::tr("It is the foreground group of %1: Ctrl-C and Ctrl-Z there reach every process in it, "
                                "and they may read what is typed.")
                  .arg(terminalName(heading));
    return InspectorText::tr(
        "It is a background group of %1: Ctrl-C there does not reach it, and reading from the terminal would stop it.")
        .arg(terminalName(heading));
}

ChipText groupChip(const Heading& heading)
{
    if (heading.stopped)
        return {QStringLiteral("pause"), InspectorText::tr("stopped job"), Headline::Stopped, false};
    if (heading.foreground)
        return {QStringLiteral("triangle"), InspectorText::tr("foreground: gets Ctrl-C"), Headline::Foreground, false};
    if (heading.hasTerminal)
        return {QStringLiteral("lines"), InspectorText::tr("background"), Headline::Background, true};
    return {QString(), InspectorText::tr("no terminal"), Headline::Child, true};
}

Section groupMembers(const Members& group)
{
    Section section{SectionId::Members, InspectorText::tr("Its processes"), {}, {}, {}, {}};
    for (const auto* process : group.processes) {
        if (static_cast<int>(section.facts.size()) == listed) {
            section.note = InspectorText::tr("and %n more", nullptr, static_cast<int>(group.processes.size()) - listed);
            break;
        }
        const auto pid = QString::number(process->pid().value);
        section.facts.push_back({pid, pid,
            {{nameInSentence(process->stat.comm), NodeId::of(process->key.serial), Tone::Ink},
                muted(stateText(*process))},
            QStringLiteral("ppid %1").arg(process->stat.ppid.value)});
    }
    return section;
}

} // namespace

Content sessionContent(const Subject& subject)
{
    const auto& snapshot = subject.classified->snapshot();
    const Sid sid{subject.row.number};
    const auto& heading = *subject.row.heading;
    const auto groups = groupsOf(snapshot, sid);
    Content content;
    content.name = sid.value == 0 ? InspectorText::tr("No session id") : InspectorText::tr("Session");
    content.number = sid.value == 0 ? QString() : QString::number(sid.value);
    if (groups.empty())
        return endedHeading(std::move(content));
    int count = 0;
    for (const auto& [pgid, group] : groups)
        count += static_cast<int>(group.processes.size());
    content.chips.push_back(sessionChip(heading));
    if (sid.value == 0) {
        content.sentences = {
            InspectorText::tr("The kernel shows no session number (sid 0) for these: they have been in the first "
                              "session since before anybody called setsid, or their session lies outside this pid "
                              "namespace.")};
        content.sections.push_back(sessionGroups(snapshot, sid, groups, heading.hasTerminal));
        return content;
    }
    content.sentences = {heading.leader ? InspectorText::tr("A session led by %1, which called setsid to make it.")
                                              .arg(nameInSentence(heading.leader->stat.comm))
                                        : InspectorText::tr("A session whose leader, %1, has exited.").arg(sid.value),
        terminalSentence(heading, groups)};
    Section belongs{SectionId::Belongs, InspectorText::tr("The session"), {}, {}, {}, {}};
    belongs.facts.push_back(leaderFact(snapshot, leaderOf(sid), "sid"));
    if (heading.leader && heading.openedBy.value != 0)
        belongs.facts.push_back({QStringLiteral("opened"), InspectorText::tr("parent of leader"),
            {processSpan(snapshot, heading.openedBy)}, QStringLiteral("ppid %1").arg(heading.openedBy.value)});
    belongs.facts.push_back({QStringLiteral("terminal"), InspectorText::tr("terminal"),
        {{heading.hasTerminal ? terminalName(heading) : InspectorText::tr("none"), {}, Tone::Ink}},
        QStringLiteral("tty_nr %1").arg(heading.ttyNr)});
    belongs.facts.push_back(
        {QStringLiteral("processes"), InspectorText::tr("processes"), {{QString::number(count), {}, Tone::Ink}}, {}});
    belongs.facts.push_back(
        {QStringLiteral("groups"), InspectorText::tr("groups"), {{QString::number(groups.size()), {}, Tone::Ink}}, {}});
    content.sections.push_back(std::move(belongs));
    content.sections.push_back(sessionGroups(snapshot, sid, groups, heading.hasTerminal));
    return content;
}

Content groupContent(const Subject& subject)
{
    const auto& snapshot = subject.classified->snapshot();
    const Pgid pgid{subject.row.number};
    const auto& heading = *subject.row.heading;
    Members group;
    for (const auto& process : snapshot.processes())
        if (process->stat.pgid == pgid && !process->kernelThread() && NodeId::of(pgid, process->stat.sid) == subject.id)
            group.processes.push_back(process.get());
    Content content;
    content.name = pgid.value == 0 ? InspectorText::tr("Group outside this namespace")
                                   : InspectorText::tr("Process group");
    content.number = pgid.value == 0 ? QString() : QString::number(pgid.value);
    if (group.processes.empty())
        return endedHeading(std::move(content));
    content.chips.push_back(groupChip(heading));
    const bool alone = group.processes.size() == 1;
    content.sentences = {alone
            ? InspectorText::tr("A process group with a single process: one job, as a shell sees it.")
            : InspectorText::tr("A process group of %n processes: one job, as a shell sees it.", nullptr,
                static_cast<int>(group.processes.size())),
        groupJobSentence(heading, alone)};
    if (heading.orphaned)
        content.sentences << InspectorText::tr(
            "It is an orphaned process group: none of its members has a parent elsewhere in the session. No shell is "
            "left to continue it, so Ctrl-Z has no effect on it, and a read from the terminal fails.");
    const auto sid = group.processes.front()->stat.sid;
    Section belongs{SectionId::Belongs, InspectorText::tr("The group"), {}, {}, {}, {}};
    if (pgid.value != 0)
        belongs.facts.push_back(leaderFact(snapshot, leaderOf(pgid), "pgid"));
    if (sid.value != 0)
        belongs.facts.push_back({QStringLiteral("session"), InspectorText::tr("session"),
            {{QString::number(sid.value), sessionTarget(snapshot, sid), Tone::Ink}},
            QStringLiteral("sid %1").arg(sid.value)});
    if (const auto* leader = snapshot.find(leaderOf(sid)); leader != nullptr && leader->pid().value != 0) {
        belongs.facts.back().value.push_back(muted(InspectorText::tr("led by")));
        belongs.facts.back().value.push_back(
            {nameInSentence(leader->stat.comm), NodeId::of(leader->key.serial), Tone::Ink});
    }
    belongs.facts.push_back({QStringLiteral("terminal"), InspectorText::tr("terminal"),
        {{heading.hasTerminal ? terminalName(heading) : InspectorText::tr("none"), {}, Tone::Ink}},
        QStringLiteral("tpgid %1").arg(group.processes.front()->stat.tpgid)});
    content.sections.push_back(std::move(belongs));
    content.sections.push_back(groupMembers(group));
    return content;
}

} // namespace daemonscope::inspector
