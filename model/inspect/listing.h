// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <vector>

#include "model/sys/error.h"

namespace daemonscope::inspect {

using Clock = std::chrono::steady_clock;

struct Numbers {
    std::vector<int> all; ///< ascending
    bool more = false;    ///< there are others, which were not listed
};

/// The names below `dir`/`name` that are numbers, so many at most. The kernel makes an entry for each, which may take
/// longer than a read may: what is not listed by `until` is left out, too.
[[nodiscard]] sys::Result<Numbers> listNumbers(
    int dir, const char* name, Clock::time_point until, std::size_t atMost = 100'000);

/// Whether it is past `until`, asked for each of many quick steps; the clock is looked at now and then.
class Deadline {
public:
    explicit Deadline(Clock::time_point until)
        : until_(until)
    {
    }
    [[nodiscard]] bool passed() { return passed_ || (steps_++ % 256 == 0 && (passed_ = Clock::now() > until_)); }

private:
    Clock::time_point until_;
    unsigned steps_ = 0;
    bool passed_ = false;
};

} // namespace daemonscope::inspect
