// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "model/process/snapshot.h"
#include "model/sys/procfs.h"
#include "model/sys/reader_pool.h"

namespace daemonscope {

/// Reads the machine: one getdents and one stat a process, by a descriptor held for its life where the limit allows.
/// A held descriptor answers ESRCH once its process is gone and never tells another's data. Only stat, status and
/// the names of threads are read on the calling thread; command lines and cgroups come through the reader pool and
/// stand in a later snapshot. A process whose files do not answer holds one reader, however often it would be its
/// turn again; it is asked anew once that reader is back. One thread at a time.
class Scanner {
public:
    /// `pool` must outlive the scanner. `descriptors` is how many may be held (0 = open, read, close each time); an
    /// eighth of them, at most 1024, is kept for directories on their way to a reader.
    Scanner(sys::ProcFs proc, sys::ReaderPool& pool, std::size_t descriptors);
    ~Scanner();
    Scanner(const Scanner&) = delete;
    Scanner& operator=(const Scanner&) = delete;

    void setMeasuredReaper(std::optional<Pid> reaper);

    /// What somebody saw happen between two scans. It stands in the next snapshot that shows this life of the process;
    /// what none of the next few shows is forgotten. Names that are not told are looked up.
    void noteBirth(Pid pid, std::optional<std::uint64_t> startTicks, Birth birth);
    void noteAdoption(Pid pid, std::optional<std::uint64_t> startTicks, Adoption adoption);
    /// Its user changed, which no stat line shows: the next scan looks at it again.
    void noteUser(Pid pid);

    /// Reads every process. Never fails: what could not be read is told in the snapshot. Until the first good
    /// listing the snapshot is empty; later a failed one repeats the last.
    [[nodiscard]] SnapshotPtr scan();
    /// The last scan, with what readers brought since; null if they brought nothing.
    [[nodiscard]] SnapshotPtr absorb();

    /// Whether that life of that process is certainly still going on (or not yet waited for): its held descriptor
    /// answers. Empty where none is held, and the start time has to do.
    [[nodiscard]] std::optional<bool> vouches(const ProcessKey& key);

    [[nodiscard]] const sys::ProcFs& proc() const { return *proc_; }

private:
    struct Slot;
    struct Inbox;
    struct Question;
    struct Told;
    struct Orphan {
        Pid pid;
        Pid from;
    };

    void updateAll(const std::vector<Pid>& listed);
    void updateSlot(Slot& slot);
    void readUnheld(Slot& slot);
    bool openSlot(Slot& slot);
    void reopenSlot(Slot& slot, const sys::SysError& error);
    void hold(Slot& slot, sys::UniqueFd stat);
    void letGo(Slot& slot);
    bool makeRoom();
    void acceptText(Slot& slot, std::string_view text);
    void acceptNewLine(Slot& slot, sys::StatLine line);
    void noteAdoptions();
    void noteAdopter(const Slot& adopter);
    void noteWhatWasTold();
    bool believe(Told& told);
    bool isOf(const Told& told, const Process& process) const;
    bool isYoung(const Process& process) const;
    void rotate();
    std::shared_ptr<const Credentials> readCredentials(int processDir);
    bool isStill(const Slot& slot, int processDir);
    void requestFiles(Slot& slot, sys::UniqueFd processDir);
    void refreshCredentials(Slot& slot);
    bool takeInbox();
    Slot* slotOf(Pid pid);
    SnapshotPtr publish();

    std::shared_ptr<sys::ProcFs> proc_; // shared with readers, one of which may be stuck when we are gone
    sys::ReaderPool& pool_;
    std::shared_ptr<Inbox> inbox_;
    std::shared_ptr<std::atomic<int>> directories_; // open on their way to readers
    std::size_t descriptors_;
    std::size_t held_ = 0;
    std::vector<Slot> slots_;     // ascending by pid
    std::vector<Slot> oldSlots_;  // during a scan: those not yet carried over
    std::vector<Orphan> orphans_; // during a scan: whose parent changed
    std::vector<Told> told_;      // between scans, in order
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
