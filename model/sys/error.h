// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include <tl/expected.hpp>

namespace daemonscope::sys {

/// What a failed read means to somebody who looks at processes.
enum class Failure : unsigned char {
    Gone,          ///< the process ended (ENOENT, ESRCH): normal life, never reported
    Denied,        ///< the kernel refuses (EACCES, EPERM): drawn as a lock
    Malformed,     ///< the kernel's text is not as proc(5) says: a bug to report
    NotAnswering,  ///< the kernel did not answer in time; the read may be stuck for ever
    NoDescriptors, ///< EMFILE or ENFILE: our own limit, not the process's fault
    Other,         ///< any other errno
};

/// Why something could not be read. `file` names the file or call and has static storage.
struct SysError {
    Failure kind = Failure::Other;
    int code = 0; ///< errno, or for Malformed the number of the field in proc(5)
    const char* file = "";

    friend bool operator==(const SysError& a, const SysError& b)
    {
        return a.kind == b.kind && a.code == b.code && std::string_view(a.file) == b.file;
    }
};

template <class T>
using Result = tl::expected<T, SysError>;
using Unexpected = tl::unexpected<SysError>;

/// Classifies `code` as an errno of a call on a process's file.
[[nodiscard]] SysError errorFromErrno(int code, const char* file);
/// The same for the calling thread's errno.
[[nodiscard]] Unexpected failed(const char* file);
[[nodiscard]] Unexpected malformed(const char* file, int field);

/// One line for a log or a terminal, in English: "stat: permission denied".
[[nodiscard]] std::string describe(const SysError& error);

} // namespace daemonscope::sys
