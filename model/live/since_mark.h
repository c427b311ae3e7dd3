// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include <QString>

#include "model/process/facets.h"

namespace daemonscope {

class History;

/// What became of the machine since a moment that somebody marked. Kernel threads are left out, and zombies are no
/// survivors. All texts are plain, translatable, and have names made visible.
struct SinceMark {
    /// Born since, and still living.
    struct Born {
        ProcessPtr process;
        int parent = -1; ///< index in `born` of its parent, which always comes first; -1 = that was there before
        Headline headline = Headline::Child; ///< what it is
        QString reason;                      ///< why it survives, in a few words
        QString bornFrom;                    ///< "2377 sh"; empty = not seen
        QString evidence;                    ///< the same at length
    };
    /// There at the mark, and gone.
    struct Ended {
        ProcessPtr process; ///< as it was at the mark
        QString how;        ///< "exited 0", "ended by SIGTERM", or that nobody saw it
        std::optional<std::chrono::system_clock::time_point> at;
    };
    /// There at both times, in another session, group, on another terminal, or with another parent.
    struct Changed {
        ProcessPtr before;
        ProcessPtr after;
        QString what;
    };

    std::chrono::system_clock::time_point from;
    std::chrono::system_clock::time_point to;
    std::vector<Born> born;       ///< parents before children
    std::vector<Ended> ended;     ///< by pid
    std::vector<Changed> changed; ///< by pid
    int cameAndWent = 0;          ///< born and ended in between, as far as events told
};

/// Compares two looks at the same machine. Pure. `history` may be null; it tells how and when processes ended, and
/// which ones no look has seen.
[[nodiscard]] SinceMark sinceMark(const Classified& marked, const Classified& now, const History* history = nullptr);

} // namespace daemonscope
