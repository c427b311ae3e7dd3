// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/process/scanner.h"
#include "model/sys/fd_limit.h"
#include "tests/bench/crowd.h"
#include "tests/bench/floor.h"
#include "tests/bench/measure.h"
#include "tests/bench/parts.h"

namespace daemonscope::bench {

Lines scanPart(const Setting& setting)
{
    const auto name = "full scan ÷ bare floor, " + std::to_string(setting.processes) + " processes, CPU";
    constexpr double goal = 1.20;
    auto proc = sys::ProcFs::open();
    if (!proc)
        return {skipped(name, "≤ 1.20", "no /proc")};
    const auto descriptors = sys::raiseDescriptorLimit() / 2; // the floor holds as many
    if (descriptors < static_cast<std::size_t>(setting.processes) + 500)
        return {skipped(name, "≤ 1.20", "too few descriptors allowed")};
    const Crowd crowd(setting.programs / "daemonscope-crowd", setting.processes);
    sys::ReaderPool pool;
    Scanner scanner(std::move(*proc), pool, descriptors);
    for (int settling = 0; settling < 3; ++settling) {
        (void)scanner.scan();
        pool.wait(std::chrono::seconds(5));
    }
    Floor floor;

    // One beside the other, so that what else the machine does meets both; the readers' time counts too.
    std::vector<double> floors;
    std::vector<double> scans;
    std::vector<double> ratios;
    for (int run = 0; run < setting.runs; ++run) {
        const auto start = processCpu();
        floor.look();
        const auto between = processCpu();
        const auto snapshot = scanner.scan();
        pool.wait(std::chrono::seconds(5));
        const auto end = processCpu();
        floors.push_back(ms(between - start));
        scans.push_back(ms(end - between));
        ratios.push_back(scans.back() / floors.back());
    }
    const auto ratio = median(ratios);
    return {line(name, "≤ 1.20",
        text(ratio, "", 2) + " (" + text(median(scans), "ms") + " ÷ " + text(median(floors), "ms") + ")", ratio <= goal)};
}

} // namespace daemonscope::bench
