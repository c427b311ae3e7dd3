// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "model/sys/cmdline.h"
#include "model/sys/stat_line.h"
#include "model/sys/status_file.h"

namespace daemonscope {

/// Numbers one life of one process within a run of this program; never reused. Pid and start time alone are no
/// identity: a number freed and taken within one clock tick has both the same.
using Serial = std::uint32_t;

struct ProcessKey {
    Pid pid;
    std::uint64_t startTicks = 0; ///< stat field 22
    Serial serial = 0;
    friend bool operator==(const ProcessKey&, const ProcessKey&) = default;
};

/// A file that is read by a disposable reader: not asked yet, or what came of it.
template <class T>
struct Fetched {
    bool pending = true;
    std::optional<sys::Failure> failure; ///< why there is no value, once it is no longer pending
    T value{};

    [[nodiscard]] bool ok() const { return !pending && !failure; }
    friend bool operator==(const Fetched&, const Fetched&) = default;
};

/// What is read once for a new identity and again after an exec or a change of user.
struct Credentials {
    sys::StatusFile status;
    std::optional<sys::Failure> failure; ///< why `status` is empty
    friend bool operator==(const Credentials&, const Credentials&) = default;
};

/// Seen: this process had one parent and then another. Two scans tell it to within the time between them, who listens
/// to the kernel much closer.
struct Adoption {
    Pid from; ///< 0 = not known, only that it was not `by`
    std::string fromComm;
    Pid by;
    std::string byComm;
    std::chrono::system_clock::time_point notBefore; ///< the latest moment at which it surely had the old parent
    std::chrono::system_clock::time_point notAfter;  ///< the first at which it surely had the new one
    std::chrono::system_clock::time_point shownSince{}; ///< the scan that first showed it
    friend bool operator==(const Adoption&, const Adoption&) = default;
};

/// Seen while it happened: who forked this process, whatever became of its parents since.
struct Birth {
    Pid from;
    std::string fromComm; ///< bytes; empty = not known
    std::chrono::system_clock::time_point notBefore;
    std::chrono::system_clock::time_point notAfter;
    friend bool operator==(const Birth&, const Birth&) = default;
};

/// One process as one scan saw it. Immutable; a process that did not change is the same object in the next snapshot.
struct Process {
    ProcessKey key;
    sys::StatLine stat;
    std::shared_ptr<const Credentials> credentials;
    std::shared_ptr<const Fetched<sys::Cmdline>> cmdline;
    std::shared_ptr<const Fetched<std::string>> cgroup; ///< path in the unified hierarchy; null = not asked for
    std::shared_ptr<const Adoption> adoption;           ///< the latest one that was seen, or null
    std::shared_ptr<const Birth> birth;                 ///< null where nobody saw it
    std::uint32_t firstScan = 0;    ///< number of the scan that saw it first; 1 = it was there before us
    float cpuPercent = 0;           ///< of one processor, since the scan before
    bool leaderThreadGone = false;  ///< state Z, but other threads live on: not a zombie
    bool seenByListing = true;      ///< false: only a held descriptor still shows it

    [[nodiscard]] Pid pid() const { return key.pid; }
    /// Exited and not yet waited for.
    [[nodiscard]] bool dead() const
    {
        return (stat.state == 'Z' || stat.state == 'X') && !leaderThreadGone;
    }
    [[nodiscard]] bool kernelThread() const
    {
        return (stat.flags & sys::flagKernelThread) != 0 || credentials->status.kernelThread.value_or(false);
    }
    [[nodiscard]] bool hasTerminal() const { return stat.ttyNr != 0; }
};

using ProcessPtr = std::shared_ptr<const Process>;

} // namespace daemonscope
