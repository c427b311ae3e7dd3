// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>

#include "tests/bench/measure.h"
#include "tests/bench/parts.h"
#include "tests/gui/map_scenes.h"
#include "views/sessionmap/session_map.h"

namespace daemonscope::bench {

Lines mapPart(const Setting& setting)
{
    constexpr int processes = 500;
    constexpr int groups = 60;
    const sessionmap::Metrics metrics(QApplication::font());
    SessionMap map;
    map.resize(1440, 900);
    map.show();
    std::vector<double> layout;
    std::vector<double> whole;
    std::vector<double> paint;
    for (int run = -2; run < setting.runs; ++run) {
        const auto given = test::crowdedSession(processes, groups, static_cast<unsigned>(run + 3));
        const auto scene = tidied(given);
        const auto laidOut = threadMs([&] { (void)layOut(scene, metrics, {QSizeF(1440, 900), {}}); });
        const auto shown = threadMs([&] { map.setScene(given); });
        const auto painted = threadMs([&] { (void)map.grab(); });
        if (run < 0)
            continue;
        layout.push_back(laidOut);
        whole.push_back(shown);
        paint.push_back(painted);
    }
    return {line("session map of 500 processes in 60 groups, its layout", "≤ 50 ms",
        text(largest(layout), "ms") + " (median " + text(median(layout), "ms") + "; a new scene with its text "
            + text(median(whole), "ms") + ", painting 1440 × 900 " + text(median(paint), "ms") + ")",
        largest(layout) <= 50)};
}

} // namespace daemonscope::bench
