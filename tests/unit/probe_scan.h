// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/unit/probe_sys.h"

namespace probe {

/// Scans and prints what was found, after everything that answers has answered. In this order:
///   mount=OPTIONS   mounts a procfs of its own over /proc, in a mount namespace
///   fifo=PID/FILE   puts a FIFO over that file of /proc, in a mount namespace
///   user=UID        becomes that user
///   files=N         soft and hard limit of open files
///   descriptors=N   how many the scanner may hold (as many as the limit allows unless given)
///   scans=N         so many scans (1)
///   proc=DIR        another tree than /proc
/// Lines:  hiding N ONLY | first N | denied PID | malformed PID | no-descriptor PID | lost N | held N
///         process PID PPID PGID SID TTY STATE COMM-HEX CMDLINE   (CMDLINE: bytes=N, pending, or why not)
int scan(const Words& words);

} // namespace probe
