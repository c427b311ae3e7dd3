// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace daemonscope {

/// A number the kernel hands out, with the role it plays: a Pid never converts to a Pgid (credentials(7)).
template <class Role>
struct Id {
    std::int32_t value = 0;
    friend auto operator<=>(Id, Id) = default;
};

using Pid = Id<struct PidRole>;   ///< process id; 0 = none, or a process outside this pid namespace
using Pgid = Id<struct PgidRole>; ///< process group id; 0 = outside this pid namespace, or a kernel thread's
using Sid = Id<struct SidRole>;   ///< session id; 0 = no session id

/// A number names its leader: these say so where a leader is looked for.
constexpr Pid leaderOf(Pgid group) { return Pid{group.value}; }
constexpr Pid leaderOf(Sid session) { return Pid{session.value}; }
constexpr bool leads(Pid pid, Pgid group) { return pid.value != 0 && pid.value == group.value; }
constexpr bool leads(Pid pid, Sid session) { return pid.value != 0 && pid.value == session.value; }

} // namespace daemonscope

template <class Role>
struct std::hash<daemonscope::Id<Role>> {
    std::size_t operator()(daemonscope::Id<Role> id) const noexcept { return std::hash<std::int32_t>{}(id.value); }
};
