// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/live/history.h"

namespace daemonscope::test {

/// When the clock of a ProcessTable starts.
inline const TimePoint tableStart{std::chrono::hours(500'000)};

/// Events as the best source tells them; times count from tableStart.
[[nodiscard]] Event told(EventKind kind, int pid, std::chrono::milliseconds after);
[[nodiscard]] Event toldFork(int pid, int ppid, std::chrono::milliseconds after, const std::string& comm = "sh");
[[nodiscard]] Event toldExec(int pid, std::chrono::milliseconds after, const std::string& program);
[[nodiscard]] Event toldExit(int pid, std::chrono::milliseconds after, int status = 0);
[[nodiscard]] Event toldChange(EventKind kind, int pid, std::chrono::milliseconds after, std::optional<int> from,
    std::optional<int> to, const std::string& toName = {});

void give(History& history, EventBatch events);

} // namespace daemonscope::test
