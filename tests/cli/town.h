// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fake_proc.h"

namespace daemonscope::test {

/// A machine with one process of nearly every kind; the numbers say which.
namespace town {
inline constexpr std::int32_t shell = 200;      // session leader on pts/1
inline constexpr std::int32_t editor = 210;     // foreground
inline constexpr std::int32_t sleeper = 220;    // background
inline constexpr std::int32_t stopped = 230;    // stopped job
inline constexpr std::int32_t daemonLeader = 311; // gone: session of the daemon
inline constexpr std::int32_t daemon = 312;     // forked twice
inline constexpr std::int32_t worker = 313;
inline constexpr std::int32_t service = 400;    // cron.service
inline constexpr std::int32_t loginDaemon = 410; // forked once, from a login
inline constexpr std::int32_t either = 420;     // one or the other
inline constexpr std::int32_t job = 500;        // left over, session 499 gone
inline constexpr std::int32_t attached = 600;   // orphan on pts/1
inline constexpr std::int32_t orphan = 700;     // adopted, session of a living leader
inline constexpr std::int32_t zombie = 800;
inline constexpr std::int32_t traced = 810;
inline constexpr std::int32_t container = 900;  // init of a pid namespace
inline constexpr std::int32_t lost = 950;       // its parent is not visible
} // namespace town
void buildTown(FakeProc& proc);

} // namespace daemonscope::test
