// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

#include "model/process/snapshot.h"

namespace daemonscope::test {

/// The numbers of a made-up process.
struct Numbers {
    int pid = 0;
    int ppid = 0;
    int pgid = 0;
    int sid = 0;
    std::string comm = "p";
    int ttyNr = 0;
    int tpgid = -1;
    char state = 'S';
    bool kernelThread = false;
    std::uint32_t uid = 0;
};

/// A table of processes that no kernel has, for tests that need to know and repeat everything: it is changed by
/// calls, and gives a snapshot as a scan would. A process that does not change stays the same object.
class ProcessTable {
public:
    static constexpr int pts0 = 136 << 8; ///< tty_nr of pts/0

    ProcessTable();

    /// A new process, with a new serial, in place of one that has the same pid.
    void add(const Numbers& numbers);
    /// Lines of "PID PPID PGID SID COMM WORDS…". Words: kernel, tty (pts/0), fg (tty, foreground group its own),
    /// stopped, zombie, uid=N. Blank lines are left out.
    void addText(const std::string& lines);
    void remove(int pid);
    [[nodiscard]] bool has(int pid) const { return processes_.contains(pid); }
    [[nodiscard]] const Process& at(int pid) const { return *processes_.at(pid); }
    [[nodiscard]] int size() const { return static_cast<int>(processes_.size()); }
    [[nodiscard]] const std::map<int, ProcessPtr>& all() const { return processes_; }

    /// Changes that facets depend on: numbers, state, name.
    template <class Change>
    void reshape(int pid, Change change)
    {
        ++structureVersion_;
        touch(pid, change);
    }
    /// Changes of times and sizes.
    template <class Change>
    void touch(int pid, Change change)
    {
        auto& known = processes_.at(pid);
        auto copy = std::make_shared<Process>(*known);
        change(*copy);
        known = std::move(copy);
    }
    /// Another parent, noted as an adoption that was seen.
    void adopt(int pid, int by);
    /// The process ends; its children are adopted by `reaper`.
    void exit(int pid, int reaper = 1);
    void setCommandLine(int pid, std::string bytes);

    /// Time goes by until the next snapshot.
    void advance(std::chrono::milliseconds time) { now_ += time; }
    [[nodiscard]] SnapshotPtr next();

private:
    std::map<int, ProcessPtr> processes_;
    std::shared_ptr<const sys::Machine> machine_;
    std::map<std::uint32_t, std::shared_ptr<const Credentials>> credentials_; ///< by uid
    std::shared_ptr<const Fetched<sys::Cmdline>> noCommandLine_;
    std::chrono::system_clock::time_point now_{std::chrono::hours(500'000)};
    Serial lastSerial_ = 0;
    std::uint32_t scans_ = 0;
    std::uint64_t structureVersion_ = 1;
};

} // namespace daemonscope::test
