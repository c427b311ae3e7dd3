// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/watch_words.h"

#include <algorithm>

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include "app/cli/trace_words.h"

namespace daemonscope::cli {

namespace {

struct Usage {
    Q_DECLARE_TR_FUNCTIONS(Usage)
};

} // namespace

void WatchWords::addTo(CLI::App& app)
{
    app.add_option("--source", source);
    app.add_option("--scan", scan);
    app.add_option("--for", longest);
}

QString WatchWords::judge(WatchOptions& options) const
{
    if (!source.empty()) {
        const auto found = std::find(sourceIds.begin(), sourceIds.end(), source);
        if (found == sourceIds.end())
            return Usage::tr("--source is connector, pidfd or scan, not %1").arg(inQuotes(source));
        options.source = static_cast<SourceKind>(found - sourceIds.begin());
    }
    const auto seconds = [](const char* option, const std::string& word) {
        return Usage::tr("%1 is a number of seconds above 0, not %2").arg(QLatin1String(option), inQuotes(word));
    };
    if (!scan.empty() && !(options.scan = toWait(scan)))
        return seconds("--scan", scan);
    if (!longest.empty() && !(options.longest = toWait(longest)))
        return seconds("--for", longest);
    if (options.source == SourceKind::Scan && !options.scan)
        options.scan = std::chrono::seconds(1);
    return {};
}

} // namespace daemonscope::cli
