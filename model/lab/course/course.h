// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lab/scenario.h"

/// The lessons of the lab, one function each; model/lab/scenarios.h lists them in the order of the course.
/// What a lesson expects was measured on Linux 6.18 and holds as root and as an ordinary user, whoever adopts orphans.
///
/// How they are written, so that a run is the same each time: step 1 begins with the first call that the command makes
/// after its exec, so nothing of it has run before; each call that the lab stops at is either in a step or in `passes`.
/// Where step 1 begins with such a call, the start state is reached when that call is waiting and T is waiting at its own
/// `wait`, which is held until a step answers it. Where step 1 is an act, all is let until T reads at its prompt.
namespace daemonscope::lab {

Scenario makeOrphan();
Scenario makeInherit();
Scenario makeZombie();
Scenario makeSetsid();
Scenario makeRack();
Scenario makeCtty();
Scenario makePipeline();
Scenario makeCtrlc();
Scenario makeJobctl();
Scenario makeHangup();
Scenario makeOrphgrp();
Scenario makeFds();
Scenario makeCwd();
Scenario makeLeftovers();
Scenario makePidns();
Scenario makePidreuse();
Scenario makeSupervisor();

/// What breaks when a step of `rack` is left out or fails.
Scenario makeRackNoSetsid();
Scenario makeRackNoSetsidBackground();
Scenario makeRackNoSecondFork();
Scenario makeRackForkFails();
Scenario makeRackSecondForkFails();
Scenario makeRackClosedStreams();
Scenario makeRackKeepUmask();
Scenario makeRackIgnoreSigterm();

} // namespace daemonscope::lab
