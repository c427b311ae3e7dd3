// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/sys/ids.h"
#include "model/sys/unique_fd.h"

namespace daemonscope::stage {

/// What /proc shows of one actor; texts are empty where there is nothing or it may not be read.
struct Picture {
    char state = '?';
    int ppid = 0;
    int pgid = 0;
    int sid = 0;
    int tty = 0; ///< tty_nr, 0 = none
    int tpgid = -1;
    std::string cwd;
    std::array<std::string, 3> fd;
    std::optional<int> umask;
    std::string exe;
    std::optional<std::uint64_t> ignored;    ///< bit n-1 = signal n
    std::optional<std::uint64_t> startStack; ///< changes with every exec, where it may be read
};

/// The process's stat below /proc, held open, and from the first need its folder: what is read through them is this
/// process's or fails.
class Viewer {
public:
    Viewer() = default;
    explicit Viewer(Pid pid);

    [[nodiscard]] explicit operator bool() const { return static_cast<bool>(stat_); }
    /// Reads state, parent, group, session and terminal; false when the process is gone.
    bool readStat(Picture& picture) const;
    /// Whether its thread `thread` has a processor or asks for one, or is on its way out (proc_pid_stat(5), PF_EXITING).
    [[nodiscard]] bool isRunning(Pid thread) const;
    void readCwd(Picture& picture) const;
    void readFds(Picture& picture) const;
    /// Umask and ignored signals.
    void readStatus(Picture& picture) const;
    void readExe(Picture& picture) const;
    bool readAll(Picture& picture) const;
    /// Lets the descriptors go: it has ended, and nothing is left to be read.
    void close()
    {
        folder_.reset();
        stat_.reset();
        children_.reset();
        memory_.reset();
    }
    /// Where Yama lets an ordinary user read the memory of descendants only (ptrace_scope 1), it is opened now: the kernel
    /// asks at that moment alone, and an orphan is nobody's descendant but its reaper's. To be called again after an exec.
    void openMemory();
    /// -1 when it is not open.
    [[nodiscard]] int memory() const { return memory_.get(); }
    [[nodiscard]] std::uint64_t startTicks() const;
    /// Pids of the children of thread `thread` (proc_tid_children(5)).
    [[nodiscard]] std::vector<Pid> children(Pid thread) const;
    /// Its number in its own, innermost pid namespace.
    [[nodiscard]] int innerPid() const;

private:
    [[nodiscard]] int folder() const;

    Pid pid_;
    sys::UniqueFd stat_;
    mutable sys::UniqueFd folder_; // most that are born only to end never need it
    mutable sys::UniqueFd children_;
    sys::UniqueFd memory_;
    mutable std::uint64_t startTicks_ = 0; // 0 = not yet read
};

/// Whose thread `thread` is; itself if that cannot be read.
[[nodiscard]] Pid processOf(Pid thread);

} // namespace daemonscope::stage
