// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QStringList>

#include "app/cli/command_run.h"
#include "app/cli/ending.h"
#include "app/cli/json.h"
#include "app/cli/options.h"

namespace daemonscope::cli {

/// One process that was left running.
struct Leftover {
    Pid pid;
    std::uint64_t startTicks = 0;
    Json process;          ///< as in list --json
    QString commandLine;   ///< visible
    QStringList sentences; ///< explain's
    std::optional<Lineage::Birth> birth;
    std::optional<Ending> ending; ///< with --kill
};

struct LeftoversReport {
    const LeftoversOptions& options;
    const CommandRun& run;
    std::vector<Leftover> leftovers; ///< oldest first
    std::vector<Ending> others;      ///< with --kill: who was started meanwhile
    bool hidden = false;             ///< something lives below us that may not be looked at
};

/// daemonscope.leftovers/1 in resources/schema/.
[[nodiscard]] Json leftoversJson(const LeftoversReport& report);
/// The same for people: plain lines, the same for the same processes.
void printLeftovers(const LeftoversReport& report, Output& out);

} // namespace daemonscope::cli
