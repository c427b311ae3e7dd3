// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

namespace daemonscope::fuzz {

const Target* findTarget(std::string_view name)
{
    for (const auto targets : {kernelTargets(), stageTargets(), userTargets()})
        for (const auto& target : targets)
            if (target.name == name)
                return &target;
    return nullptr;
}

const Target& chosenTarget()
{
    const char* name = std::getenv("DAEMONSCOPE_FUZZ");
    const auto* target = findTarget(name != nullptr ? name : "");
    if (target == nullptr) {
        std::fputs("DAEMONSCOPE_FUZZ must name a target: a folder of tests/fuzz/corpus\n", stderr);
        std::exit(2);
    }
    return *target;
}

} // namespace daemonscope::fuzz
