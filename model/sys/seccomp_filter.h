// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bitset>
#include <vector>

#include <linux/filter.h>

#include "model/sys/calls.h"

namespace daemonscope::sys {

/// The program for seccomp(2) that stops at the calls of callRules() and lets all others happen. Deeds that are extra
/// (isExtra()) are stopped at only when `extra` holds them; opens always are, for only their path tells a terminal or
/// a closed 0 to 2 apart. Calls by another architecture's numbers (32-bit programs) are notified too: whoever listens
/// refuses them.
[[nodiscard]] std::vector<sock_filter> buildFilter(Arch arch, const std::bitset<deedCount>& extra = {});

/// Puts the filter on the calling thread, its children and programs to come, after PR_SET_NO_NEW_PRIVS, and returns
/// the listener's descriptor (close-on-exec); -errno when the kernel refuses. Async-signal-safe. `killable`: a
/// call that waits for its answer is disturbed by fatal signals only (SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV, Linux
/// 5.19; silently without on older ones).
[[nodiscard]] int installFilter(const std::vector<sock_filter>& program, bool killable);

} // namespace daemonscope::sys
