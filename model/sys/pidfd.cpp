// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sys/pidfd.h"

#include <cstdint>
#include <string>

#include <linux/ioctl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "model/sys/procfs.h"
#include "model/sys/stat_line.h"
#include "model/sys/tokens.h"

namespace daemonscope::sys {

namespace {

/// struct pidfd_info of <linux/pidfd.h>, which Debian 12's headers do not have yet; its first version and the two
/// members that follow it, 64 bytes in all.
struct PidfdInfo {
    std::uint64_t mask;
    std::uint64_t cgroupId;
    std::uint32_t pid, tgid, ppid;
    std::uint32_t ruid, rgid, euid, egid, suid, sgid, fsuid, fsgid;
    std::int32_t exitCode;
};
static_assert(sizeof(PidfdInfo) == 64);
constexpr unsigned long getInfo = _IOWR(0xFF, 11, PidfdInfo); // PIDFD_GET_INFO
constexpr int statusField = 52;                               // exit_code of proc_pid_stat(5)
constexpr std::uint64_t infoExit = 1UL << 3;                  // PIDFD_INFO_EXIT

} // namespace

Result<UniqueFd> openPidfd(Pid pid)
{
    const long fd = ::syscall(SYS_pidfd_open, pid.value, 0);
    if (fd < 0)
        return failed("pidfd_open");
    return UniqueFd(static_cast<int>(fd));
}

Result<void> sendSignal(int pidfd, int signal)
{
    if (::syscall(SYS_pidfd_send_signal, pidfd, signal, nullptr, 0) != 0)
        return failed("pidfd_send_signal");
    return {};
}

bool hasEnded(int pidfd)
{
    pollfd look{pidfd, POLLIN, 0};
    return ::poll(&look, 1, 0) > 0;
}

std::optional<int> zombieStatus(int procRoot, Pid pid)
{
    const auto name = std::to_string(pid.value);
    std::string text;
    if (!readAt(procRoot, (name + "/stat").c_str(), text, 4096, Wait::Never))
        return std::nullopt;
    const auto line = parseStat(text);
    std::string_view rest = std::string_view(text).substr(text.rfind(')') + 1);
    for (int field = 3; field < statusField; ++field)
        (void)nextWord(rest);
    const auto status = toNumber<int>(nextWord(rest));
    if (!line || line->state != 'Z' || !status)
        return std::nullopt;
    // To those who may not know it says 0 as well. The link is refused to the same ones.
    if (*status == 0 && !readLinkAt(procRoot, (name + "/ns/user").c_str()))
        return std::nullopt;
    return status;
}

std::optional<int> waitStatus(int pidfd)
{
    PidfdInfo info{};
    info.mask = infoExit;
    if (::ioctl(pidfd, getInfo, &info) != 0 || (info.mask & infoExit) == 0)
        return std::nullopt;
    return info.exitCode;
}

} // namespace daemonscope::sys
