// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <unordered_map>

#include "model/process/scanner.h"
#include "model/sys/procfs.h"

namespace daemonscope::act {

/// A grip on one life of one process, and what was seen when it was taken. The descriptors mean this process for
/// ever, so that whatever is decided later reaches it or nobody. Copied freely.
struct Hold {
    ProcessPtr process;
    std::shared_ptr<const sys::UniqueFd> pidfd; ///< null: could not be taken, `failure` says why
    std::shared_ptr<const sys::UniqueFd> dir;   ///< its directory below /proc
    std::optional<sys::SysError> failure;
    bool otherProcess = false;             ///< failure: the number belongs to another process now
    bool permitted = true;                 ///< the kernel lets us signal it (asked with signal 0)
    std::optional<sys::StatusFile> status; ///< read now: masks change at any time
};

using Holds = std::unordered_map<Serial, Hold>;

/// Takes hold of `process`: pidfd first, then its start time compared, so that a number that was given on in between
/// is noticed. `proc` is the machine's own. Any thread; answers at once.
[[nodiscard]] Hold takeHold(const sys::ProcFs& proc, const ProcessPtr& process);

/// The same for one that `scanner` has seen, by the descriptor that holds it where there is one: proof even against a
/// number that was freed and taken within one tick of the clock, when start times are equal. The scanner's thread.
[[nodiscard]] Hold takeHold(Scanner& scanner, const ProcessPtr& process);

/// The stat line of a held directory. Gone once that process is, whoever has the number.
[[nodiscard]] sys::Result<sys::StatLine> statOf(const sys::UniqueFd& dir);

} // namespace daemonscope::act
