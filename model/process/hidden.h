// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/process/snapshot.h"

namespace daemonscope {

/// Whether the listing leaves out processes of others (hidepid=2 and more).
[[nodiscard]] bool listsNotAll(const Snapshot& snapshot);
/// Whether somebody with this number, whom the snapshot does not hold, may live all the same, unseen.
[[nodiscard]] bool mayBeHidden(const Snapshot& snapshot, Pid pid);

} // namespace daemonscope
