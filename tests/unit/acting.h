// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <utility>
#include <vector>

#include <sys/types.h>

#include <QStringList>

#include "model/act/execution.h"
#include "tests/unit/scanning.h"

namespace daemonscope::test {

/// Of the process by this number, with its holds; empty when there is none.
[[nodiscard]] act::Preview previewOf(
    Scanning& scanning, Pid pid, act::Reach reach, int signal, const act::Self& self = act::Self::now(true));
[[nodiscard]] act::Order orderOf(act::Preview preview);
act::Report carryOut(act::Order order);
/// As proc_pid_stat(5) writes it; '-' when there is no such process.
[[nodiscard]] char stateOf(Pid pid);
/// Living members of a session.
[[nodiscard]] int livingIn(Sid session, Pid except);
/// Living members of a group.
[[nodiscard]] int livingIn(Pgid group);
/// A line for each: who is hit and what it does, who is not and why.
[[nodiscard]] QStringList told(const act::Preview& preview);
[[nodiscard]] std::size_t ownThreads();
/// What `ask` answers in a child that is an ordinary user; empty when it fails.
[[nodiscard]] std::vector<int> asOrdinaryUser(const std::function<std::vector<int>()>& ask);
/// So that it is tried, whatever the preview would say.
[[nodiscard]] act::Self believesToBeRoot();
/// A child of ours with this number (clone3(2), set_tid) and a child of that under a seccomp filter, which both wait to
/// be ended; -1 with errno where no number can be chosen.
[[nodiscard]] std::pair<pid_t, pid_t> strangerWithChild(pid_t number);

} // namespace daemonscope::test
