// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/call_numbers.h"

// The headers of another architecture need not have it.
#if __has_include(<asm/unistd_64.h>)
#include <asm/unistd_64.h>
#define DS_HAVE_NUMBERS
#endif

namespace daemonscope::test {

CallNumbers callNumbersX86_64()
{
#ifdef DS_HAVE_NUMBERS
#define DS_NUMBER(name) {#name, __NR_##name},
    return {DS_CALLS(DS_NUMBER) DS_OLD_CALLS(DS_NUMBER)};
#else
    return {};
#endif
}

} // namespace daemonscope::test
