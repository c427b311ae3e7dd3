// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/process/scanner.h"
#include "tests/support/wait.h"

namespace daemonscope::test {

/// A scanner with the pool it needs, and its latest snapshot.
class Scanning {
public:
    explicit Scanning(const std::filesystem::path& root = "/proc", std::size_t descriptors = 4000,
        sys::ReaderPool::Limits limits = patient);

    /// Readers that are never given up, for tests on machines that are busy with other things.
    static constexpr sys::ReaderPool::Limits patient{.deadline = longEnough};
    /// Readers that are soon given up, for tests of those that do not answer.
    static constexpr sys::ReaderPool::Limits hasty{
        .patience = std::chrono::milliseconds(10), .deadline = std::chrono::milliseconds(100)};

    const Snapshot& scan();
    /// Waits for the readers and takes what they brought.
    const Snapshot& absorb();
    const Snapshot& scanAndAbsorb();
    /// Scans until `condition` holds for a process that is there; null when it never did.
    const Process* scanUntil(Pid pid, const std::function<bool(const Process&)>& condition);

    [[nodiscard]] const Snapshot& latest() const { return *latest_; }
    [[nodiscard]] SnapshotPtr share() const { return latest_; }
    [[nodiscard]] const Process* find(Pid pid) const { return latest_->find(pid); }
    /// The process as an object that outlives the snapshot.
    [[nodiscard]] ProcessPtr pointer(Pid pid) const;
    /// Its command line as text, NULs as blanks; empty where there is none.
    [[nodiscard]] std::string cmdline(Pid pid) const;

    [[nodiscard]] Scanner& scanner() { return scanner_; }
    [[nodiscard]] const sys::ReaderPool& pool() const { return pool_; }

private:
    sys::ReaderPool pool_;
    Scanner scanner_;
    SnapshotPtr latest_;
};

} // namespace daemonscope::test
