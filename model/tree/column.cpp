// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/column.h"

#include <QCoreApplication>

namespace daemonscope {

namespace {

struct Texts {
    const char* title;
    const char* explanation;
};

constexpr std::array<Column, columnCount> columns{{
    {ColumnId::Name, "name", false, false, 24, true},
    {ColumnId::ProcessId, "pid", true, false, 7, true},
    {ColumnId::Parent, "ppid", true, false, 11, true},
    {ColumnId::BornFrom, "born", true, false, 11, false},
    {ColumnId::Group, "pgid", true, false, 7, false},
    {ColumnId::Session, "sid", true, false, 7, false},
    {ColumnId::Terminal, "tty", false, false, 8, false},
    {ColumnId::State, "state", false, false, 10, true},
    {ColumnId::What, "what", false, false, 23, true},
    {ColumnId::User, "user", false, false, 7, true},
    {ColumnId::Cpu, "cpu", true, true, 6, true},
    {ColumnId::Memory, "memory", true, true, 8, true},
    {ColumnId::Started, "started", true, false, 12, false},
    {ColumnId::Command, "command", false, false, 15, true},
}};

constexpr std::array<Texts, columnCount> texts{{
    {QT_TRANSLATE_NOOP("Column", "Process"), QT_TRANSLATE_NOOP("Column", "The name the kernel knows it by, at most 15 bytes (comm)")},
    {QT_TRANSLATE_NOOP("Column", "PID"), QT_TRANSLATE_NOOP("Column", "Process id (pid)")},
    {QT_TRANSLATE_NOOP("Column", "Parent"), QT_TRANSLATE_NOOP("Column", "The process that started it, or adopted it (ppid)")},
    {QT_TRANSLATE_NOOP("Column", "Born from"), QT_TRANSLATE_NOOP("Column", "The process that forked it, where that was seen; it stays the same for life")},
    {QT_TRANSLATE_NOOP("Column", "Group"), QT_TRANSLATE_NOOP("Column", "Process group: one job of a shell (pgid)")},
    {QT_TRANSLATE_NOOP("Column", "Session"), QT_TRANSLATE_NOOP("Column", "Session: all the jobs of one terminal, or a daemon's own (sid)")},
    {QT_TRANSLATE_NOOP("Column", "Terminal"), QT_TRANSLATE_NOOP("Column", "Controlling terminal (tty_nr)")},
    {QT_TRANSLATE_NOOP("Column", "State"), QT_TRANSLATE_NOOP("Column", "What it is doing at this moment (state)")},
    {QT_TRANSLATE_NOOP("Column", "What it is"), QT_TRANSLATE_NOOP("Column", "Judged by its session, group, terminal and parent; the evidence stands beside the tree")},
    {QT_TRANSLATE_NOOP("Column", "User"), QT_TRANSLATE_NOOP("Column", "Whose permissions it has (effective uid)")},
    {QT_TRANSLATE_NOOP("Column", "CPU %"), QT_TRANSLATE_NOOP("Column", "Share of one processor since the last look; of a folded row, with everything below it")},
    {QT_TRANSLATE_NOOP("Column", "Memory"), QT_TRANSLATE_NOOP("Column", "Resident memory (rss); of a folded row, with everything below it")},
    {QT_TRANSLATE_NOOP("Column", "Started"), QT_TRANSLATE_NOOP("Column", "When it began (starttime)")},
    {QT_TRANSLATE_NOOP("Column", "Command line"), QT_TRANSLATE_NOOP("Column", "Its arguments, which the program may overwrite (cmdline)")},
}};

constexpr bool keysMatchIds()
{
    for (int at = 0; at < columnCount; ++at)
        if (static_cast<int>(columns[static_cast<std::size_t>(at)].id) != at)
            return false;
    return true;
}
static_assert(keysMatchIds());

} // namespace

const Column& column(ColumnId id) { return columns[static_cast<std::size_t>(id)]; }

const std::array<Column, columnCount>& allColumns() { return columns; }

QString Column::title() const
{
    return QCoreApplication::translate("Column", texts[static_cast<std::size_t>(id)].title);
}

QString Column::explanation() const
{
    return QCoreApplication::translate("Column", texts[static_cast<std::size_t>(id)].explanation);
}

} // namespace daemonscope
