// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <vector>

#include "model/sys/ids.h"
#include "model/sys/notifier.h"
#include "model/sys/unique_fd.h"

namespace daemonscope::sys {

/// One of those that are to end; the descriptor decides, the number finds its children.
struct Mortal {
    Pid pid;
    UniqueFd pidfd;
};

/// Ends by SIGKILL through their pidfds all of `mortals`, whoever they start meanwhile, and, where a listener is given,
/// whoever calls under its filter; waits until all have ended, at most for `longest`; who was a child of the caller is
/// waited for (wait(2)). Nobody else is touched: who is found by a number must run under a seccomp filter and have one of
/// them for parent, group or session. True when nobody is left.
bool endAll(std::vector<Mortal>& mortals, Notifier& listener, std::chrono::milliseconds longest);

} // namespace daemonscope::sys
