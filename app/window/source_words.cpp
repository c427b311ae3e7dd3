// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/source_words.h"

#include <cstring>

#include <QCoreApplication>
#include <QStringList>

namespace daemonscope {

namespace {

struct SourceWords {
    Q_DECLARE_TR_FUNCTIONS(SourceWords)
};

QString nameOf(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Connector:
        return SourceWords::tr("kernel events");
    case SourceKind::Pidfd:
        return SourceWords::tr("pidfds");
    case SourceKind::Scan:
        break;
    }
    return SourceWords::tr("scans only");
}

QString what(EventKind kind)
{
    switch (kind) {
    case EventKind::Fork:
        return SourceWords::tr("births");
    case EventKind::Exec:
        return SourceWords::tr("other programs (exec)");
    case EventKind::Exit:
        return SourceWords::tr("deaths");
    case EventKind::SetSid:
        return SourceWords::tr("new sessions");
    case EventKind::Adopted:
        return SourceWords::tr("adoptions");
    case EventKind::Regrouped:
        return SourceWords::tr("changes of process group");
    case EventKind::Foreground:
        return SourceWords::tr("changes of the foreground");
    case EventKind::Stopped:
        return SourceWords::tr("stops");
    case EventKind::Continued:
        return SourceWords::tr("continues");
    case EventKind::Comm:
        return SourceWords::tr("new names");
    case EventKind::Uid:
        return SourceWords::tr("changes of user");
    case EventKind::Lost:
        break;
    }
    return SourceWords::tr("losses");
}

int shown(std::uint64_t count) { return static_cast<int>(std::min<std::uint64_t>(count, 1'000'000'000)); }

} // namespace

QString sourceText(const EventSourceState& state)
{
    const auto lost = state.lost > 0     ? SourceWords::tr("%n event(s) lost", nullptr, shown(state.lost))
        : state.unwatched > 0            ? SourceWords::tr("%n not watched", nullptr, shown(state.unwatched))
        : state.kind == SourceKind::Scan ? SourceWords::tr("short lives are missed")
                                         : SourceWords::tr("nothing lost");
    return SourceWords::tr("live: %1, %2").arg(nameOf(state.kind), lost);
}

QString sourceDetails(const EventSourceState& state)
{
    QStringList lines;
    switch (state.kind) {
    case SourceKind::Connector:
        lines << SourceWords::tr("The kernel itself tells of each birth, exec, new session and death.");
        break;
    case SourceKind::Pidfd:
        lines << SourceWords::tr(
            "Each death is told by a pidfd; births are looked for many times a second, so a process that lives only "
            "a few milliseconds may be missed.");
        break;
    case SourceKind::Scan:
        lines << SourceWords::tr("Births and deaths are only found by comparing two looks at the machine.");
        break;
    }
    QStringList blind;
    for (const auto kind : state.cannotSee)
        blind << what(kind);
    if (!blind.isEmpty())
        lines << SourceWords::tr("Not seen: %1.").arg(blind.join(QStringLiteral(", ")));
    if (state.lost > 0)
        lines << SourceWords::tr("Lost events were made good by looking at the whole machine again, %n time(s).",
            nullptr, shown(state.healed));
    if (state.forged > 0)
        lines << SourceWords::tr(
            "%n message(s) that did not come from the kernel were ignored.", nullptr, shown(state.forged));
    if (state.unwatched > 0)
        lines << SourceWords::tr(
            "%n process(es) got no pidfd, for the limit of open files is reached; their deaths come with scans.",
            nullptr, shown(state.unwatched));
    for (const auto& refusal : state.refused) {
        if (refusal.at == "not asked") // the user chose another one
            continue;
        const auto why = refusal.code != 0                ? QString::fromLocal8Bit(std::strerror(refusal.code))
            : refusal.at == "another machine's processes" ? SourceWords::tr("these are another machine’s processes")
                                                          : SourceWords::tr("it did not answer");
        lines << SourceWords::tr("No %1: %2.").arg(nameOf(refusal.kind), why);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace daemonscope
