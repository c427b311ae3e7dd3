// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "model/sys/error.h"
#include "model/sys/ids.h"
#include "model/sys/unique_fd.h"

namespace daemonscope::sys {

/// A descriptor that means this process for ever, whoever bears its number later (pidfd_open(2)). Close-on-exec.
[[nodiscard]] Result<UniqueFd> openPidfd(Pid pid);
/// pidfd_send_signal(2); Gone when the process is.
[[nodiscard]] Result<void> sendSignal(int pidfd, int signal);
/// Whether it has ended (a zombie has).
[[nodiscard]] bool hasEnded(int pidfd);
/// How a zombie ended, as wait(2) tells, from its stat file below `procRoot`; empty when it is none (any more), or when
/// the kernel does not tell us, as it does for processes that we might not trace.
[[nodiscard]] std::optional<int> zombieStatus(int procRoot, Pid pid);
/// How it ended, as wait(2) tells, once somebody has waited for it: from PIDFD_GET_INFO (Linux 6.15) even when it is not our child. Empty if not known.
[[nodiscard]] std::optional<int> waitStatus(int pidfd);

} // namespace daemonscope::sys
