// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>
#include <variant>
#include <vector>

#include "app/cli/lineage.h"
#include "app/cli/options.h"

namespace daemonscope::cli {

/// Why a command was not run below us.
struct NotRun {
    ExitStatus status = CannotWatch; ///< or CannotRun, NoSuchCommand
    const char* at = "";             ///< the call that failed, or "threads"; static
    int code = 0;                    ///< errno
};

/// A command that has run below this process as its subreaper (prctl(2), PR_SET_CHILD_SUBREAPER): whatever descends
/// from it, however it detached, is still below us or has ended.
struct CommandRun {
    Pid pid;           ///< of the command; it has been waited for
    int status = 0;    ///< as wait(2) tells
    bool left = false; ///< something below us still lives
    std::chrono::system_clock::time_point began;
    Lineage lineage;
};

/// Runs `command` with our standard input, output and error, our process group and terminal, until it has ended; then
/// waits until nothing is left below us, at most for `grace`. Signals that another process sends us go to the command;
/// those of the terminal it has already. Where it is stopped, so are we. Forks: to be called while this is the only
/// thread. What was changed for that time in this process (signals) stays so until it ends.
[[nodiscard]] std::variant<CommandRun, NotRun> runBelow(
    const std::vector<std::string>& command, std::chrono::milliseconds grace);

/// Waits for whoever ended below us; false when nobody is left there.
bool reapBelow();

/// Ends this process as the command ended: with its exit status, or by its signal (without a core of our own).
[[noreturn]] void endLike(int status);

} // namespace daemonscope::cli
