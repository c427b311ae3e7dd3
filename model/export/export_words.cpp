// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/export_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "model/process/facet_texts.h"
#include "model/process/visible_text.h"
#include "model/sys/tty.h"

namespace daemonscope {

namespace {

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(ExportWords)
};

constexpr qsizetype longestName = 64;

QString noLeader(const Heading& heading)
{
    return heading.leaderHidden ? ExportWords::tr("leader not visible") : ExportWords::tr("leader gone");
}

QString sessionText(const Row& row)
{
    const auto& heading = *row.heading;
    QStringList parts{
        row.number == 0 ? ExportWords::tr("No session id") : ExportWords::tr("Session %1").arg(row.number)};
    parts += heading.hasTerminal ? visibleText(sys::ttyName(heading.ttyNr)) : ExportWords::tr("no terminal");
    if (row.number != 0)
        parts += heading.leader ? ExportWords::tr("led by %1").arg(visibleText(heading.leader->stat.comm, longestName))
                                : noLeader(heading);
    // What a session on a terminal is, its members say; without one, the most telling of them speaks for it.
    if (!heading.hasTerminal && heading.headline != Headline::Child)
        parts += headlineName(heading.headline);
    return parts.join(QStringLiteral(" · "));
}

QString groupText(const Row& row)
{
    const auto& heading = *row.heading;
    QStringList parts{row.number == 0 ? ExportWords::tr("Group outside this namespace")
                                      : ExportWords::tr("Group %1").arg(row.number)};
    if (heading.stopped)
        parts += ExportWords::tr("stopped job");
    else if (heading.foreground)
        parts += ExportWords::tr("foreground: gets Ctrl-C");
    else if (heading.hasTerminal)
        parts += ExportWords::tr("background");
    if (!heading.leader && row.number != 0)
        parts += noLeader(heading);
    if (heading.orphaned)
        parts += ExportWords::tr("orphaned");
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString headingText(const Row& row)
{
    switch (row.kind) {
    case NodeKind::Session:
        return sessionText(row);
    case NodeKind::Group:
        return groupText(row);
    case NodeKind::Placeholder:
        return ExportWords::tr("process %1 (not visible)").arg(row.number);
    case NodeKind::Root:
    case NodeKind::Process:
        break;
    }
    return {};
}

QString nameAndPid(const Row& row)
{
    return visibleText(row.process->stat.comm, longestName) + QLatin1Char(' ')
        + QString::number(row.process->pid().value);
}

int placeOf(const Row& row, const Classified& classified)
{
    const auto& snapshot = classified.snapshot();
    const int at = snapshot.indexOf(row.process->pid());
    return at >= 0 && snapshot.at(at).key.serial == row.process->key.serial ? at : -1;
}

QString whatText(const Row& row, const Classified& classified)
{
    if (row.mark == Mark::Ended)
        return ExportWords::tr("ended");
    const int at = placeOf(row, classified);
    return at >= 0 ? headlineText(classified, at) : QString();
}

} // namespace daemonscope
