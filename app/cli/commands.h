// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/one_shot.h"
#include "app/cli/options.h"

namespace daemonscope::cli {

/// Runs the command of `options`, which is not Window, to its end. Does not return when a reader is stuck in the
/// kernel: then the program has already ended with the status, for a normal exit could wait for it.
[[nodiscard]] ExitStatus runCommand(const Options& options);

/// The commands themselves.
[[nodiscard]] ExitStatus list(OneShot& machine, const Options& options, Output& out);
[[nodiscard]] ExitStatus tree(OneShot& machine, const Options& options, Output& out);
[[nodiscard]] ExitStatus explain(OneShot& machine, const Options& options, Output& out);
[[nodiscard]] ExitStatus trace(OneShot& machine, const Options& options, Output& out);
[[nodiscard]] ExitStatus watch(const Options& options, Output& out);
[[nodiscard]] ExitStatus lab(const Options& options, Output& out);

/// How the headline of a process is toned.
[[nodiscard]] Tone toneOf(const Facets& facets);
/// Whether there is anything to show; says on standard error if not.
[[nodiscard]] bool holdsProcesses(const Snapshot& snapshot, const Options& options);
/// "there is no process 4711", on standard error.
[[nodiscard]] ExitStatus notFound(const Snapshot& snapshot, Pid pid);
/// One line on standard error when processes could not be read.
void noteUnreadable(const Snapshot& snapshot);

} // namespace daemonscope::cli
