// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/settings_reading.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

#include "model/process/visible_text.h"

namespace daemonscope::settings {

namespace {

struct SettingsTexts {
    Q_DECLARE_TR_FUNCTIONS(SettingsTexts)
};

QSettings usual()
{
    return {format(), QSettings::UserScope, QStringLiteral("daemonscope"), QStringLiteral("daemonscope")};
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
    return {untilTheEnd.filePath(QStringLiteral("daemonscope.json")), format()};
}

Values all()
{
    const auto file = open();
    Values values;
    for (const auto& key : file.allKeys())
        values.insert(key, file.value(key));
    return values;
}

/// Moves a file that cannot be read out of the way and returns where to, so that it is not written over; empty when it
/// can be read, or stays because its folder cannot be written to.
QString putAside(const QString& name)
{
    QFile file(name);
    Values values;
    if (!file.open(QIODevice::ReadOnly) || readFile(file, values))
        return {};
    const QString kept = name + QStringLiteral(".damaged");
    QFile::remove(kept);
    return file.rename(kept) ? kept : QString();
}

} // namespace

QString whyNotKept()
{
    const auto file = usual();
    if (lacksHome(file.fileName()))
        return SettingsTexts::tr("There is no home folder, so settings are remembered until the window closes only.");
    if (const auto kept = putAside(file.fileName()); !kept.isEmpty())
        return SettingsTexts::tr("The settings could not be read and begin anew; what the file was is kept as %1.").arg(visibleText(kept.toStdString(), 200));
    if (!file.isWritable())
        return SettingsTexts::tr("%1 cannot be written, so settings are not remembered.").arg(visibleText(file.fileName().toStdString(), 200));
    return {};
}

Preferences preferences() { return readPreferences(all()); }

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

Layout layout() { return readLayout(all()); }

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
    return readExpansion(all(), expandedByDefault, now);
}

QStringList recentCommands() { return readRecentCommands(all()); }

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
