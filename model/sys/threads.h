// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "model/sys/error.h"

namespace daemonscope::sys {

/// The threads of a process by the folder of its in /proc, as `task` lists them (proc(5)); Gone when there is none.
[[nodiscard]] Result<std::vector<int>> threadsIn(int processDir);

/// Their states, a letter each (proc_pid_stat(5), field 3); of one that ends meanwhile, none.
[[nodiscard]] Result<std::string> threadStates(int processDir);

} // namespace daemonscope::sys
