// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/settings.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QStringList>
#include <QTemporaryDir>

#include "model/process/visible_text.h"

namespace daemonscope::settings {

namespace {

struct SettingsTexts {
    Q_DECLARE_TR_FUNCTIONS(SettingsTexts)
};

constexpr qsizetype rememberedRows = 2000;

QSettings usual()
{
    return {QSettings::IniFormat, QSettings::UserScope, QStringLiteral("daemonscope"), QStringLiteral("daemonscope")};
}

/// The home folder that it would have to make first, or that is only taken for one ("/") since none is named.
bool lacksHome(const QString& file)
{
    const auto home = qEnvironmentVariable("HOME");
    return file.startsWith(QDir::cleanPath(QDir::homePath() + QStringLiteral("/.config"))) && (home.isEmpty() || !QFileInfo(home).isDir());
}

QSettings open()
{
    if (!lacksHome(usual().fileName()))
        return usual();
    static const QTemporaryDir untilTheEnd;
    return {untilTheEnd.filePath(QStringLiteral("daemonscope.ini")), QSettings::IniFormat};
}

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

QString bootId(const Classified& now)
{
    return QString::fromStdString(now.snapshot().machine->bootId.value_or(std::string()));
}

} // namespace

QString whyNotKept()
{
    const auto file = usual();
    if (lacksHome(file.fileName()))
        return SettingsTexts::tr("There is no home folder, so settings are remembered until the window closes only.");
    if (!file.isWritable())
        return SettingsTexts::tr("%1 cannot be written, so settings are not remembered.").arg(visibleText(file.fileName().toStdString(), 200));
    return {};
}

Preferences preferences()
{
    const auto settings = open();
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

void save(const Preferences& preferences)
{
    auto settings = open();
    settings.setValue(QStringLiteral("interval_ms"), preferences.intervalMs);
    settings.setValue(QStringLiteral("ghost_seconds"), preferences.ghostSeconds);
    settings.setValue(QStringLiteral("mark_seconds"), preferences.markSeconds);
    settings.setValue(QStringLiteral("start_collapsed"), preferences.startCollapsed);
    settings.setValue(QStringLiteral("kernel_threads"), preferences.kernelThreads);
    settings.setValue(QStringLiteral("event_source"), preferences.eventSource);
    settings.setValue(QStringLiteral("looks_per_second"), preferences.looksPerSecond);
    settings.setValue(QStringLiteral("history_minutes"), preferences.historyMinutes);
    settings.setValue(QStringLiteral("history_megabytes"), preferences.historyMegabytes);
}

Layout layout()
{
    const auto settings = open();
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

void save(const Layout& layout)
{
    auto settings = open();
    settings.setValue(QStringLiteral("window/geometry"), layout.geometry);
    settings.setValue(QStringLiteral("window/splitter"), layout.splitter);
    settings.setValue(QStringLiteral("window/rows"), layout.rows);
    settings.setValue(QStringLiteral("window/live_panel"), layout.livePanel);
    settings.setValue(QStringLiteral("window/live_tab"), static_cast<int>(layout.liveTab));
    settings.setValue(QStringLiteral("window/columns"), layout.columns);
    settings.setValue(QStringLiteral("window/grouping"), static_cast<int>(layout.grouping));
    settings.setValue(QStringLiteral("window/sort_by"), static_cast<int>(layout.sortBy));
    settings.setValue(QStringLiteral("window/descending"), layout.descending);
}

void saveExpansion(const std::unordered_set<NodeId>& exceptions, bool expandedByDefault, const Classified& now)
{
    QStringList rows;
    std::unordered_set<Serial> serials;
    for (const auto id : exceptions) {
        if (rows.size() >= rememberedRows)
            break;
        if (id.kind() == NodeKind::Process)
            serials.insert(id.number());
        else
            rows << QStringLiteral("n%1").arg(id.value, 0, 16);
    }
    for (const auto& process : now.snapshot().processes())
        if (serials.contains(process->key.serial) && rows.size() < rememberedRows)
            rows << QStringLiteral("p%1.%2").arg(process->pid().value).arg(process->key.startTicks);
    auto settings = open();
    settings.setValue(QStringLiteral("expansion/boot"), bootId(now));
    settings.setValue(QStringLiteral("expansion/default"), expandedByDefault);
    settings.setValue(QStringLiteral("expansion/rows"), rows);
}

std::unordered_set<NodeId> expansion(bool expandedByDefault, const Classified& now)
{
    const auto settings = open();
    std::unordered_set<NodeId> ids;
    if (settings.value(QStringLiteral("expansion/boot")).toString() != bootId(now) || bootId(now).isEmpty()
        || settings.value(QStringLiteral("expansion/default")).toBool() != expandedByDefault)
        return ids;
    const auto rows = settings.value(QStringLiteral("expansion/rows")).toStringList().mid(0, rememberedRows);
    for (const auto& row : rows) {
        bool ok = false;
        if (row.startsWith(u'n')) {
            const NodeId id{row.mid(1).toULongLong(&ok, 16)};
            if (ok && (id.kind() == NodeKind::Session || id.kind() == NodeKind::Group || id.kind() == NodeKind::Placeholder))
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

QStringList recentCommands()
{
    constexpr int most = 12;
    constexpr int longest = 4096;
    auto commands = open().value(QStringLiteral("lab/recent")).toStringList();
    commands.removeIf([](const QString& one) { return one.trimmed().isEmpty() || one.size() > longest; });
    return commands.mid(0, most);
}

void saveRecentCommands(const QStringList& commands) { open().setValue(QStringLiteral("lab/recent"), commands); }

QString exportFolder()
{
    const auto folder = open().value(QStringLiteral("export/folder")).toString();
    return !folder.isEmpty() && QDir(folder).exists()
        ? folder
        : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void saveExportFolder(const QString& folder) { open().setValue(QStringLiteral("export/folder"), folder); }

} // namespace daemonscope::settings
