// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sys/signals.h"

#include <csignal>

namespace daemonscope::sys {

SignalAction defaultAction(int signal)
{
    switch (signal) {
    case SIGCHLD:
    case SIGURG:
    case SIGWINCH:
        return SignalAction::Ignore;
    case SIGSTOP:
    case SIGTSTP:
    case SIGTTIN:
    case SIGTTOU:
        return SignalAction::Stop;
    case SIGCONT:
        return SignalAction::Continue;
    case SIGQUIT:
    case SIGILL:
    case SIGTRAP:
    case SIGABRT:
    case SIGBUS:
    case SIGFPE:
    case SIGSEGV:
    case SIGXCPU:
    case SIGXFSZ:
    case SIGSYS:
        return SignalAction::Dump;
    default:
        return SignalAction::End;
    }
}

std::vector<int> allSignals()
{
    constexpr int lastClassic = 31;
    std::vector<int> all;
    for (int signal = 1; signal <= lastClassic; ++signal)
        all.push_back(signal);
    for (int signal = SIGRTMIN; signal <= SIGRTMAX; ++signal)
        all.push_back(signal);
    return all;
}

bool cannotBeCaught(int signal) { return signal == SIGKILL || signal == SIGSTOP; }

bool stopsByTerminal(int signal) { return signal == SIGTSTP || signal == SIGTTIN || signal == SIGTTOU; }

bool holds(std::uint64_t mask, int signal)
{
    return signal >= 1 && signal <= 64 && (mask >> static_cast<unsigned>(signal - 1) & 1U) != 0;
}

} // namespace daemonscope::sys
