// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string_view>

// The system calls that the filter is about, by name; their numbers come from the kernel's own headers, one file for
// each architecture, so that the tables of model/sys/calls.cpp are checked on any machine.
#define DS_CALLS(X)                                                                                                     \
    X(clone) X(clone3) X(execve) X(execveat) X(exit_group) X(wait4) X(waitid) X(setsid) X(setpgid) X(ioctl) X(chdir)    \
    X(fchdir) X(dup) X(dup3) X(close) X(close_range) X(umask) X(kill) X(tkill) X(tgkill) X(rt_sigqueueinfo)             \
    X(rt_tgsigqueueinfo) X(pidfd_send_signal) X(rt_sigaction) X(setuid) X(setreuid) X(setresuid) X(setfsuid) X(setgid)  \
    X(setregid) X(setresgid) X(setfsgid) X(prctl) X(openat) X(openat2) X(read) X(write) X(getpid) X(getcwd)
// Those that newer architectures do without.
#define DS_OLD_CALLS(X) X(fork) X(vfork) X(dup2) X(open) X(creat)

namespace daemonscope::test {

using CallNumbers = std::map<std::string_view, std::uint32_t>;

[[nodiscard]] CallNumbers callNumbersX86_64();
[[nodiscard]] CallNumbers callNumbersAarch64();

} // namespace daemonscope::test
