// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/process/facets.h"

namespace daemonscope {

/// Who adopts orphans, by position in the snapshot. The kernel hides the flag (prctl(2), PR_SET_CHILD_SUBREAPER),
/// so it is inferred: pid 1; whoever was measured or seen to adopt; the init of a nested pid namespace; and the
/// parent of a process whose session that parent cannot have given it.
[[nodiscard]] std::vector<ReaperKnowledge> findReapers(const Snapshot& snapshot);

/// Whether `process` proves by its session that `parent` adopted it: a session id is inherited or one's own, so a
/// parent that was never in it did not fork the process. Not when the parent leads a session of its own, for it may
/// have made that after the fork.
[[nodiscard]] bool provesAdoption(const Process& process, const Process& parent);

} // namespace daemonscope
