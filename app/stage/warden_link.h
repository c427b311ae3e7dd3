// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

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
    void hold(Pid pid, int pidfd);
    /// All is over, or left running on purpose: the warden ends without touching anybody; waits for that.
    void dismiss();
    [[nodiscard]] Pid pid() const { return pid_; }

private:
    WardenLink(sys::Wire wire, Pid pid) : wire_(std::move(wire)), pid_(pid) {}

    sys::Wire wire_;
    Pid pid_;
};

} // namespace daemonscope::stage
