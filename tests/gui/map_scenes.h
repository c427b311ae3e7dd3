// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sessionmap/map_scene.h"

namespace daemonscope::test {

/// Made-up scenes of the session map. The numbers: shell T 4700, A 4711, B 4712, C 4713; pid 1 adopts.

/// T has started A, which is about to fork.
[[nodiscard]] MapScene doubleForkStart();
/// A is gone, T has its terminal back, B is about to call setsid.
[[nodiscard]] MapScene firstParentGone();
/// B leads a session and is about to fork.
[[nodiscard]] MapScene afterSetsid();
/// C is there, and B about to exit.
[[nodiscard]] MapScene secondFork();
/// B is gone as well, C about to change its directory.
[[nodiscard]] MapScene secondParentGone();
/// C has done all of it.
[[nodiscard]] MapScene doubleForkDone();
/// T, a background job, and a pipeline in the foreground that Ctrl-C is about to reach.
[[nodiscard]] MapScene pipelineUnderCtrlC();
/// A is about to leave the shell's group for one of its own.
[[nodiscard]] MapScene beforeSetpgid();
/// The shell is about to give the terminal to A's group, in which B has stopped.
[[nodiscard]] MapScene beforeForeground();
/// A session of so many processes in so many groups of very different sizes, some of them adopted, stopped or ended.
/// The same for the same numbers.
[[nodiscard]] MapScene crowdedSession(int processes, int groups, unsigned seed = 1);

} // namespace daemonscope::test
