// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <unordered_map>
#include <vector>

#include "model/sys/error.h"
#include "model/sys/ids.h"
#include "model/sys/unique_fd.h"

namespace daemonscope::sys {

/// Many pidfds in one epoll set: who of them has ended. Waiting costs nothing for those that live. One thread.
class DeathWatch {
public:
    /// `atMost`: how many descriptors it may hold.
    [[nodiscard]] static Result<DeathWatch> open(std::size_t atMost);

    /// Watches this process too. NoDescriptors when there is no room left. That a number belongs to a thread (which is
    /// not watched) is told as Other; ESRCH, that it belongs to nobody, as Gone.
    Result<void> add(Pid pid);
    void remove(Pid pid) { watched_.erase(pid.value); } // a closed descriptor leaves the set by itself
    [[nodiscard]] bool has(Pid pid) const { return watched_.contains(pid.value); }
    [[nodiscard]] std::size_t size() const { return watched_.size(); }
    /// Another descriptor that ends a wait when it can be read.
    bool alsoWaitFor(int fd);

    struct Death {
        Pid pid;
        UniqueFd pidfd; ///< to ask how it ended; no longer watched
    };
    static constexpr std::size_t atOnce = 256;
    /// Appends who ended, no more than atOnce. Waits until somebody does, the other descriptor can be read, or the time
    /// is over. True when the other descriptor can be read.
    bool wait(std::chrono::nanoseconds longest, std::vector<Death>& into);

private:
    DeathWatch() = default;

    UniqueFd epoll_;
    std::unordered_map<std::int32_t, UniqueFd> watched_;
    std::size_t atMost_ = 0;
    bool precise_ = true; ///< epoll_pwait2(2) is there
};

} // namespace daemonscope::sys
