// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lab/course/course.h"
#include "model/lab/course/rack_steps.h"

namespace daemonscope::lab {

Scenario makeRack()
{
    return {.id = "rack",
        .title = QT_TRANSLATE_NOOP("lab", "The double fork: how a program becomes a daemon"),
        .introduction = QT_TRANSLATE_NOOP("lab",
            "You type a command, and a moment later the prompt is back although a server now runs: it has become a "
            "daemon, a process that belongs to no terminal and to nobody's login. In life that takes less than a "
            "thousandth of a second. Here it waits before each of its system calls until you let it go on, so that you "
            "can see which call changes what: who is whose parent, which group and session they belong to, and who "
            "would be hit if you closed the window. The program is real, and so is all that you see."),
        .program = "double_fork",
        .command = "double_fork",
        .actors = rackActors(),
        .start = rackStart(),
        .steps = {rackFirstFork(), rackFirstExit(), rackShellReturns(), rackSetsid(), rackSecondFork(),
            rackSecondExit(), rackChdir(), rackStdin(), rackStdout(), rackStderr(), rackCloseTerminal()}};
}

} // namespace daemonscope::lab
