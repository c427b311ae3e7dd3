// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "model/tree/column.h"
#include "model/tree/user_names.h"

namespace daemonscope {

namespace {

std::weak_ordering byNumber(double a, double b)
{
    return a < b ? std::weak_ordering::less : b < a ? std::weak_ordering::greater : std::weak_ordering::equivalent;
}

std::string_view nameOf(const Row& row)
{
    if (row.process)
        return row.process->stat.comm;
    return row.heading && row.heading->leader ? std::string_view(row.heading->leader->stat.comm) : std::string_view();
}

std::string_view commandOf(const Row& row)
{
    if (!row.process)
        return {};
    const auto& line = row.process->cmdline->value.bytes;
    return line.empty() ? std::string_view(row.process->stat.comm) : std::string_view(line);
}

/// As people look for names: whatever the case of Latin letters; of names that are then equal, capitals first.
std::weak_ordering byText(std::string_view a, std::string_view b)
{
    const auto small = [](char byte) { return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + ('a' - 'A')) : byte; };
    const auto [left, right] = std::mismatch(a.begin(), a.end(), b.begin(), b.end(),
        [&](char x, char y) { return small(x) == small(y); });
    if (left != a.end() && right != b.end())
        return static_cast<unsigned char>(small(*left)) <=> static_cast<unsigned char>(small(*right));
    return a.size() != b.size() ? a.size() <=> b.size() : a <=> b;
}

std::int64_t field(const Row& row, ColumnId id)
{
    if (!row.process)
        return row.number;
    const auto& stat = row.process->stat;
    switch (id) {
    case ColumnId::Parent:
        return stat.ppid.value;
    case ColumnId::BornFrom:
        return row.process->birth ? row.process->birth->from.value : 0;
    case ColumnId::Group:
        return stat.pgid.value;
    case ColumnId::Session:
        return stat.sid.value;
    case ColumnId::Terminal:
        return stat.ttyNr;
    case ColumnId::State:
        return stat.state;
    case ColumnId::What:
        return static_cast<int>(row.facets.headline());
    default:
        return stat.pid.value;
    }
}

std::int64_t headingField(const Row& row, ColumnId id)
{
    if (!row.heading)
        return field(row, id);
    if (id == ColumnId::Terminal)
        return row.heading->ttyNr;
    return id == ColumnId::What ? static_cast<int>(row.heading->headline) : row.number;
}

float cpu(const Row& row, bool collapsed)
{
    return collapsed || !row.process ? row.totals.cpuPercent : row.mark == Mark::Ended ? 0 : row.process->cpuPercent;
}

std::int64_t memory(const Row& row, bool collapsed)
{
    return collapsed || !row.process ? row.totals.rssPages : row.mark == Mark::Ended ? 0 : row.process->stat.rssPages;
}

QString userOf(const Row& row)
{
    if (!row.process || !row.process->credentials->status.effectiveUid)
        return {};
    return UserNames::instance().name(*row.process->credentials->status.effectiveUid);
}

} // namespace

std::weak_ordering compareCells(ColumnId id, const Row& a, const Row& b, bool aCollapsed, bool bCollapsed)
{
    switch (id) {
    case ColumnId::Name:
        return byText(nameOf(a), nameOf(b));
    case ColumnId::Command:
        return byText(commandOf(a), commandOf(b));
    case ColumnId::User:
        return byNumber(QString::compare(userOf(a), userOf(b)), 0);
    case ColumnId::Cpu:
        return byNumber(static_cast<double>(cpu(a, aCollapsed)), static_cast<double>(cpu(b, bCollapsed)));
    case ColumnId::Memory:
        return memory(a, aCollapsed) <=> memory(b, bCollapsed);
    case ColumnId::Started: {
        const auto ticks = [](const Row& row) { return row.process ? row.process->stat.startTicks : 0; };
        return ticks(a) <=> ticks(b);
    }
    default:
        return headingField(a, id) <=> headingField(b, id);
    }
}

} // namespace daemonscope
