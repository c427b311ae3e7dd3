// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <sys/wait.h>

#include "model/process/exit_status.h"
#include "model/process/facet_texts.h"
#include "model/process/visible_text.h"
#include "model/sys/tty.h"
#include "model/tree/column.h"
#include "model/tree/user_names.h"

namespace daemonscope {

namespace {

constexpr qsizetype cellLimit = 1024; // what no cell is ever wide enough for is not worth shaping

struct RowText {
    Q_DECLARE_TR_FUNCTIONS(Row)
};

QString joined(const QStringList& parts) { return parts.join(QStringLiteral(" · ")); }

QString withNumber(const std::string& comm, int pid)
{
    return comm.empty() ? QString::number(pid) : visibleText(comm, 64) + u' ' + QString::number(pid);
}

QString numberWith(const std::string& comm, Pid pid)
{
    const auto number = QString::number(pid.value);
    return comm.empty() ? number : number + u' ' + nameInSentence(comm);
}

QString headingName(const Row& row)
{
    if (row.kind == NodeKind::Group)
        return row.number == 0 ? RowText::tr("Group outside this namespace") : RowText::tr("Group %1").arg(row.number);
    return row.number == 0 ? RowText::tr("No session id") : RowText::tr("Session %1").arg(row.number);
}

bool tellsMoreThanNoTerminal(Headline headline)
{
    switch (headline) {
    case Headline::SysvDaemon:
    case Headline::LeaderDaemon:
    case Headline::ContainerInit:
    case Headline::LeftoverJob:
    case Headline::Orphan:
    case Headline::AttachedOrphan:
    case Headline::Zombie:
        return true;
    default:
        return false;
    }
}

/// What the classifier says about this very process; the plain name where it is of another snapshot.
QString processHeadline(const Process& process, Headline headline, const ColumnContext& context)
{
    if (!context.classified)
        return headlineName(headline);
    const auto& snapshot = context.classified->snapshot();
    const int index = snapshot.indexOf(process.pid());
    const bool same = index >= 0 && snapshot.at(index).key.serial == process.key.serial;
    return same ? headlineText(*context.classified, index) : headlineName(headline);
}

QString sessionWhat(const Heading& heading, const ColumnContext& context)
{
    if (heading.hasTerminal)
        return QString::fromStdString(sys::ttyName(heading.ttyNr));
    if (!tellsMoreThanNoTerminal(heading.headline))
        return RowText::tr("no terminal");
    return heading.leader ? processHeadline(*heading.leader, heading.headline, context) : headlineName(heading.headline);
}

QString sessionCommand(const Row& row)
{
    const auto& heading = *row.heading;
    QStringList parts;
    if (!heading.hasTerminal && tellsMoreThanNoTerminal(heading.headline))
        parts << RowText::tr("no terminal");
    if (heading.leader)
        parts << RowText::tr("led by %1").arg(visibleText(heading.leader->stat.comm, 64));
    if (heading.leader && heading.openedBy.value != 0)
        parts << RowText::tr("opened by %1").arg(withNumber(heading.openedByComm, heading.openedBy.value));
    parts << RowText::tr("%n group(s)", nullptr, heading.groups) << RowText::tr("%n process(es)", nullptr, row.totals.processes);
    return joined(parts);
}

QString noLeader(const Heading& heading)
{
    return heading.leaderHidden ? RowText::tr("leader not visible") : RowText::tr("leader gone");
}

QString groupCommand(const Row& row)
{
    const auto& heading = *row.heading;
    QStringList parts;
    if (!heading.leader)
        parts << noLeader(heading);
    // A shell's own group is orphaned too, and always was: it matters for those that can be stopped.
    if (heading.orphaned && (heading.stopped || !heading.leader))
        parts << RowText::tr("orphaned: nobody in the session can continue it");
    if (row.totals.processes > 1)
        parts << RowText::tr("%n process(es)", nullptr, row.totals.processes);
    return joined(parts);
}

QString groupWhat(const Heading& heading)
{
    if (heading.stopped)
        return RowText::tr("stopped job");
    if (heading.foreground)
        return RowText::tr("foreground: gets Ctrl-C");
    return heading.hasTerminal ? RowText::tr("background") : RowText::tr("no terminal");
}

QString endedText(const Row& row, const ColumnContext& context)
{
    const auto ago = static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(context.now - row.endedAt).count());
    if (row.status && WIFSIGNALED(*row.status))
        return ago <= 0 ? RowText::tr("just %1").arg(exitText(*row.status))
                        : RowText::tr("%1, %2 s ago").arg(exitText(*row.status)).arg(ago);
    return ago <= 0 ? RowText::tr("just ended") : RowText::tr("ended %n s ago", nullptr, ago);
}

QString whatText(const Row& row, const ColumnContext& context)
{
    if (row.mark == Mark::Ended)
        return endedText(row, context);
    return processHeadline(*row.process, row.facets.headline(), context);
}

QString startedText(const Row& row, const ColumnContext& context)
{
    if (!context.classified)
        return {};
    const auto start = startTime(context.classified->snapshot(), *row.process);
    if (!start)
        return RowText::tr("unknown");
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(start->time_since_epoch()).count();
    const auto when = QDateTime::fromMSecsSinceEpoch(ms);
    const QLocale locale;
    return when.date() == QDate::currentDate() ? locale.toString(when.time(), QStringLiteral("HH:mm:ss"))
                                               : locale.toString(when, QStringLiteral("d MMM HH:mm"));
}

QString numberOrNothing(int number) { return number == 0 ? QString() : QString::number(number); }

QString userText(const Process& process)
{
    const auto& uid = process.credentials->status.effectiveUid;
    return uid ? visibleText(UserNames::instance().name(*uid).toStdString(), 64) : RowText::tr("unknown");
}

QString cpuText(const Row& row, bool collapsed)
{
    if (row.mark == Mark::Ended)
        return {};
    const auto percent = collapsed || !row.process ? row.totals.cpuPercent : row.process->cpuPercent;
    return QLocale().toString(static_cast<double>(percent), 'f', 1);
}

QString memoryText(const Row& row, const ColumnContext& context, bool collapsed)
{
    if (row.mark == Mark::Ended || !context.classified)
        return {};
    const auto pages = collapsed || !row.process ? row.totals.rssPages : row.process->stat.rssPages;
    return pages <= 0 ? QString() : sizeText(pages * context.classified->snapshot().machine->pageSize);
}

QString commandText(const Process& process)
{
    const auto line = visibleCommandLine(process, cellLimit);
    const auto origin = originText(process);
    return origin.isEmpty() ? line : joined({line, origin});
}

QString processCell(ColumnId id, const Row& row, const ColumnContext& context)
{
    const auto& process = *row.process;
    const auto& stat = process.stat;
    switch (id) {
    case ColumnId::Name:
        return visibleText(stat.comm, 64);
    case ColumnId::ProcessId:
        return QString::number(stat.pid.value);
    case ColumnId::Parent:
        return stat.has(4) ? QString::number(stat.ppid.value) : RowText::tr("unknown");
    case ColumnId::BornFrom:
        return process.birth ? withNumber(process.birth->fromComm, process.birth->from.value) : RowText::tr("not seen");
    case ColumnId::Group:
        return numberOrNothing(stat.pgid.value);
    case ColumnId::Session:
        return numberOrNothing(stat.sid.value);
    case ColumnId::Terminal:
        return QString::fromStdString(sys::ttyName(stat.ttyNr));
    case ColumnId::State:
        return row.mark != Mark::Ended ? stateText(process)
            : row.status           ? exitTextShort(*row.status)
                                   : RowText::tr("ended");
    case ColumnId::What:
        return whatText(row, context);
    case ColumnId::User:
        return userText(process);
    case ColumnId::Started:
        return startedText(row, context);
    case ColumnId::Command:
        return commandText(process);
    default:
        return {};
    }
}

QString headingCell(ColumnId id, const Row& row, const ColumnContext& context)
{
    const bool session = row.kind == NodeKind::Session;
    switch (id) {
    case ColumnId::Name:
        return headingName(row);
    case ColumnId::State:
        return session && !row.heading->leader && row.number != 0 ? noLeader(*row.heading) : QString();
    case ColumnId::Terminal:
        return session ? QString::fromStdString(sys::ttyName(row.heading->ttyNr)) : QString();
    case ColumnId::What:
        return session ? sessionWhat(*row.heading, context) : groupWhat(*row.heading);
    case ColumnId::Command:
        return session ? sessionCommand(row) : groupCommand(row);
    default:
        return {};
    }
}

QString placeholderCell(ColumnId id, const Row& row)
{
    switch (id) {
    case ColumnId::Name:
        return RowText::tr("process %1").arg(row.number);
    case ColumnId::ProcessId:
        return QString::number(row.number);
    case ColumnId::What:
        return RowText::tr("not visible");
    case ColumnId::Command:
        return RowText::tr("hidden by the system, or not in this tree");
    default:
        return {};
    }
}

} // namespace

QString sizeText(std::int64_t bytes)
{
    auto inUnit = static_cast<double>(bytes);
    while (inUnit >= 1024)
        inUnit /= 1024;
    return QLocale().formattedDataSize(bytes, bytes >= 1024 && inUnit < 10 ? 1 : 0, QLocale::DataSizeIecFormat);
}

QString originText(const Process& process)
{
    if (process.birth)
        return process.birth->from == process.stat.ppid
            ? QString()
            : RowText::tr("born from %1").arg(numberWith(process.birth->fromComm, process.birth->from));
    if (!process.adoption || process.adoption->from.value == 0)
        return {};
    return RowText::tr("was a child of %1").arg(numberWith(process.adoption->fromComm, process.adoption->from));
}

QString cellText(ColumnId id, const Row& row, const ColumnContext& context, bool collapsed)
{
    if (id == ColumnId::Cpu && row.kind != NodeKind::Placeholder)
        return cpuText(row, collapsed);
    if (id == ColumnId::Memory && row.kind != NodeKind::Placeholder)
        return memoryText(row, context, collapsed);
    if (row.process)
        return processCell(id, row, context);
    return row.heading ? headingCell(id, row, context) : placeholderCell(id, row);
}

QString rowSentence(const Row& row, const ColumnContext& context)
{
    const auto cell = [&](ColumnId id) { return cellText(id, row, context, false); };
    if (!row.process) {
        QStringList parts{cell(ColumnId::Name)};
        for (const auto id : {ColumnId::State, ColumnId::What, ColumnId::Command})
            if (const auto text = cell(id); !text.isEmpty())
                parts << text;
        return parts.join(QStringLiteral(", "));
    }
    const auto& stat = row.process->stat;
    QStringList parts{RowText::tr("%1, process %2").arg(cell(ColumnId::Name)).arg(stat.pid.value), cell(ColumnId::What)};
    if (row.mark == Mark::New)
        parts << RowText::tr("new");
    if (row.mark == Mark::Adopted)
        parts << RowText::tr("just adopted by %1").arg(stat.ppid.value);
    if (const auto origin = originText(*row.process); !origin.isEmpty())
        parts << origin;
    if (row.mark == Mark::Ended && row.status && !WIFSIGNALED(*row.status))
        parts << exitText(*row.status);
    if (row.mark != Mark::Ended)
        parts << cell(ColumnId::State) << RowText::tr("parent %1, group %2, session %3").arg(stat.ppid.value).arg(stat.pgid.value).arg(stat.sid.value);
    if (row.match == Match::Context)
        parts << RowText::tr("does not match the filter itself");
    return parts.join(QStringLiteral(", "));
}

} // namespace daemonscope
