// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace daemonscope::sys {

/// What a signal does to a process that has not said otherwise (signal(7)).
enum class SignalAction : unsigned char { End, Dump, Ignore, Stop, Continue };

[[nodiscard]] SignalAction defaultAction(int signal);
/// All that may be sent, by number: 1 to 31, then the real-time ones that the C library leaves to programs.
[[nodiscard]] std::vector<int> allSignals();
/// SIGKILL and SIGSTOP: no process can catch, ignore or block them.
[[nodiscard]] bool cannotBeCaught(int signal);
/// SIGTSTP, SIGTTIN and SIGTTOU: stop by default, but never a member of an orphaned process group.
[[nodiscard]] bool stopsByTerminal(int signal);
/// Whether `mask`, as in /proc/PID/status, holds the signal.
[[nodiscard]] bool holds(std::uint64_t mask, int signal);

} // namespace daemonscope::sys
