// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include <linux/filter.h>
#include <sys/resource.h>

#include "model/sys/notifier.h"
#include "model/sys/unique_fd.h"
#include "model/sys/wire.h"

namespace daemonscope::stage {

struct LaunchRequest {
    std::vector<std::string> command; ///< the first is a path that can be executed
    std::vector<std::string> arguments; ///< argv
    std::vector<std::string> environment; ///< NAME=value; what is not named is inherited
    std::string folder; ///< working directory; "" = the stage's
    /// The command leads the session itself (a shell). Else a small shell of ours does: it waits for the command as
    /// its foreground job, takes the terminal back and stays.
    bool commandIsShell = false;
    bool killable = false;  ///< see sys::installFilter()
    bool contained = false; ///< in a pid and user namespace of its own, whose first process reaps
    std::optional<int> umask;
    std::optional<rlim_t> descriptors; ///< soft limit to restore
    unsigned short rows = 24;
    unsigned short columns = 80;
    std::vector<sock_filter> filter;
};

/// Why nothing was started.
struct LaunchFailure {
    enum class Stage { Terminal, Fork, Namespace, Filter, Exec };
    Stage at = Stage::Fork;
    int code = 0; ///< errno
};

struct Launched {
    Pid child;               ///< our own child: the shell, or what holds the namespace
    Pid shell;               ///< the session's leader, in our pid namespace
    std::optional<Pid> init; ///< contained: the namespace's first process
    sys::UniqueFd terminal;  ///< the master side
    sys::Notifier listener;
    sys::Wire control; ///< our shell tells on it how the command ended: "exit STATUS" as wait(2) tells, "exec ERRNO"
};

/// Starts the command on a terminal of its own, under the filter: its first stopped call is its exec. May fork,
/// because the stage has one thread.
[[nodiscard]] std::variant<Launched, LaunchFailure> launch(const LaunchRequest& request);

} // namespace daemonscope::stage
