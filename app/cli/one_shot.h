// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>

#include "model/process/details.h"
#include "model/process/facets.h"
#include "model/process/scanner.h"

namespace daemonscope::cli {

/// One look at a machine, for commands that print and end.
class OneShot {
public:
    static constexpr std::chrono::milliseconds usualWait{500};

    /// Fails when there is no such directory. What takes longer than `longest` is told to be missing.
    [[nodiscard]] static sys::Result<std::unique_ptr<OneShot>> open(
        const std::filesystem::path& proc, std::chrono::milliseconds longest = usualWait);
    ~OneShot();
    OneShot(const OneShot&) = delete;
    OneShot& operator=(const OneShot&) = delete;

    /// Who adopts our orphans, where that is known and need not be measured.
    void assumeReaper(Pid reaper);

    /// Scans, measures who adopts our orphans where that is our own machine, and waits for command lines and the
    /// names of users.
    [[nodiscard]] ClassifiedPtr look();
    /// The details of one process; waits for two thirds of the time once more, and what did not come is NotAnswering.
    [[nodiscard]] Details details(const Process& process);
    /// Readers are stuck in the kernel, and a normal exit would wait for them.
    [[nodiscard]] bool stuck() const { return pool_.lost() > 0; }

private:
    OneShot(sys::ProcFs proc, std::chrono::milliseconds longest);

    std::chrono::milliseconds longest_;
    sys::ReaderPool pool_;
    Scanner scanner_;
    bool ownMachine_;
    bool reaperKnown_ = false;
};

} // namespace daemonscope::cli
