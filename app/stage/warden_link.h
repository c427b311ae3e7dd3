// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "model/sys/ids.h"
#include "model/sys/wire.h"

namespace daemonscope::stage {

/// The stage's side of the warden: a second process that holds the listener and a pidfd for everything that was
/// started. Should the stage and the program die at one instant, the warden ends it all. Born by fork before anything
/// else, in a session of its own, deaf to the terminal's signals.
class WardenLink {
public:
    /// Forks the warden. Empty when that fails.
    [[nodiscard]] static std::unique_ptr<WardenLink> start();

    void holdListener(int listener);
    /// Removes it, with all that is in it, when it has ended everybody.
    void holdFolder(const std::string& path);
    /// Keeps a pidfd of its own, once flushed; a few are sent together. `pidfd` must stay open until then. Whoever is
    /// not yet told of is found by its calls, its parent, group or session.
    void hold(Pid pid, int pidfd);
    /// It is gone: need not be told of, should it still wait to be. False when it was told of before.
    bool forget(Pid pid);
    void flush();
    /// All is over, or left running on purpose: the warden ends without touching anybody; waits for that.
    void dismiss();
    [[nodiscard]] Pid pid() const { return pid_; }

private:
    WardenLink(sys::Wire wire, Pid pid)
        : wire_(std::move(wire))
        , pid_(pid)
    {
    }

    sys::Wire wire_;
    Pid pid_;
    std::vector<Pid> pids_; ///< not yet sent
    std::vector<int> pidfds_;
};

} // namespace daemonscope::stage
