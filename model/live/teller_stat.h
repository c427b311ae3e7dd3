// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/live/roster.h"
#include "model/sys/stat_line.h"

namespace daemonscope {

/// Ended, and nothing of it runs any more: a zombie whose first thread only is gone has further threads.
inline bool isDead(const sys::StatLine& stat) { return stat.state == 'X' || (stat.state == 'Z' && stat.threads <= 1); }

/// Notes all that a stat line says, but for the parent, whom only the roster may change.
inline void note(Resident& resident, const sys::StatLine& stat)
{
    resident.startTicks = stat.startTicks;
    resident.pgid = stat.pgid;
    resident.sid = stat.sid;
    resident.ttyNr = stat.ttyNr;
    resident.tpgid = stat.tpgid;
    resident.state = stat.state;
    resident.comm = stat.comm;
    resident.read = true;
    resident.forkedNoExec = (stat.flags & sys::flagForkedNoExec) != 0;
    resident.threads = resident.threads || stat.threads > 1;
    resident.leaderGone = stat.state == 'Z' && stat.threads > 1;
}

} // namespace daemonscope
