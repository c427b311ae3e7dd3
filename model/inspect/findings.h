// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "model/inspect/open_files.h"
#include "model/process/details.h"
#include "model/sys/cgroup_file.h"
#include "model/sys/environ_block.h"
#include "model/sys/limits_file.h"
#include "model/sys/memory_figures.h"
#include "model/sys/signal_masks.h"

namespace daemonscope {

/// What there is to be looked at in one process, each read on its own and only when somebody looks.
enum class Aspect : unsigned char { Files, Environment, Signals, Limits, Surroundings, Memory, Threads };
inline constexpr int aspectCount = 7;

/// One thread of a process.
struct ThreadFacts {
    Pid tid;
    std::string comm;        ///< bytes
    char state = '?';        ///< as in stat
    std::uint64_t ticks = 0; ///< of processor time it has used
    friend bool operator==(const ThreadFacts&, const ThreadFacts&) = default;
};

struct ThreadList {
    std::vector<ThreadFacts> threads; ///< by number
    int total = 0;                    ///< so many there are; past a bound the rest is not read
    bool more = false;                ///< and more than that, which were not counted
    friend bool operator==(const ThreadList&, const ThreadList&) = default;
};

/// The environment that a program was started with, as far as it has not been overwritten.
struct EnvironmentList {
    std::vector<sys::EnvironEntry> entries;
    bool more = false; ///< it is longer than what is read
    int further = 0;   ///< entries of what was read that are not kept: anybody may fill it with any number of them
    friend bool operator==(const EnvironmentList&, const EnvironmentList&) = default;
};

/// How willing the kernel is to end the process when memory runs out (proc_pid_oom_score(5)).
struct OomScores {
    std::optional<int> score;
    std::optional<int> adjustment;
    friend bool operator==(const OomScores&, const OomScores&) = default;
};

/// What was found when one aspect of one process was looked at. Fields of other aspects stay pending for ever; those
/// that have been asked for each settle on their own, for each may be refused or never be answered.
struct Findings {
    ProcessKey key;
    Aspect aspect = Aspect::Signals;
    std::chrono::system_clock::time_point askedAt;
    int outstanding = 0; ///< fields that have been asked for and have not settled

    Fetched<OpenFiles> files;
    Fetched<SocketFacts> sockets;
    Fetched<Holders> holders; ///< grows while processes are asked, a few at a time
    Fetched<Inheritance> inheritance;
    Fetched<EnvironmentList> environment;
    Fetched<sys::SignalMasks> signals;
    Fetched<std::vector<sys::ResourceLimit>> limits;
    Fetched<std::vector<std::int32_t>> nsPids; ///< its number in each nested pid namespace, ours first
    Fetched<std::vector<Namespace>> namespaces;
    Fetched<std::vector<sys::CgroupPlace>> cgroups;
    Fetched<sys::MemoryFigures> memory;   ///< of status
    Fetched<sys::MemoryFigures> mappings; ///< of smaps_rollup, which makes the process wait while it is read
    Fetched<OomScores> oom;
    Fetched<ThreadList> threads;

    [[nodiscard]] bool complete() const { return outstanding == 0; }
    /// Something did not answer in time.
    [[nodiscard]] bool silent() const;
    /// The process ended before all of it was read.
    [[nodiscard]] bool gone() const;
    /// Where something is still being read, or has gone, what `older` knew of it.
    void fillFrom(const Findings& older);
};

using FindingsPtr = std::shared_ptr<const Findings>;

} // namespace daemonscope
