// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "collector.h"

namespace zoo {

/// Each of these builds a few specimens and returns when all of them are in the state that their labels promise.
/// What each label is in truth stands in ../specimens.cpp.

/// Daemons and their kin, whose orphans go to `reaper`, the one that adopts the keeper's.
void buildDaemons(Collector& collector, pid_t reaper);
/// Jobs of an interactive shell whose terminal is open; jobs that survived their shell.
void buildJobs(Collector& collector, pid_t reaper);
void buildSurvivors(Collector& collector, pid_t reaper);
/// Adopters that nobody named.
void buildSubreapers(Collector& collector);
/// Parents that made their session after a fork: nobody was adopted.
void buildLateSessions(Collector& collector, pid_t reaper);
/// Zombies, stopped and traced ones, a process whose first thread is gone.
void buildStates(Collector& collector);
void buildContainers(Collector& collector);

/// A change that the test orders by a command. Built now, done by the returned function.
std::function<void()> prepareAdoption(Collector& collector);
std::function<void()> prepareLastThreadsEnd(Collector& collector);

} // namespace zoo
