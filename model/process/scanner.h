// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>
#include <string>
#include <vector>

#include "model/process/snapshot.h"
#include "model/sys/procfs.h"
#include "model/sys/reader_pool.h"

namespace daemonscope {

/// Reads the machine: one getdents and one stat a process, by a descriptor held for its life where the limit allows.
/// A held descriptor answers ESRCH once its process is gone and never tells another's data. Only stat, status and
/// the names of threads are read on the calling thread; command lines and cgroups come through the reader pool and
/// stand in a later snapshot. One thread at a time.
class Scanner {
public:
    /// `pool` must outlive the scanner. `descriptors` is how many may be held (0 = open, read, close each time).
    Scanner(sys::ProcFs proc, sys::ReaderPool& pool, std::size_t descriptors);
    ~Scanner();
    Scanner(const Scanner&) = delete;
    Scanner& operator=(const Scanner&) = delete;

    void setMeasuredReaper(std::optional<Pid> reaper) { reaper_ = reaper; }

    /// Reads every process. Never fails: what could not be read is told in the snapshot. Until the first good
    /// listing the snapshot is empty; later a failed one repeats the last.
    [[nodiscard]] SnapshotPtr scan();
    /// The last scan, with what readers brought since; null if they brought nothing.
    [[nodiscard]] SnapshotPtr absorb();

    [[nodiscard]] const sys::ProcFs& proc() const { return proc_; }

private:
    struct Slot;
    struct Inbox;

    void updateSlot(Slot& slot);
    bool openSlot(Slot& slot);
    void reopenSlot(Slot& slot, const sys::SysError& error);
    void acceptText(Slot& slot, std::string_view text);
    void acceptNewLine(Slot& slot, sys::StatLine line);
    void noteChanges(const Process& old, Process& next);
    bool isYoung(const Process& process) const;
    void rotate();
    std::shared_ptr<const Credentials> readCredentials(int processDir);
    void requestFiles(const Process& process, std::shared_ptr<sys::UniqueFd> processDir);
    void refreshCredentials(Slot& slot);
    bool takeInbox();
    SnapshotPtr publish();

    sys::ProcFs proc_;
    sys::ReaderPool& pool_;
    std::shared_ptr<Inbox> inbox_;
    std::size_t descriptors_;
    std::size_t held_ = 0;
    std::vector<Slot> slots_; // ascending by pid
    std::shared_ptr<const sys::Machine> machine_;
    std::optional<Pid> reaper_;
    std::vector<Serial> seenReapers_;
    std::shared_ptr<Snapshot> current_; // being made
    SnapshotPtr last_;
    Serial lastSerial_ = 0;
    std::uint64_t structureVersion_ = 0;
    std::size_t rotation_ = 0; // the next slot whose status is looked at again
    double ticksSinceLast_ = 0;
    std::string buffer_;
    std::string credentialsBuffer_;
};

} // namespace daemonscope
