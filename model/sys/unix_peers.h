// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string_view>

#include "model/sys/error.h"

namespace daemonscope::sys {

/// The other end of each connected local socket of our own network namespace, inode by inode (sock_diag(7)). Inodes
/// have 32 bits here. Fails where the kernel was built without it.
[[nodiscard]] Result<std::map<std::uint64_t, std::uint64_t>> unixPeers();

/// A block of the kernel's answer to that, as it comes through a netlink socket: adds its pairs. False when it is the
/// last one, or no answer at all.
bool takeUnixPeers(std::string_view block, std::map<std::uint64_t, std::uint64_t>& peers);

} // namespace daemonscope::sys
