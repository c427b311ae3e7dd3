// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include <algorithm>

namespace daemonscope::fuzz {

std::vector<Target> allTargets()
{
    std::vector<Target> all;
    for (const auto some : {kernelTargets(), inspectTargets(), exportTargets(), stageTargets(), userTargets()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

const Target* findTarget(std::string_view name)
{
    static const auto all = allTargets();
    const auto found = std::find_if(
        all.begin(), all.end(), [name](const Target& target) { return target.name == name; });
    return found == all.end() ? nullptr : &*found;
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
