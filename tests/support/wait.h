// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

namespace daemonscope::test {

/// Far more than anything here takes on a busy machine; a test that gets this far has failed.
inline constexpr std::chrono::milliseconds longEnough{20'000};

/// Looks until `condition` holds; false when it did not within `longest`. Between two looks the calling thread's
/// Qt events are handled, where there is an application. For what no descriptor announces, such as a new parent.
[[nodiscard]] bool waitUntil(const std::function<bool()>& condition, std::chrono::milliseconds longest = longEnough);

/// Waits until `fd` can be read (a pidfd: until its process has ended); false when it cannot within `longest`.
[[nodiscard]] bool waitReadable(int fd, std::chrono::milliseconds longest = longEnough);

} // namespace daemonscope::test
