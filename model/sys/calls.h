// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace daemonscope::sys {

/// What a system call does to the picture of processes: the words of `trace` and of the lab.
enum class Deed : std::uint8_t {
    Fork,            ///< any clone that makes a process: fork(2), vfork(2), clone(2), clone3(2)
    Exec,            ///< execve(2), execveat(2)
    Exit,            ///< exit_group(2)
    Wait,            ///< wait4(2), waitid(2)
    SetSid,          ///< setsid(2)
    SetPgid,         ///< setpgid(2)
    SetForeground,   ///< TIOCSPGRP, tcsetpgrp(3)
    AcquireTerminal, ///< TIOCSCTTY
    DropTerminal,    ///< TIOCNOTTY
    Chdir,           ///< chdir(2), fchdir(2)
    Redirect,        ///< a descriptor 0 to 2 is replaced: dup2(2), dup3(2), or an open while one of them is closed
    Close,           ///< close(2) of a descriptor 0 to 2
    Umask,           ///< umask(2)
    Signal,          ///< kill(2) and kin, to another process
    IgnoreSignal,    ///< sigaction(2) with SIG_IGN of a usual signal
    SetUid,          ///< setuid(2) and kin
    SetGid,          ///< setgid(2) and kin
    Subreaper,       ///< PR_SET_CHILD_SUBREAPER, prctl(2)
    OpenTerminal,    ///< open(2) of a terminal
    OpenNull,        ///< open(2) of /dev/null
    // Only where a lesson asks for them:
    Read,
    Write,
    GetPid,
    GetCwd,
    Open,       ///< any other open(2)
    CloseRange, ///< close_range(2)
};
inline constexpr int deedCount = 26;

/// The id, never translated: "set-foreground".
[[nodiscard]] std::string_view name(Deed deed);
[[nodiscard]] std::optional<Deed> deedFromName(std::string_view name);
/// Not seen unless asked for.
[[nodiscard]] constexpr bool isExtra(Deed deed) { return deed >= Deed::Read; }

/// What the kernel's filter can look at in a call's arguments; the rest is looked at after the call was stopped.
enum class Condition : std::uint8_t {
    Always,
    NewProcess,     ///< argument 0 holds no CLONE_THREAD
    StandardFd0,    ///< argument 0 is 0, 1 or 2
    StandardFd1,    ///< argument 1 is
    TerminalIoctl,  ///< argument 1 is TIOCSPGRP, TIOCSCTTY or TIOCNOTTY
    SetSubreaper,   ///< argument 0 is PR_SET_CHILD_SUBREAPER
    UsualSignal,    ///< argument 0 is one of usualSignals, argument 1 is given
    OpenFlags1,     ///< argument 1 is not O_RDONLY|O_CLOEXEC, as the dynamic loader and libraries open files
    OpenFlags2,     ///< argument 2 is not
};

struct CallRule {
    std::uint32_t number;
    Deed deed; ///< the first guess; ioctl and open are told apart when stopped
    Condition condition;
};

/// Processor architectures that can be stepped.
enum class Arch : std::uint8_t { X86_64, Aarch64 };
/// The one that this was built for; empty on others.
[[nodiscard]] std::optional<Arch> ownArch();
/// AUDIT_ARCH_* of <linux/audit.h>.
[[nodiscard]] std::uint32_t auditArch(Arch arch);
/// Which calls matter, by number.
[[nodiscard]] std::span<const CallRule> callRules(Arch arch);
[[nodiscard]] const CallRule* findRule(Arch arch, std::uint32_t number);

/// Signals whose being ignored is a step: those that end or stop a daemon or its jobs.
[[nodiscard]] std::span<const int> usualSignals();

} // namespace daemonscope::sys
