// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <QString>

#include "model/sys/ids.h"
#include "tests/support/fake_process.h"

namespace daemonscope::test {

/// A made-up machine, one of its processes, and what is to be said of that.
struct FacetCase {
    const char* name;
    std::vector<FakeProcess> machine;
    std::int32_t pid;
    QString said;                   ///< as said() has it, in one line
    std::optional<Pid> reaper = {}; ///< who was measured to adopt the orphans of this program
};

[[nodiscard]] const std::vector<FacetCase>& facetCases();

inline constexpr std::int32_t pts0 = 0x8800;
/// Leads session 1, as systemd does.
[[nodiscard]] FakeProcess leadingInit();
/// Never called setsid.
[[nodiscard]] FakeProcess plainInit();
[[nodiscard]] FakeProcess kthreadd();

} // namespace daemonscope::test
