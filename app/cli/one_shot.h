// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "model/process/details.h"
#include "model/process/facets.h"
#include "model/process/scanner.h"

namespace daemonscope::cli {

/// One look at a machine, for commands that print and end.
class OneShot {
public:
    /// Fails when there is no such directory.
    [[nodiscard]] static sys::Result<std::unique_ptr<OneShot>> open(const std::filesystem::path& proc);
    ~OneShot();
    OneShot(const OneShot&) = delete;
    OneShot& operator=(const OneShot&) = delete;

    /// Scans, measures who adopts our orphans where that is our own machine, and waits for command lines and the
    /// names of users, at most half a second; what did not come by then is told to be missing.
    [[nodiscard]] ClassifiedPtr look();
    /// The details of one process, as far as they come within a third of a second; what did not is NotAnswering.
    [[nodiscard]] Details details(const Process& process);
    /// Readers are stuck in the kernel, and a normal exit would wait for them.
    [[nodiscard]] bool stuck() const { return pool_.lost() > 0; }

private:
    explicit OneShot(sys::ProcFs proc);

    sys::ReaderPool pool_;
    Scanner scanner_;
    bool ownMachine_;
};

} // namespace daemonscope::cli
