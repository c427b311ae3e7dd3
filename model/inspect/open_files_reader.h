// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <span>

#include "model/inspect/open_files.h"
#include "model/sys/error.h"

namespace daemonscope::inspect {

/// The reads behind the sheet of files. All may block for ever: only for threads of the reader pool. Each stops by
/// itself well before a read's deadline and brings what it has. `dir` is the open directory of the process.

/// Its descriptors, by number; at most a few thousand.
[[nodiscard]] sys::Result<OpenFiles> readOpenFiles(int dir);

/// What its network namespace tells about these inodes, and the other ends where they lie in the same one.
/// `ours`: that namespace is our own, so that the kernel can be asked for the other ends of local sockets.
[[nodiscard]] sys::Result<SocketFacts> readSocketFacts(int dir, const std::vector<std::uint64_t>& inodes, bool ours);

/// For the reads that can be cut short.
inline constexpr std::chrono::milliseconds usualPatience{100};

/// Who of `pids` holds one of `joints`, which are sorted. `procRoot` is the directory that they stand in. Those with
/// very many descriptors are looked at last: who could not be looked at to the end counts as unseen.
[[nodiscard]] Holders findHolders(int procRoot, std::span<const int> pids, const std::vector<Joint>& joints,
    std::chrono::milliseconds patience = usualPatience);

/// Whether procRoot lists all processes there are. Who is shown a kernel thread is shown everybody: they belong to
/// root, and live outside of containers.
[[nodiscard]] bool showsEverybody(int procRoot);

/// Which of its ancestors hold the same open files. Only where the numbers in procRoot are ours (kcmp(2)).
[[nodiscard]] sys::Result<Inheritance> readInheritance(
    int procRoot, int dir, Pid pid, const OpenFiles& files, std::chrono::milliseconds patience = usualPatience);

/// The pipes, named pipes and sockets among `files`, sorted.
[[nodiscard]] std::vector<Joint> jointsOf(const OpenFiles& files);

} // namespace daemonscope::inspect
