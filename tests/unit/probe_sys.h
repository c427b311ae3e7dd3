// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

/// Each does what one command of ds_test_probe is for, and returns the exit status.
namespace probe {

using Words = std::vector<std::string>;

/// Exit status of what the surroundings do not permit.
inline constexpr int notPermitted = 77;
/// Prints why, with the calling thread's errno.
int refuse(const char* what);

/// Becomes that user for good, without supplementary groups, yet with a readable /proc/self.
bool becomeUser(unsigned uid);

/// HELPER [subreaper] [user=UID]: prints the measured reaper's pid or the error.
int reaper(const Words& words);
/// SOFT HARD: sets the limits of open files, raises, and prints what may be held, the limit before and after.
int limit(const Words& words);
/// Reads something through a pool while the system grants no thread, prints what came of it and exits.
int noThreads();

} // namespace probe
