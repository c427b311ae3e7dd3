// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <cstdint>
#include <filesystem>
#include <string>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QSettings>

#include "app/window/settings_reading.h"
#include "model/process/facets.h"
#include "model/tree/filter.h"
#include "tests/fuzz/targets.h"
#include "tests/model/process_table.h"

namespace daemonscope::fuzz {

namespace {

const Classified& machine()
{
    static const ClassifiedPtr classified = [] {
        test::ProcessTable table;
        table.addText("1 0 1 1 init\n300 1 300 300 bash tty\n301 300 301 300 vi tty fg\n302 1 302 302 nginx uid=33\n");
        return classify(table.next());
    }();
    return *classified;
}

/// What somebody types into the filter.
void filter(std::string_view bytes)
{
    const auto text = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    const auto parsed = Filter::parse(text);
    if (parsed.error) {
        promise(!parsed.filter, "a wrong filter filters nothing");
        promise(parsed.error->position >= 0 && parsed.error->position <= text.size(), "the error stands in the text");
        promise(!parsed.error->message.isEmpty(), "an error is told");
    }
    if (!parsed.filter)
        return;
    const auto& snapshot = machine().snapshot();
    for (int i = 0; i < snapshot.size(); ++i)
        (void)parsed.filter->matches(snapshot.at(i), machine().facets(i), false);
}

/// A file of its own, in memory where that can be had; taken away at the end.
const std::filesystem::path& settingsFile()
{
    static const auto& file = *[] { // never destroyed: what runs at the exit needs it
        std::error_code error;
        std::string folder = std::filesystem::is_directory("/dev/shm", error) ? "/dev/shm" : "/tmp";
        folder += "/daemonscope-fuzz-XXXXXX";
        qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext&, const QString&) {}); // Qt tells what it passes over
        promise(::mkdtemp(folder.data()) != nullptr, "a folder can be made");
        (void)std::atexit([] {
            std::error_code ignored;
            std::filesystem::remove_all(settingsFile().parent_path(), ignored);
        });
        return new std::filesystem::path(folder + "/daemonscope.ini");
    }();
    return file;
}

/// A file of settings that is damaged, or another version's.
void settings(std::string_view bytes)
{
    static const int fd = ::open(settingsFile().c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    promise(fd >= 0 && ::pwrite(fd, bytes.data(), bytes.size(), 0) == static_cast<ssize_t>(bytes.size())
            && ::ftruncate(fd, static_cast<off_t>(bytes.size())) == 0,
        "a file is written");
    // Qt reads a file again when its size or its time is another, to the millisecond.
    static std::int64_t turn = 0;
    ++turn;
    const timespec when{1'000'000 + turn / 1000, (turn % 1000) * 1'000'000};
    const std::array times{when, when};
    ::futimens(fd, times.data());
    // One for all inputs: to open it takes Qt longer than to read it.
    static auto& file = *new QSettings(QString::fromStdString(settingsFile().string()), QSettings::IniFormat);
    file.sync();
    const auto preferences = daemonscope::settings::readPreferences(file);
    promise(preferences == preferences.sane(), "preferences are within their bounds");
    const auto layout = daemonscope::settings::readLayout(file);
    promise(static_cast<int>(layout.sortBy) < columnCount, "sorted by a column that there is");
    promise(static_cast<int>(layout.grouping) < 3 && static_cast<int>(layout.liveTab) < 4, "choices that there are");
    promise(daemonscope::settings::readRecentCommands(file).size() <= 12, "a dozen commands");
    (void)daemonscope::settings::readExpansion(file, true, machine());
}

} // namespace

std::span<const Target> userTargets()
{
    static constexpr std::array targets{Target{"filter", filter}, Target{"settings", settings}};
    return targets;
}

} // namespace daemonscope::fuzz
