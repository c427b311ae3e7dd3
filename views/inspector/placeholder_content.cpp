// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QCoreApplication>

#include "model/process/visible_text.h"
#include "views/inspector/content.h"

namespace daemonscope::inspector {

namespace {

struct InspectorText {
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

QString whyHidden(const Snapshot& snapshot, Pid pid)
{
    const auto in = [pid](const std::vector<Pid>& pids) {
        return std::find(pids.begin(), pids.end(), pid) != pids.end();
    };
    if (in(snapshot.unreadable.denied))
        return InspectorText::tr(
            "It is there, but the kernel does not let this program read anything about it: /proc is mounted with "
            "hidepid=%1.")
            .arg(snapshot.hiding.hidepid);
    if (in(snapshot.unreadable.malformed))
        return InspectorText::tr(
            "It is there, but what the kernel says about it is not as proc(5) has it. Please report this.");
    if (in(snapshot.unreadable.withoutDescriptor))
        return InspectorText::tr("It is there, but this program had no descriptor left to read it with.");
    if (snapshot.hiding.hidepid >= 2)
        return InspectorText::tr(
            "/proc is mounted with hidepid=%1, which hides the processes of other users altogether (proc(5), “Mount "
            "options”).")
            .arg(snapshot.hiding.hidepid);
    return InspectorText::tr(
        "It may have ended between two reads, or it lives outside of what this /proc shows, as a parent in another pid "
        "namespace does.");
}

Section childrenSection(const Snapshot& snapshot, Pid pid)
{
    Section section{SectionId::Members, InspectorText::tr("Who names it as parent"), {}, {}, {}, {}};
    constexpr int listed = 20;
    int more = 0;
    for (const auto& process : snapshot.processes()) {
        if (process->stat.ppid != pid)
            continue;
        if (static_cast<int>(section.facts.size()) == listed) {
            ++more;
            continue;
        }
        const auto number = QString::number(process->pid().value);
        section.facts.push_back(
            {number, number, {{nameInSentence(process->stat.comm), NodeId::of(process->key.serial), Tone::Ink}},
                QStringLiteral("ppid %1").arg(pid.value)});
    }
    if (more > 0)
        section.note = InspectorText::tr("and %n more", nullptr, more);
    return section;
}

} // namespace

Content placeholderContent(const Subject& subject)
{
    const auto& snapshot = subject.classified->snapshot();
    const Pid pid{subject.row.number};
    Content content;
    content.name = InspectorText::tr("Process");
    content.number = QString::number(pid.value);
    content.chips.push_back({QStringLiteral("eye"), InspectorText::tr("not visible"), Headline::CannotTell, false});
    content.sentences = {
        InspectorText::tr("Others name this process as their parent, but it cannot be seen from here."),
        whyHidden(snapshot, pid)};
    content.sections.push_back(childrenSection(snapshot, pid));
    return content;
}

} // namespace daemonscope::inspector
