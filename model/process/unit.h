// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace daemonscope {

/// What the unified control group of a process says about who keeps it (cgroups(7), systemd.unit(5)).
struct Unit {
    enum class Kind {
        None,    ///< no unit can be read from the path
        Service, ///< `…/NAME.service`: started and watched by a service manager
        Login,   ///< `session-N.scope`, `app-….scope`: started from a login
        Other,   ///< another scope or slice
    };
    Kind kind = Kind::None;
    std::string name; ///< "nginx.service"
    friend bool operator==(const Unit&, const Unit&) = default;
};

/// The path of the unified hierarchy (the line that begins with `0::`) in the text of a cgroup file.
[[nodiscard]] std::optional<std::string> unifiedPath(std::string_view cgroupFile);
[[nodiscard]] Unit unitOf(std::string_view cgroupPath);

} // namespace daemonscope
