// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/settings_reading.h"

#include <QStringList>

namespace daemonscope::settings {

namespace {

int number(const Values& values, const QString& key, int otherwise)
{
    bool ok = false;
    const int value = values.value(key).toInt(&ok);
    return ok ? value : otherwise;
}

template <class Enum>
Enum choice(const Values& values, const QString& key, Enum otherwise, int count)
{
    const int value = number(values, key, static_cast<int>(otherwise));
    return value >= 0 && value < count ? static_cast<Enum>(value) : otherwise;
}

} // namespace

QString bootId(const Classified& now)
{
    return QString::fromStdString(now.snapshot().machine->bootId.value_or(std::string()));
}

Preferences readPreferences(const Values& values)
{
    Preferences read;
    read.intervalMs = number(values, QStringLiteral("interval_ms"), read.intervalMs);
    read.ghostSeconds = number(values, QStringLiteral("ghost_seconds"), read.ghostSeconds);
    read.markSeconds = number(values, QStringLiteral("mark_seconds"), read.markSeconds);
    read.startCollapsed = values.value(QStringLiteral("start_collapsed"), read.startCollapsed).toBool();
    read.kernelThreads = values.value(QStringLiteral("kernel_threads"), read.kernelThreads).toBool();
    read.eventSource = number(values, QStringLiteral("event_source"), read.eventSource);
    read.looksPerSecond = number(values, QStringLiteral("looks_per_second"), read.looksPerSecond);
    read.historyMinutes = number(values, QStringLiteral("history_minutes"), read.historyMinutes);
    read.historyMegabytes = number(values, QStringLiteral("history_megabytes"), read.historyMegabytes);
    return read.sane();
}

Layout readLayout(const Values& values)
{
    Layout read;
    read.geometry = values.value(QStringLiteral("window/geometry")).toByteArray();
    read.splitter = values.value(QStringLiteral("window/splitter")).toByteArray();
    read.rows = values.value(QStringLiteral("window/rows")).toByteArray();
    read.livePanel = values.value(QStringLiteral("window/live_panel"), read.livePanel).toBool();
    read.liveTab = choice(values, QStringLiteral("window/live_tab"), read.liveTab, 4);
    read.columns = values.value(QStringLiteral("window/columns")).toString();
    read.grouping = choice(values, QStringLiteral("window/grouping"), read.grouping, 3);
    read.sortBy = choice(values, QStringLiteral("window/sort_by"), read.sortBy, columnCount);
    read.descending = values.value(QStringLiteral("window/descending"), read.descending).toBool();
    return read;
}

std::unordered_set<NodeId> readExpansion(const Values& values, bool expandedByDefault, const Classified& now)
{
    std::unordered_set<NodeId> ids;
    if (values.value(QStringLiteral("expansion/boot")).toString() != bootId(now) || bootId(now).isEmpty()
        || values.value(QStringLiteral("expansion/default")).toBool() != expandedByDefault)
        return ids;
    const auto rows = values.value(QStringLiteral("expansion/rows")).toStringList().mid(0, rememberedRows);
    for (const auto& row : rows) {
        bool ok = false;
        if (row.startsWith(u'n')) {
            const NodeId id{row.mid(1).toULongLong(&ok, 16)};
            if (ok
                && (id.kind() == NodeKind::Session || id.kind() == NodeKind::Group
                    || id.kind() == NodeKind::Placeholder))
                ids.insert(id);
            continue;
        }
        const auto dot = row.indexOf(u'.');
        const int pid = row.mid(1, dot - 1).toInt(&ok);
        const auto start = row.mid(dot + 1).toULongLong();
        const auto* process = ok ? now.snapshot().find(Pid{pid}) : nullptr;
        if (process != nullptr && process->key.startTicks == start)
            ids.insert(NodeId::of(process->key.serial));
    }
    return ids;
}

QStringList readRecentCommands(const Values& values)
{
    constexpr int most = 12;
    constexpr int longest = 4096;
    auto commands = values.value(QStringLiteral("lab/recent")).toStringList();
    commands.removeIf([](const QString& one) { return one.trimmed().isEmpty() || one.size() > longest; });
    return commands.mid(0, most);
}

} // namespace daemonscope::settings
