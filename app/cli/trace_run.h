// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <QStringList>

#include "app/cli/options.h"
#include "model/lab/stage_link.h"
#include "model/lab/trace_record.h"

namespace daemonscope::cli {

/// Why a trace could not be made, as a sentence, and the exit status for it.
struct TraceFailure {
    QString sentence;
    ExitStatus status = Failed;
};

/// A command that was traced. What it left running still lives, held by the stage of `link`.
struct TracedRun {
    lab::TraceRecord record;
    std::string_view endedBy; ///< "settled", "time", "interrupt"
    std::string output; ///< what it wrote to its terminal, at most the last 16 MiB
    bool outputCut = false;
    QStringList notes; ///< what the reader should know: limits that were reached, wishes that could not be granted
    std::unique_ptr<lab::StageLink> link;
};

/// Runs the command of `options` on a terminal of its own until it has ended and nothing more happens.
[[nodiscard]] std::variant<TracedRun, TraceFailure> runTrace(const TraceOptions& options);

} // namespace daemonscope::cli
