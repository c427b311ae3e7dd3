// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sys/calls.h"

#include <algorithm>
#include <array>
#include <csignal>

#include <linux/audit.h>

namespace daemonscope::sys {

namespace {

constexpr std::array<std::string_view, deedCount> names{"fork", "exec", "exit", "wait", "setsid", "setpgid",
    "set-foreground", "acquire-terminal", "drop-terminal", "chdir", "redirect", "close", "umask", "signal",
    "ignore-signal", "set-uid", "set-gid", "subreaper", "open-terminal", "open-null", "read", "write", "getpid",
    "getcwd", "open", "close-range"};

using D = Deed;
using C = Condition;

// The numbers stand here rather than from <sys/syscall.h>, so that each table can be tested on any machine.
constexpr CallRule x86_64[] = {
    {56, D::Fork, C::NewProcess}, // clone
    {57, D::Fork, C::Always},
    {58, D::Fork, C::Always}, // vfork
    {435, D::Fork, C::Always}, // clone3: its flags are in memory
    {59, D::Exec, C::Always},
    {322, D::Exec, C::Always}, // execveat
    {231, D::Exit, C::Always},
    {61, D::Wait, C::Always}, // wait4
    {247, D::Wait, C::Always}, // waitid
    {112, D::SetSid, C::Always},
    {109, D::SetPgid, C::Always},
    {16, D::SetForeground, C::TerminalIoctl},
    {80, D::Chdir, C::Always},
    {81, D::Chdir, C::Always}, // fchdir
    {33, D::Redirect, C::StandardFd1}, // dup2
    {292, D::Redirect, C::StandardFd1}, // dup3
    {32, D::Redirect, C::Always}, // dup: takes a closed 0 to 2
    {3, D::Close, C::StandardFd0},
    {436, D::CloseRange, C::StandardFd0},
    {95, D::Umask, C::Always},
    {62, D::Signal, C::Always}, // kill
    {200, D::Signal, C::Always}, // tkill
    {234, D::Signal, C::Always}, // tgkill
    {129, D::Signal, C::Always}, // rt_sigqueueinfo
    {297, D::Signal, C::Always}, // rt_tgsigqueueinfo
    {424, D::Signal, C::Always}, // pidfd_send_signal
    {13, D::IgnoreSignal, C::UsualSignal}, // rt_sigaction
    {105, D::SetUid, C::Always},
    {113, D::SetUid, C::Always}, // setreuid
    {117, D::SetUid, C::Always}, // setresuid
    {122, D::SetUid, C::Always}, // setfsuid
    {106, D::SetGid, C::Always},
    {114, D::SetGid, C::Always}, // setregid
    {119, D::SetGid, C::Always}, // setresgid
    {123, D::SetGid, C::Always}, // setfsgid
    {157, D::Subreaper, C::SetSubreaper},
    {2, D::Open, C::OpenFlags1},
    {85, D::Open, C::Always}, // creat
    {257, D::Open, C::OpenFlags2}, // openat
    {437, D::Open, C::Always}, // openat2: its flags are in memory
    {0, D::Read, C::Always},
    {1, D::Write, C::Always},
    {39, D::GetPid, C::Always},
    {79, D::GetCwd, C::Always},
};

constexpr CallRule aarch64[] = {
    {220, D::Fork, C::NewProcess}, // clone
    {435, D::Fork, C::Always},
    {221, D::Exec, C::Always},
    {281, D::Exec, C::Always},
    {94, D::Exit, C::Always},
    {260, D::Wait, C::Always},
    {95, D::Wait, C::Always},
    {157, D::SetSid, C::Always},
    {154, D::SetPgid, C::Always},
    {29, D::SetForeground, C::TerminalIoctl},
    {49, D::Chdir, C::Always},
    {50, D::Chdir, C::Always},
    {24, D::Redirect, C::StandardFd1}, // dup3
    {23, D::Redirect, C::Always}, // dup
    {57, D::Close, C::StandardFd0},
    {436, D::CloseRange, C::StandardFd0},
    {166, D::Umask, C::Always},
    {129, D::Signal, C::Always},
    {130, D::Signal, C::Always},
    {131, D::Signal, C::Always},
    {138, D::Signal, C::Always},
    {240, D::Signal, C::Always},
    {424, D::Signal, C::Always},
    {134, D::IgnoreSignal, C::UsualSignal},
    {146, D::SetUid, C::Always},
    {145, D::SetUid, C::Always},
    {147, D::SetUid, C::Always},
    {151, D::SetUid, C::Always},
    {144, D::SetGid, C::Always},
    {143, D::SetGid, C::Always},
    {149, D::SetGid, C::Always},
    {152, D::SetGid, C::Always},
    {167, D::Subreaper, C::SetSubreaper},
    {56, D::Open, C::OpenFlags2}, // openat
    {437, D::Open, C::Always},
    {63, D::Read, C::Always},
    {64, D::Write, C::Always},
    {172, D::GetPid, C::Always},
    {17, D::GetCwd, C::Always},
};

constexpr int signals[] = {SIGHUP, SIGINT, SIGQUIT, SIGPIPE, SIGTERM, SIGCHLD, SIGTSTP, SIGTTIN, SIGTTOU};

} // namespace

std::string_view name(Deed deed) { return names[static_cast<std::size_t>(deed)]; }

std::optional<Deed> deedFromName(std::string_view name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        return std::nullopt;
    return static_cast<Deed>(found - names.begin());
}

std::optional<Arch> ownArch()
{
#if defined(__x86_64__)
    return Arch::X86_64;
#elif defined(__aarch64__)
    return Arch::Aarch64;
#else
    return std::nullopt;
#endif
}

std::uint32_t auditArch(Arch arch) { return arch == Arch::X86_64 ? AUDIT_ARCH_X86_64 : AUDIT_ARCH_AARCH64; }

std::span<const CallRule> callRules(Arch arch)
{
    return arch == Arch::X86_64 ? std::span<const CallRule>(x86_64) : std::span<const CallRule>(aarch64);
}

const CallRule* findRule(Arch arch, std::uint32_t number)
{
    const auto rules = callRules(arch);
    const auto found = std::find_if(rules.begin(), rules.end(), [number](const auto& rule) { return rule.number == number; });
    return found == rules.end() ? nullptr : &*found;
}

std::span<const int> usualSignals() { return signals; }

} // namespace daemonscope::sys
