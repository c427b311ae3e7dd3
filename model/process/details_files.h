// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/process/details.h"
#include "model/sys/unique_fd.h"

namespace daemonscope {

/// The reads behind Details, one file each. All may block for ever: only for threads of the reader pool.
/// `dir` is the open directory of the process.

/// Whether the process still has its entry (it may be a zombie).
[[nodiscard]] bool answers(int dir);
/// Opens the process's directory and makes sure that it is the one that was meant: another one's fails as Gone.
[[nodiscard]] sys::Result<sys::UniqueFd> openVerified(int procRoot, const ProcessKey& key);
/// A file or link that is missing says nothing about its process, as long as that still answers.
template <class T>
[[nodiscard]] sys::Result<T> noneIfAlive(int dir, const sys::SysError& error)
{
    if (error.kind == sys::Failure::Gone && answers(dir))
        return T{};
    return sys::Unexpected{error};
}
/// A link's target; empty when the process has none.
[[nodiscard]] sys::Result<std::string> readDetailLink(int dir, const char* name);
[[nodiscard]] sys::Result<Descriptors> countDescriptors(int dir);
[[nodiscard]] sys::Result<std::string> readUnifiedGroup(int dir);
[[nodiscard]] sys::Result<sys::StatusFile> readStatus(int dir);
[[nodiscard]] sys::Result<std::optional<std::uint32_t>> readLoginUid(int dir);
[[nodiscard]] Environment parseEnvironment(std::string_view text);
[[nodiscard]] sys::Result<Environment> readEnvironment(int dir);
/// `procRoot` is the directory that pid 1 and, for `compareOurs`, `self` stand in.
[[nodiscard]] sys::Result<std::vector<Namespace>> readNamespaces(int dir, int procRoot, bool compareOurs);

/// The pid file of `key` below `run`: a regular file `*.pid`, there or one directory deeper, that holds its number
/// and was written after the process began. At most a few hundred files are looked at. Empty when there is none.
[[nodiscard]] sys::Result<std::string> findPidFile(const std::string& run, const ProcessKey& key);

} // namespace daemonscope
