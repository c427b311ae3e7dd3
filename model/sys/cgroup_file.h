// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace daemonscope::sys {

/// A process's place in one hierarchy of control groups (cgroups(7)).
struct CgroupPlace {
    int hierarchy = 0;       ///< 0 = the unified one
    std::string controllers; ///< "cpu,cpuacct", "name=systemd"; empty in the unified hierarchy
    std::string path;        ///< bytes, from the root of the hierarchy as the reader sees it
    friend bool operator==(const CgroupPlace&, const CgroupPlace&) = default;
};

/// The lines of `/proc/PID/cgroup`; what is no such line is passed over.
[[nodiscard]] std::vector<CgroupPlace> parseCgroups(std::string_view text);

} // namespace daemonscope::sys
