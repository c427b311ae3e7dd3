// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sys/heap.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace daemonscope::sys {

void keepHeapSmall()
{
#ifdef __GLIBC__
    // What a refresh takes and frees stays below this on machines of ordinary size, so it costs no calls.
    constexpr int large = 1 << 20;
    (void)::mallopt(M_ARENA_MAX, 2);
    (void)::mallopt(M_MMAP_THRESHOLD, large);
    (void)::mallopt(M_TRIM_THRESHOLD, 2 * large);
#endif
}

} // namespace daemonscope::sys
