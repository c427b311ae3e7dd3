// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "model/lab/runner.h"

namespace daemonscope::test {

/// How lessons are played here: by the programs that stand beside the test's; who adopts is measured once.
[[nodiscard]] lab::Runner::Options howToPlay();
/// Lets the runner go on until it waits for us, and takes what its terminal shows meanwhile. Slowly: as a window that is
/// busy, which reads many of the stage's messages at once.
void follow(lab::Runner& runner, bool slowly = false);
/// Starts the lesson and does `steps` of its steps; false when it failed on the way.
[[nodiscard]] bool play(lab::Runner& runner, std::size_t steps, bool slowly = false);

/// "B: ppid is A, not reaper".
[[nodiscard]] QString words(const lab::Difference& difference);
/// What the latest moment has of them, a line each.
[[nodiscard]] QString differences(const lab::Runner& runner);
/// What every moment has.
[[nodiscard]] QString allDifferences(const lab::Runner& runner);
/// Every lesson and experiment, in order.
[[nodiscard]] std::vector<const lab::Scenario*> everyScenario();

} // namespace daemonscope::test
