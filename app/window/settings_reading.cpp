// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/settings_reading.h"

#include <QSettings>
#include <QStringList>

namespace daemonscope::settings {

namespace {

int number(const QSettings& settings, const QString& key, int otherwise)
{
    bool ok = false;
    const int value = settings.value(key).toInt(&ok);
    return ok ? value : otherwise;
}

template <class Enum>
Enum choice(const QSettings& settings, const QString& key, Enum otherwise, int count)
{
    const int value = number(settings, key, static_cast<int>(otherwise));
    return value >= 0 && value < count ? static_cast<Enum>(value) : otherwise;
}

} // namespace

QString bootId(const Classified& now)
{
    return QString::fromStdString(now.snapshot().machine->bootId.value_or(std::string()));
}

Preferences readPreferences(const QSettings& settings)
{
    Preferences read;
    read.intervalMs = number(settings, QStringLiteral("interval_ms"), read.intervalMs);
    read.ghostSeconds = number(settings, QStringLiteral("ghost_seconds"), read.ghostSeconds);
    read.markSeconds = number(settings, QStringLiteral("mark_seconds"), read.markSeconds);
    read.startCollapsed = settings.value(QStringLiteral("start_collapsed"), read.startCollapsed).toBool();
    read.kernelThreads = settings.value(QStringLiteral("kernel_threads"), read.kernelThreads).toBool();
    read.eventSource = number(settings, QStringLiteral("event_source"), read.eventSource);
    read.looksPerSecond = number(settings, QStringLiteral("looks_per_second"), read.looksPerSecond);
    read.historyMinutes = number(settings, QStringLiteral("history_minutes"), read.historyMinutes);
    read.historyMegabytes = number(settings, QStringLiteral("history_megabytes"), read.historyMegabytes);
    return read.sane();
}

Layout readLayout(const QSettings& settings)
{
    Layout read;
    read.geometry = settings.value(QStringLiteral("window/geometry")).toByteArray();
    read.splitter = settings.value(QStringLiteral("window/splitter")).toByteArray();
    read.rows = settings.value(QStringLiteral("window/rows")).toByteArray();
    read.livePanel = settings.value(QStringLiteral("window/live_panel"), read.livePanel).toBool();
    read.liveTab = choice(settings, QStringLiteral("window/live_tab"), read.liveTab, 4);
    read.columns = settings.value(QStringLiteral("window/columns")).toString();
    read.grouping = choice(settings, QStringLiteral("window/grouping"), read.grouping, 3);
    read.sortBy = choice(settings, QStringLiteral("window/sort_by"), read.sortBy, columnCount);
    read.descending = settings.value(QStringLiteral("window/descending"), read.descending).toBool();
    return read;
}

std::unordered_set<NodeId> readExpansion(const QSettings& settings, bool expandedByDefault, const Classified& now)
{
    std::unordered_set<NodeId> ids;
    if (settings.value(QStringLiteral("expansion/boot")).toString() != bootId(now) || bootId(now).isEmpty()
        || settings.value(QStringLiteral("expansion/default")).toBool() != expandedByDefault)
        return ids;
    const auto rows = settings.value(QStringLiteral("expansion/rows")).toStringList().mid(0, rememberedRows);
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

QStringList readRecentCommands(const QSettings& settings)
{
    constexpr int most = 12;
    constexpr int longest = 4096;
    auto commands = settings.value(QStringLiteral("lab/recent")).toStringList();
    commands.removeIf([](const QString& one) { return one.trimmed().isEmpty() || one.size() > longest; });
    return commands.mid(0, most);
}

} // namespace daemonscope::settings
