// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace daemonscope::sys {

/// One entry of `/proc/PID/environ`; bytes, which its program may have overwritten.
struct EnvironEntry {
    std::string name; ///< empty where the entry holds no `=`
    std::string value;
    friend bool operator==(const EnvironEntry&, const EnvironEntry&) = default;
};

/// The entries, in their order; empty ones, which overwriting leaves behind, are dropped.
[[nodiscard]] std::vector<EnvironEntry> parseEnviron(std::string_view text);

} // namespace daemonscope::sys
