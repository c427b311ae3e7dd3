// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include "model/sys/unique_fd.h"

namespace daemonscope::sys {

/// Wakes a thread that waits (eventfd(2)). ring() from any thread.
class Waker {
public:
    Waker();

    /// Can be read while it rings.
    [[nodiscard]] int fd() const { return fd_.get(); }
    void ring() const;
    /// Ends the ringing.
    void quiet() const;
    /// Sleeps until it rings, and ends the ringing, or until it is time.
    void waitUntil(std::chrono::steady_clock::time_point until) const;

private:
    UniqueFd fd_;
};

} // namespace daemonscope::sys
