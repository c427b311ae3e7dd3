// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <vector>

#include "model/lab/scenario.h"

/// Shorthands for the tables of the course.
namespace daemonscope::lab {

using Cells = std::vector<Cell>;

/// Who one is: the fields that a fork, a setsid or a setpgid decides.
struct Ids {
    const char* ppid;
    const char* pgid;
    const char* sid;
    const char* tty;
    const char* tpgid;
};

/// A living actor in the lab's folder, its streams on the lab's terminal.
inline Cells living(const char* actor, const Ids& ids)
{
    return {{actor, "state", "S"}, {actor, "ppid", ids.ppid}, {actor, "pgid", ids.pgid}, {actor, "sid", ids.sid},
        {actor, "tty", ids.tty}, {actor, "tpgid", ids.tpgid}, {actor, "cwd", "<dir>"}, {actor, "fd0", "<lab pty>"},
        {actor, "fd1", "<lab pty>"}, {actor, "fd2", "<lab pty>"}};
}

/// The shell while the group of `foreground` has the terminal.
inline Cells shell(const char* foreground) { return living("T", {"stage", "T", "T", "lab", foreground}); }

/// The command that was typed: a job of its own in the foreground.
inline Cells job(const char* actor) { return living(actor, {"T", actor, "T", "lab", actor}); }

/// Dead and not waited for: it keeps its ids, but has no folder and no descriptors.
inline Cells zombie(const char* actor)
{
    return {{actor, "state", "Z"}, {actor, "cwd", "-"}, {actor, "fd0", "-"}, {actor, "fd1", "-"}, {actor, "fd2", "-"}};
}

inline Cell gone(const char* actor) { return {actor, "state", "gone"}; }

/// The session's leader has ended: the stage, its parent, clears it away.
inline Cell shellGone() { return gone("T"); }

inline Cells together(std::initializer_list<Cells> parts)
{
    Cells all;
    for (const auto& part : parts)
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace daemonscope::lab
