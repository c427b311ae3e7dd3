// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <variant>

#include "app/cli/output.h"
#include "model/sys/ids.h"
#include "model/tree/grouping.h"

namespace daemonscope::cli {

enum class Command { Window, List, Tree, Explain };

/// What was asked for on the command line.
struct Options {
    Command command = Command::Window;
    std::filesystem::path proc = "/proc";
    ColourWhen colour = ColourWhen::Auto;
    std::chrono::milliseconds wait{500}; ///< for what does not answer
    bool unicode = true; ///< the locale that we were started in is UTF-8
    bool json = false;
    Grouping grouping = Grouping::Sessions; ///< tree
    bool kernelThreads = false;             ///< tree
    std::optional<Pid> pid;                 ///< explain: whom; tree: only what is below it
};

/// What became of a wrong or a self-contained command line.
enum ExitStatus { Done = 0, Failed = 1, BadUsage = 2 };

/// Reads the command line. Help and version are printed to standard output, mistakes to standard error with a hint;
/// then there is nothing left to do but to exit with the status.
[[nodiscard]] std::variant<Options, ExitStatus> parseOptions(int argc, char** argv);

/// The help of one command, or of the program.
[[nodiscard]] QString helpText(Command command);

} // namespace daemonscope::cli
