// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sys/stat_line.h"

namespace daemonscope::sys {

/// Read in the moment in which somebody waited for it: the kernel has taken its ids from it already, and writes
/// "0 -1 -1" for parent, group and session. It is as good as gone.
inline bool isBeingReaped(const StatLine& stat) { return stat.has(6) && stat.pgid.value == -1 && stat.sid.value == -1; }

} // namespace daemonscope::sys
