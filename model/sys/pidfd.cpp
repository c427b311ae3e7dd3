// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sys/pidfd.h"

#include <cstdint>

#include <linux/ioctl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <unistd.h>

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

std::optional<int> waitStatus(int pidfd)
{
    PidfdInfo info{};
    info.mask = infoExit;
    if (::ioctl(pidfd, getInfo, &info) != 0 || (info.mask & infoExit) == 0)
        return std::nullopt;
    return info.exitCode;
}

} // namespace daemonscope::sys
