// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "tests/bench/table.h"

namespace daemonscope::bench {

/// How the parts are to run.
struct Setting {
    std::filesystem::path programs; ///< the folder with the programs that are measured, and with the crowd's starter
    int runs = 31;                  ///< how often each thing is measured; medians are shown
    int processes = 5000;
};

/// A full scan of real processes beside the bare floor.
[[nodiscard]] Lines scanPart(const Setting& setting);
/// What follows a scan in the sampler's thread, stage by stage.
[[nodiscard]] Lines workerPart(const Setting& setting);
/// How long the GUI thread is held by one update of the tree.
[[nodiscard]] Lines tickPart(const Setting& setting);
/// The real window on real processes: processor time and memory of the whole program.
[[nodiscard]] Lines windowPart(const Setting& setting);
/// A fixture of 100,000 processes beside one of 5,000.
[[nodiscard]] Lines manyPart(const Setting& setting);
/// Stepping and tracing, the latter beside strace.
[[nodiscard]] Lines tracePart(const Setting& setting);
/// `watch` on both sources, as root and as an ordinary user: how soon, how completely, at what cost.
[[nodiscard]] Lines eventsPart(const Setting& setting);
/// Far more births than anybody reads.
[[nodiscard]] Lines stormPart(const Setting& setting);
/// The session map of a large session.
[[nodiscard]] Lines mapPart(const Setting& setting);
/// Panning lifelines of many lives.
[[nodiscard]] Lines lifePart(const Setting& setting);
/// The event list under 5,000 events a second.
[[nodiscard]] Lines eventListPart(const Setting& setting);

} // namespace daemonscope::bench
