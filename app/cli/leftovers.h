// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <variant>

#include "app/cli/command_run.h"
#include "app/cli/options.h"
#include "model/sys/unique_fd.h"

namespace daemonscope::cli {

/// A command that has run for `leftovers`, and where the report goes.
struct LeftoversRun {
    sys::UniqueFd file; ///< of --report FILE
    int report = 2;     ///< the descriptor to write to
    std::variant<CommandRun, NotRun> result;
};

/// The first half: opens the report, runs the command. Forks: to be called while this is the only thread.
[[nodiscard]] LeftoversRun runForLeftovers(const LeftoversOptions& options);

/// The second half: says what was left, ends it where that was asked for. Does not return when nothing was left: then
/// the program has already ended as the command did.
[[nodiscard]] ExitStatus leftovers(const Options& options, const LeftoversRun& run);

} // namespace daemonscope::cli
