// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sys/notifier.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <vector>

#include <linux/seccomp.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace daemonscope::sys {

namespace {

/// The kernel may know larger structures than our headers, and writes them whole.
const seccomp_notif_sizes& sizes()
{
    static const auto known = [] {
        seccomp_notif_sizes found{sizeof(seccomp_notif), sizeof(seccomp_notif_resp), sizeof(seccomp_data)};
        (void)::syscall(SYS_seccomp, SECCOMP_GET_NOTIF_SIZES, 0, &found);
        return found;
    }();
    return known;
}

constexpr unsigned long setFlags = SECCOMP_IOW(4, std::uint64_t); // SECCOMP_IOCTL_NOTIF_SET_FLAGS, Linux 6.6
constexpr std::uint64_t syncWakeUp = 1;

} // namespace

Notifier::Notifier(UniqueFd listener) : listener_(std::move(listener))
{
    (void)::ioctl(listener_.get(), setFlags, syncWakeUp); // a gain where the kernel has it
}

std::optional<Notification> Notifier::receive()
{
    alignas(seccomp_notif) std::array<std::byte, 512> room{};
    if (sizes().seccomp_notif > room.size())
        return std::nullopt;
    if (::ioctl(listener_.get(), SECCOMP_IOCTL_NOTIF_RECV, room.data()) != 0)
        return std::nullopt;
    seccomp_notif got;
    std::memcpy(&got, room.data(), sizeof got);
    Notification result;
    result.id = got.id;
    result.thread = Pid{static_cast<std::int32_t>(got.pid)};
    result.arch = got.data.arch;
    result.number = static_cast<std::uint32_t>(got.data.nr);
    std::copy(std::begin(got.data.args), std::end(got.data.args), result.arguments.begin());
    return result;
}

bool Notifier::waits(std::uint64_t id) const
{
    return ::ioctl(listener_.get(), SECCOMP_IOCTL_NOTIF_ID_VALID, &id) == 0;
}

bool Notifier::respond(std::uint64_t id, std::int64_t value, int code, std::uint32_t flags)
{
    alignas(seccomp_notif_resp) std::array<std::byte, 256> room{};
    const seccomp_notif_resp response{id, value, -code, flags};
    std::memcpy(room.data(), &response, sizeof response);
    return ::ioctl(listener_.get(), SECCOMP_IOCTL_NOTIF_SEND, room.data()) == 0;
}

bool Notifier::let(std::uint64_t id) { return respond(id, 0, 0, SECCOMP_USER_NOTIF_FLAG_CONTINUE); }
bool Notifier::pretend(std::uint64_t id, std::int64_t value) { return respond(id, value, 0, 0); }
bool Notifier::fail(std::uint64_t id, int code) { return respond(id, 0, code, 0); }

bool Notifier::deserted() const
{
    pollfd look{listener_.get(), POLLIN, 0};
    return ::poll(&look, 1, 0) > 0 && (look.revents & POLLHUP) != 0;
}

} // namespace daemonscope::sys
