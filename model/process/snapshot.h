// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "model/process/process.h"
#include "model/sys/machine.h"

namespace daemonscope {

/// Processes that the listing names but whose files may not be read, or whose files are not as proc(5) says.
struct Unreadable {
    std::vector<Pid> denied;
    std::vector<Pid> malformed;
    std::vector<Pid> withoutDescriptor; ///< skipped because no descriptor was left
    /// Why the processes could not even be listed; what is shown then are those of before.
    std::optional<sys::Failure> listing;
};

/// What one scan took and found out about itself.
struct ScanCost {
    std::chrono::nanoseconds wall{};
    std::chrono::nanoseconds cpu{};
    int held = 0; ///< stat descriptors kept open
};

/// All processes at one time. Immutable, and shared between threads.
class Snapshot {
public:
    std::uint32_t number = 0;                            ///< 1 for the first scan
    std::chrono::system_clock::time_point takenAt;       ///< latched before the first read
    std::chrono::nanoseconds sinceBoot{};                ///< the same moment on the clock of start times
    std::shared_ptr<const sys::Machine> machine;
    sys::Hiding hiding;
    std::optional<Pid> measuredReaper;                   ///< who adopts our own orphans
    std::shared_ptr<const std::vector<Serial>> seenReapers; ///< who was seen to adopt, ascending
    Unreadable unreadable;
    ScanCost cost;
    /// Grows when anything but times, memory and command lines changed: facets of equal versions are equal.
    std::uint64_t structureVersion = 0;

    [[nodiscard]] std::span<const ProcessPtr> processes() const { return processes_; }
    /// Position in processes(), or -1.
    [[nodiscard]] int indexOf(Pid pid) const;
    [[nodiscard]] const Process* find(Pid pid) const;
    [[nodiscard]] const Process& at(int index) const { return *processes_[static_cast<std::size_t>(index)]; }
    [[nodiscard]] int size() const { return static_cast<int>(processes_.size()); }

    /// Takes the processes, ascending by pid.
    void setProcesses(std::vector<ProcessPtr> processes);

private:
    std::vector<ProcessPtr> processes_;
    std::vector<std::int32_t> pids_; // beside the pointers, so that a search touches no process
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

/// When a process began, on the wall clock; empty when the number makes no sense (another time namespace).
[[nodiscard]] std::optional<std::chrono::system_clock::time_point> startTime(const Snapshot&, const Process&);
/// How long it has lived; empty as above.
[[nodiscard]] std::optional<std::chrono::nanoseconds> age(const Snapshot&, const Process&);

} // namespace daemonscope
