// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/leftovers_words.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include "app/cli/trace_words.h"

namespace daemonscope::cli {

namespace {

struct Usage {
    Q_DECLARE_TR_FUNCTIONS(Usage)
};

} // namespace

void LeftoversWords::addTo(CLI::App& app)
{
    app.add_option("--report", report);
    app.add_option("--wait", wait);
    app.add_flag("--kill", kill);
}

QString LeftoversWords::judge(const std::vector<std::string>& command, LeftoversOptions& options) const
{
    if (command.empty())
        return Usage::tr("leftovers needs a command behind --, as in: leftovers -- make test");
    const auto patience = wait == "0" ? std::optional(std::chrono::milliseconds(0)) : toWait(wait);
    if (!patience)
        return Usage::tr("--wait is a number of seconds, not %1").arg(inQuotes(wait));
    options = {command, report, *patience, kill};
    return {};
}

} // namespace daemonscope::cli
