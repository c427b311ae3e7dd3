// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lab/scenario.h"

/// The steps of the double fork as they are when none is left out; the experiments take them and change some.
namespace daemonscope::lab {

/// T, A, B and C of double_fork.c and of its variants.
std::vector<Actor> rackActors();
/// What holds when A is about to fork.
std::vector<Cell> rackStart();

Step rackFirstFork();
Step rackFirstExit();
Step rackShellReturns();
Step rackSetsid();
Step rackSecondFork();
Step rackSecondExit();
Step rackChdir();
Step rackStdin();
Step rackStdout();
Step rackStderr();
Step rackCloseTerminal();

/// The same step without anything to read or to predict: for lessons that only pass through it.
Step quiet(Step step);

} // namespace daemonscope::lab
