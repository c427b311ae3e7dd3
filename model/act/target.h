// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/process/process.h"
#include "model/tree/row.h"

namespace daemonscope::act {

/// How far an action reaches.
enum class Reach : std::uint8_t {
    Process,  ///< one, and nobody else
    Subtree,  ///< it and everything below it
    Group,    ///< a process group, as kill(2) with a negative number
    Session,  ///< every member of a session
    Keyboard, ///< whom the terminal's line discipline signals for Ctrl-C: the foreground group
    HangUp,   ///< whom the kernel signals when the terminal goes away: the session leader
};

/// Whom somebody wants to act on. Sessions and groups are named by their numbers, one process by its identity.
struct Target {
    Reach reach = Reach::Process;
    ProcessKey process; ///< Process, Subtree
    Pgid pgid;          ///< Group
    Sid sid;            ///< Group, Session, Keyboard, HangUp
    friend bool operator==(const Target&, const Target&) = default;
};

/// What can be meant by a row, the nearest first; empty for one that stands for nobody.
[[nodiscard]] std::vector<Target> targetsOf(const Row& row);

} // namespace daemonscope::act
