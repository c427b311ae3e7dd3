// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace daemonscope::sys {

/// Keeps what is free within this program small, for one that looks at a machine for days while processes come and go.
/// The GNU allocator gives every thread an arena of its own and returns ever less to the kernel the larger the blocks
/// are that were freed (mallopt(3), M_ARENA_MAX and "dynamic mmap threshold"). To be called before there are threads;
/// does nothing where there is another allocator.
void keepHeapSmall();

} // namespace daemonscope::sys
