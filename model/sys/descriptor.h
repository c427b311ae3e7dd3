// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/sys/ids.h"

namespace daemonscope::sys {

/// What a descriptor is open on, as far as its link in `/proc/PID/fd` tells.
enum class DescriptorKind : unsigned char {
    Path,      ///< a file, directory or device: something with a path
    NamedPipe, ///< has a path as well; the link does not tell, but statx(2) does
    Terminal,  ///< a path below /dev that is a terminal's
    Pipe,
    Socket,
    Memfd,
    SharedMemory, ///< System V or an anonymous shared mapping
    EventFd,
    Epoll,
    Timer,
    SignalFd,
    Inotify,
    Fanotify,
    PidFd,
    IoUring,
    Namespace,
    Anonymous, ///< another one without a path: its name tells
};

struct DescriptorTarget {
    DescriptorKind kind = DescriptorKind::Path;
    std::uint64_t inode = 0; ///< of pipes and sockets, else 0
    std::string name;        ///< bytes: the path; what a memfd was named; what an anonymous one is
    bool deleted = false;    ///< the path leads there no longer
    friend bool operator==(const DescriptorTarget&, const DescriptorTarget&) = default;
};

/// Tells by the target of the link. A path begins with a slash, so none can pose as a pipe or a socket.
[[nodiscard]] DescriptorTarget parseTarget(std::string_view link);

/// What `/proc/PID/fdinfo/N` tells (proc_pid_fdinfo(5)).
struct DescriptorInfo {
    std::optional<std::uint64_t> position;
    std::optional<std::uint32_t> flags;                 ///< O_* of open(2), with O_CLOEXEC
    std::optional<std::uint64_t> counter;               ///< of an eventfd
    std::optional<std::uint64_t> signals;               ///< of a signalfd; bit n-1 = signal n
    std::optional<Pid> pid;                             ///< of a pidfd; -1 = it has been waited for
    std::optional<std::chrono::nanoseconds> timerLeft;  ///< of a timerfd, until it goes off; 0 = it is not set
    std::optional<std::chrono::nanoseconds> timerEvery; ///< and then again and again; 0 = once
    std::vector<int> watched;                           ///< descriptors that an epoll watches
    std::optional<int> watches;                         ///< of inotify and fanotify
    bool more = false;                                  ///< there are more watched or watches than these
    friend bool operator==(const DescriptorInfo&, const DescriptorInfo&) = default;
};

/// Lines that are not known, or not as they should be, are passed over. `cut`: the text is only the beginning, and may
/// end within a line.
[[nodiscard]] DescriptorInfo parseFdInfo(std::string_view text, bool cut = false);

} // namespace daemonscope::sys
