// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "app/stage/decode.h"
#include "app/stage/picture.h"
#include "model/sys/answers.h"
#include "model/sys/unique_fd.h"

namespace daemonscope::stage {

/// A call that waits for its answer.
struct Held {
    int sequence = 0; ///< how it is named to the other side
    sys::Notification call;
    Stop stop;
};

/// A call that was answered and whose effect is not yet known to be complete.
struct Pending {
    int step = 0;
    Stop stop;
    bool let = true;
    int child = -1;        ///< fork: who came of it
    Picture before;        ///< exec: to tell whether it happened
};

/// An answer that came too late: a signal had interrupted the call, which the kernel makes again.
struct Unheard {
    Held held;
    sys::Answer answer = sys::Answer::Let;
    int code = 0;
    int step = 0;
};

/// A process that the stage started, or a descendant of one. Those that have ended stay in the list.
struct Actor {
    int id = 0;
    Pid pid;
    int inner = 0;   ///< contained: its number in the namespace
    int parent = -1; ///< the actor whose fork made it; -1 = the stage or its shell
    Viewer viewer;
    sys::UniqueFd pidfd;
    Picture picture; ///< as last read
    std::vector<Held> held;
    std::optional<Pending> pending;
    std::optional<Unheard> unheard;
    std::optional<sys::Notification> idleWait; ///< its last wait, which came back without a child that ended or stopped
    int waitStep = -1;
    int exitStep = -1;
    int groupStep = -1;  ///< the last setpgid that named it: its group is that step's doing
    std::optional<int> status; ///< as wait(2) tells, where known
    bool vforked = false; ///< its last fork shares its memory: it sleeps until the child has a program of its own
    bool ended = false; ///< has died, though a zombie may be left
    bool gone = false;  ///< not even a zombie is left

    [[nodiscard]] std::array<bool, 3> closedFds() const
    {
        return {picture.fd[0].empty(), picture.fd[1].empty(), picture.fd[2].empty()};
    }
};

} // namespace daemonscope::stage
