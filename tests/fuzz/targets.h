// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <cstdlib>
#include <span>
#include <string_view>
#include <vector>

namespace daemonscope::fuzz {

/// A parser that is handed any bytes. It must neither crash nor break what it promises; then the process aborts.
struct Target {
    std::string_view name; ///< as its folder below corpus/
    void (*run)(std::string_view bytes);
};

[[nodiscard]] std::span<const Target> kernelTargets();  ///< what the kernel writes
[[nodiscard]] std::span<const Target> inspectTargets(); ///< the same, as the tabs beside a process take it
[[nodiscard]] std::span<const Target> exportTargets();  ///< what is written for other programs
[[nodiscard]] std::span<const Target> stageTargets();   ///< what program and stage say to each other
[[nodiscard]] std::span<const Target> userTargets();    ///< what people, and other versions, write

/// All of them.
[[nodiscard]] std::vector<Target> allTargets();
/// Null if there is none of that name.
[[nodiscard]] const Target* findTarget(std::string_view name);
/// Which one a run is about, by the environment (DAEMONSCOPE_FUZZ); ends the process where it names none.
[[nodiscard]] const Target& chosenTarget();

/// Ends the process unless a promise is kept, so that both kinds of driver notice.
inline void promise(bool kept, const char* what)
{
    if (kept)
        return;
    std::fprintf(stderr, "broken promise: %s\n", what);
    std::abort();
}

} // namespace daemonscope::fuzz
