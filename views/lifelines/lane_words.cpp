// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lifelines/lane_words.h"

#include <algorithm>

#include <sys/wait.h>

#include <QCoreApplication>
#include <QStringList>

#include "model/process/signal_names.h"
#include "model/process/visible_text.h"

namespace daemonscope::lifelines {

namespace {

struct LaneWords {
    Q_DECLARE_TR_FUNCTIONS(Lifelines)
};

constexpr qsizetype longest = 120;

/// The command line belongs to the latest program only.
bool isLatestExec(const Life& life, const Life::Mark& mark)
{
    const auto latest = std::find_if(
        life.marks.rbegin(), life.marks.rend(), [](const auto& other) { return other.kind == EventKind::Exec; });
    if (latest == life.marks.rend() || &*latest != &mark)
        return false;
    return life.process && life.process->cmdline && life.process->cmdline->ok()
        && !life.process->cmdline->value.bytes.empty();
}

QString number(const std::optional<std::int32_t>& value)
{
    return value ? QString::number(*value) : LaneWords::tr("unknown");
}

} // namespace

QString nameOf(const Life& life)
{
    const auto name = life.comm.empty() ? LaneWords::tr("unknown") : visibleText(life.comm, longest);
    return isolated(name) + u' ' + QString::number(life.pid.value);
}

QString sessionOf(const Life& life)
{
    return life.sid.value == 0 ? QString() : LaneWords::tr("session %1").arg(life.sid.value);
}

QString markText(const Life& life, const Life::Mark& mark)
{
    switch (mark.kind) {
    case EventKind::Exec:
        if (isLatestExec(life, mark))
            return LaneWords::tr("exec %1").arg(visibleCommandLine(*life.process, longest));
        return LaneWords::tr("exec %1").arg(visibleText(mark.name, longest));
    case EventKind::SetSid:
        return LaneWords::tr("setsid: session %1").arg(number(mark.to));
    case EventKind::Adopted:
        return LaneWords::tr("orphan from here");
    case EventKind::Regrouped:
        return LaneWords::tr("group %1").arg(number(mark.to));
    case EventKind::Foreground:
        return LaneWords::tr("foreground: group %1").arg(number(mark.to));
    case EventKind::Stopped:
        return LaneWords::tr("stopped");
    case EventKind::Continued:
        return LaneWords::tr("continued");
    case EventKind::Comm:
        return LaneWords::tr("renamed %1").arg(visibleText(mark.name, longest));
    case EventKind::Uid:
        return LaneWords::tr("user %1").arg(number(mark.to));
    case EventKind::Fork:
    case EventKind::Exit:
    case EventKind::Lost:
        break;
    }
    return {};
}

QString briefText(const Life& life, const Life::Mark& mark)
{
    switch (mark.kind) {
    case EventKind::Exec:
        return isLatestExec(life, mark) ? visibleCommandLine(*life.process, longest) : visibleText(mark.name, longest);
    case EventKind::SetSid:
        return LaneWords::tr("session %1").arg(number(mark.to));
    case EventKind::Adopted:
        return LaneWords::tr("orphan");
    default:
        return {};
    }
}

int weightOf(EventKind kind)
{
    switch (kind) {
    case EventKind::Adopted:
        return 5;
    case EventKind::SetSid:
        return 4;
    case EventKind::Stopped:
    case EventKind::Continued:
        return 3;
    case EventKind::Exec:
        return 2;
    default:
        return 1;
    }
}

QString adoptedText(const Life::Mark& mark)
{
    if (mark.name.empty())
        return LaneWords::tr("adopted by pid %1").arg(number(mark.to));
    return LaneWords::tr("adopted by %1 (%2)").arg(isolated(visibleText(mark.name, longest)), number(mark.to));
}

QString endText(const Life& life)
{
    if (!life.status)
        return LaneWords::tr("ended");
    const int status = *life.status;
    if (WIFSIGNALED(status))
        return LaneWords::tr("killed by SIG%1").arg(signalNames(std::uint64_t{1} << (WTERMSIG(status) - 1)));
    return LaneWords::tr("exited %1").arg(WEXITSTATUS(status));
}

QString tipText(const Life& life, TimePoint at, Span near)
{
    QStringList lines{nameOf(life)};
    if (const auto session = sessionOf(life); !session.isEmpty())
        lines[0] += QStringLiteral(" · ") + session;
    if (life.birthSeen)
        lines << LaneWords::tr("born %1 from %2 %3")
                     .arg(clockText(*life.born), isolated(visibleText(life.bornFromComm, longest)))
                     .arg(life.bornFrom.value);
    else if (life.born)
        lines << LaneWords::tr("started %1; who forked it was not seen").arg(clockText(*life.born));
    int shown = 0;
    for (const auto& mark : life.marks) {
        const auto away = mark.at > at ? mark.at - at : at - mark.at;
        if (away > near || ++shown > 6)
            continue;
        lines << clockText(mark.at) + QStringLiteral("  ")
                + (mark.kind == EventKind::Adopted ? adoptedText(mark) : markText(life, mark));
    }
    if (life.ended)
        lines << clockText(*life.ended) + QStringLiteral("  ") + endText(life);
    return lines.join(u'\n');
}

QString lineText(const Life& life)
{
    QStringList parts{nameOf(life)};
    if (const auto session = sessionOf(life); !session.isEmpty())
        parts << session;
    if (life.birthSeen)
        parts << LaneWords::tr("born %1 from %2 %3")
                     .arg(clockText(*life.born), isolated(visibleText(life.bornFromComm, longest)))
                     .arg(life.bornFrom.value);
    constexpr std::size_t most = 12;
    for (std::size_t i = life.marks.size() > most ? life.marks.size() - most : 0; i < life.marks.size(); ++i) {
        const auto& mark = life.marks[i];
        const auto text = mark.kind == EventKind::Adopted ? adoptedText(mark) : markText(life, mark);
        parts << clockText(mark.at) + u' ' + text;
    }
    parts << (life.ended ? clockText(*life.ended) + u' ' + endText(life) : LaneWords::tr("lives"));
    return parts.join(QStringLiteral(", "));
}

QString keptText(const History& history)
{
    const auto dropped = history.dropped();
    const auto limit = history.limits().time;
    if (dropped.events == 0 && dropped.lives == 0 && dropped.samples == 0)
        return (limit == std::chrono::hours(1) ? LaneWords::tr("one hour kept")
                                               : LaneWords::tr("%1 kept").arg(spanText(limit)))
            + LaneWords::tr(", nothing dropped");
    return LaneWords::tr("%1 kept, older is dropped: %2, %3")
        .arg(spanText(history.end() - history.begin()),
            LaneWords::tr("%n event(s)", nullptr, static_cast<int>(dropped.events)),
            LaneWords::tr("%n process(es)", nullptr, static_cast<int>(dropped.lives)));
}

} // namespace daemonscope::lifelines
