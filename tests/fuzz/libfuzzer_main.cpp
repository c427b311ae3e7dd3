// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// For clang's libFuzzer, which brings main(): DAEMONSCOPE_FUZZ=stat daemonscope-fuzz CORPUS -runs=10000000

#include <cstddef>
#include <cstdint>

#include "tests/fuzz/targets.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const auto& target = daemonscope::fuzz::chosenTarget();
    target.run({reinterpret_cast<const char*>(data), size});
    return 0;
}
