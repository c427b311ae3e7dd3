// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QStringList>

#include "app/cli/json.h"
#include "app/cli/trace_run.h"
#include "model/process/checklist.h"

namespace daemonscope::cli {

/// What is to be said of one survivor.
struct Verdict {
    int actor = 0;
    Json process; ///< as in list --json
    QString headline;
    QStringList sentences;
    std::vector<Check> checks;
};

struct TraceReport {
    const TraceOptions& options;
    const TracedRun& run;
    Pid reaper;
    std::string reaperName;
    std::vector<Verdict> verdicts; ///< the first is about who carries on the command's work
};

[[nodiscard]] Json traceJson(const TraceReport& report);
void printTrace(const TraceReport& report, Output& out);

/// "exit 0", "SIGTERM", from a status as wait(2) tells.
[[nodiscard]] QString endText(int status);

} // namespace daemonscope::cli
