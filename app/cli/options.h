// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "app/cli/output.h"
#include "model/live/event.h"
#include "model/sys/answers.h"
#include "model/sys/ids.h"
#include "model/tree/grouping.h"

namespace daemonscope::cli {

enum class Command { Window, List, Tree, Explain, Lab, Trace, Leftovers, Watch };

/// What `tree` prints.
enum class TreeFormat { AsText, AsJson, AsDot, AsMermaid };

/// A call of a trace that is not to happen as it would.
struct CallWish {
    sys::Deed deed = sys::Deed::Fork;
    std::string actor; ///< "" = everyone's
    sys::Answer answer = sys::Answer::Let;
    int code = 0; ///< errno to fail with
};

struct TraceOptions {
    std::vector<std::string> command;
    std::vector<CallWish> wishes;
    std::chrono::milliseconds settle{1000};
    std::chrono::milliseconds longest{60'000};
    std::string input; ///< file with what to type; "" = nothing
    bool showOutput = false;
    bool contained = false;
    bool leaveRunning = false;
};

struct LeftoversOptions {
    std::vector<std::string> command;
    std::string report; ///< file; "-" = standard output, "" = standard error
    std::chrono::milliseconds wait{500}; ///< that what is left has to end by itself
    bool kill = false;
};

struct LabOptions {
    std::string scenario; ///< "" = list them
    bool automatic = false;
};

struct WatchOptions {
    std::optional<SourceKind> source; ///< only this one
    std::optional<std::chrono::milliseconds> scan; ///< how often beside it
    std::optional<std::chrono::milliseconds> longest;
};

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
    TreeFormat format = TreeFormat::AsText;   ///< tree
    std::optional<Pid> pid;                 ///< explain: whom; tree: its session, or by family what is below it
    TraceOptions trace;
    LeftoversOptions leftovers;
    WatchOptions watch;
    LabOptions lab;
};

/// What became of a wrong or a self-contained command line.
enum ExitStatus : int {
    Done = 0,
    Failed = 1,
    BadUsage = 2,
    LeftSomething = 70,
    CannotWatch = 125,
    CannotRun = 126,
    NoSuchCommand = 127
};

/// Reads the command line. Help and version are printed to standard output, mistakes to standard error with a hint;
/// then there is nothing left to do but to exit with the status. `beginToSpeak` is called once, before such a text is
/// made.
[[nodiscard]] std::variant<Options, ExitStatus> parseOptions(
    int argc, char** argv, const std::function<void()>& beginToSpeak);

/// The help of one command, or of the program.
[[nodiscard]] QString helpText(Command command);

} // namespace daemonscope::cli
