// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sys/procfs.h"

namespace daemonscope::sys {

/// Whether `proc` shows the pid namespace that we live in, so that its numbers are ours and our own /run, users and
/// orphans belong to it. False for a container's procfs, a copy or a fixture. Told by the link `self`.
[[nodiscard]] bool showsOurselves(const ProcFs& proc);

} // namespace daemonscope::sys
