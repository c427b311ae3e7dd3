// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include <QBuffer>

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

/// A file of settings that is damaged, or another version's.
void settings(std::string_view bytes)
{
    QBuffer file;
    file.setData(bytes.data(), static_cast<int>(bytes.size()));
    file.open(QIODevice::ReadOnly);
    daemonscope::settings::Values values;
    if (!daemonscope::settings::readFile(file, values))
        promise(values.isEmpty(), "of what cannot be read nothing is taken");
    const auto preferences = daemonscope::settings::readPreferences(values);
    promise(preferences == preferences.sane(), "preferences are within their bounds");
    const auto layout = daemonscope::settings::readLayout(values);
    promise(static_cast<int>(layout.sortBy) < columnCount, "sorted by a column that there is");
    promise(static_cast<int>(layout.grouping) < 3 && static_cast<int>(layout.liveTab) < 4, "choices that there are");
    promise(daemonscope::settings::readRecentCommands(values).size() <= 12, "a dozen commands");
    (void)daemonscope::settings::readExpansion(values, true, machine());
    QBuffer again;
    again.open(QIODevice::ReadWrite);
    promise(daemonscope::settings::writeFile(again, values), "it is written");
    again.seek(0);
    daemonscope::settings::Values back;
    promise(daemonscope::settings::readFile(again, back), "what is written is read");
}

} // namespace

std::span<const Target> userTargets()
{
    static constexpr std::array targets{Target{"filter", filter}, Target{"settings", settings}};
    return targets;
}

} // namespace daemonscope::fuzz
