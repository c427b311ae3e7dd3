// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

#include "model/sys/ids.h"

namespace daemonscope::stage {

/// Whose memory is read, and through what.
struct Memory {
    Pid thread;
    int opened = -1; ///< its /proc/PID/mem, for when the kernel no longer lets us ask by number
};

/// Copies `size` bytes at `address`; they must not cross the end of a page. Where Yama lets an ordinary user read the
/// memory of descendants only (ptrace_scope 1), what an orphan's child says is read from the file that is mapped there,
/// unless the page was written to: so constants can be read, a stack cannot.
[[nodiscard]] bool readMemory(Memory memory, std::uint64_t address, void* to, std::size_t size);

} // namespace daemonscope::stage
