// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/inspect/findings.h"

namespace daemonscope::inspect {

/// The reads behind Findings. All may block for ever: only for threads of the reader pool. `dir` is the open
/// directory of the process. What a living process does not have is an empty value.

[[nodiscard]] sys::Result<EnvironmentList> readEnvironmentList(int dir);
[[nodiscard]] sys::Result<sys::SignalMasks> readSignals(int dir);
[[nodiscard]] sys::Result<std::vector<sys::ResourceLimit>> readLimits(int dir);
[[nodiscard]] sys::Result<std::vector<std::int32_t>> readNsPids(int dir);
[[nodiscard]] sys::Result<std::vector<sys::CgroupPlace>> readCgroups(int dir);
[[nodiscard]] sys::Result<sys::MemoryFigures> readMemory(int dir, const char* file);
[[nodiscard]] sys::Result<OomScores> readOomScores(int dir);
/// At most a few thousand, and no longer than a fifth of a second.
[[nodiscard]] sys::Result<ThreadList> readThreads(int dir);

} // namespace daemonscope::inspect
