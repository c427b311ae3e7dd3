// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/call_numbers.h"

// arm64 uses the generic table, which every kernel's headers have; clone3 is there for those who ask.
#define __ARCH_WANT_SYS_CLONE3
#include <asm-generic/unistd.h>

namespace daemonscope::test {

CallNumbers callNumbersAarch64()
{
#define DS_NUMBER(name) {#name, __NR_##name},
    return {DS_CALLS(DS_NUMBER)};
}

} // namespace daemonscope::test
