// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "model/sys/error.h"
#include "model/sys/ids.h"
#include "model/sys/unique_fd.h"

namespace daemonscope::sys {

/// A call that waits for its answer (seccomp_unotify(2)).
struct Notification {
    std::uint64_t id = 0;
    Pid thread; ///< the thread that calls, in our pid namespace
    std::uint32_t arch = 0; ///< AUDIT_ARCH_*
    std::uint32_t number = 0;
    std::array<std::uint64_t, 6> arguments{};
};

/// Owns a seccomp listener. One thread at a time.
class Notifier {
public:
    Notifier() = default;
    explicit Notifier(UniqueFd listener);

    [[nodiscard]] int fd() const { return listener_.get(); }
    [[nodiscard]] explicit operator bool() const { return static_cast<bool>(listener_); }
    /// The next call, if one waits; blocks when none does, so poll(2) first. Empty when the caller died meanwhile.
    [[nodiscard]] std::optional<Notification> receive();
    /// Whether the call still waits: false when its thread died or was interrupted by a signal.
    [[nodiscard]] bool waits(std::uint64_t id) const;
    /// The kernel carries the call out. False when nobody waits any more.
    bool let(std::uint64_t id);
    /// The call returns `value` at once, without happening.
    bool pretend(std::uint64_t id, std::int64_t value);
    /// The call fails with `code` (an errno), without happening.
    bool fail(std::uint64_t id, int code);
    /// Nobody is under the filter any more: the last process is gone (POLLHUP, Linux 5.9).
    [[nodiscard]] bool deserted() const;

private:
    bool respond(std::uint64_t id, std::int64_t value, int code, std::uint32_t flags);

    UniqueFd listener_;
};

} // namespace daemonscope::sys
