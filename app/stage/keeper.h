// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/sys/notifier.h"
#include "model/sys/undertaker.h"
#include "model/sys/unique_fd.h"

namespace daemonscope::stage {

/// What stays behind when a program is left running: lets every call happen until nobody is under the filter any more
/// (without a listener they would all fail). Notes itself in sys::keeperFolder(), where the next start finds it.
/// Keeps `terminal`, the master side, open meanwhile, for its end would hang up those who are on it, and reads what
/// they write, for a full one would stop them; closes it when of them and of the session of `idle.front()`, the shell,
/// nobody but `idle` is left: a shell without a terminal's other side would wait for ever. Returns when the last one is
/// gone. SIGTERM, which the caller has blocked
/// and made readable at `signals` (signalfd(2)), ends all of them: `kept`, who lives already, and whoever is born
/// later.
void keepQuietly(sys::Notifier& listener, sys::UniqueFd terminal, int signals, std::vector<sys::Mortal> kept,
    const std::vector<Pid>& idle);

} // namespace daemonscope::stage
