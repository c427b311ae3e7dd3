// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "model/sys/error.h"
#include "model/sys/ids.h"
#include "model/sys/unique_fd.h"

namespace daemonscope::sys {

/// A tree laid out as proc(5) describes: the machine's own, a container's, a copy, a fixture.
/// Holds the root directory open; safe to use from several threads but for listPids().
class ProcFs {
public:
    /// Opens `root`. Fails when it is no directory that may be read, never as Gone.
    [[nodiscard]] static Result<ProcFs> open(const std::filesystem::path& root = "/proc");

    /// The numbers in the root directory, ascending (getdents64(2)). One thread at a time.
    [[nodiscard]] Result<std::vector<Pid>> listPids();
    /// The directory of one process. Files opened from it are this process's or fail as Gone, even when the
    /// number has been given to another process meanwhile.
    [[nodiscard]] Result<UniqueFd> openProcess(Pid pid) const;

    [[nodiscard]] int rootFd() const { return root_.get(); }
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }
    /// True for a mounted procfs: held descriptors then tell when a process is gone. False for copies and fixtures.
    [[nodiscard]] bool isKernel() const { return kernel_; }

private:
    std::filesystem::path path_;
    UniqueFd root_;
    UniqueFd listing_; // a descriptor of its own, for it carries the reading position
    bool kernel_ = false;
    std::string buffer_;
};

/// Whether a read may wait for an answer. Never is for stat, status, statm and comm, which the kernel answers at once:
/// should a FIFO stand in such a file's place, it reads as empty.
enum class Wait : unsigned char { Allowed, Never };

/// Opens `name` below the directory `dir` for reading, with CLOEXEC, never as a controlling terminal.
[[nodiscard]] Result<UniqueFd> openAt(int dir, const char* name, Wait wait = Wait::Allowed);
/// Reads `name` below `dir` whole into `text`, at most `limit` bytes. With Wait::Allowed it may block for ever: such
/// reads belong on a ReaderPool. `text` is empty after a failure.
[[nodiscard]] Result<void> readAt(
    int dir, const char* name, std::string& text, std::size_t limit = 64 * 1024, Wait wait = Wait::Allowed);
/// The target of a symbolic link below `dir`, as bytes.
[[nodiscard]] Result<std::string> readLinkAt(int dir, const char* name);

} // namespace daemonscope::sys
