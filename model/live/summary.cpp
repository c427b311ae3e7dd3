// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/live/summary.h"

#include <unordered_set>

namespace daemonscope {

Summary summarize(const Classified& classified)
{
    Summary summary;
    std::unordered_set<Sid> sessions;
    const auto& snapshot = classified.snapshot();
    for (int index = 0; index < snapshot.size(); ++index) {
        const auto& facets = classified.facets(index);
        if (facets.has(FacetId::KernelThread)) {
            ++summary.kernelThreads;
            continue;
        }
        ++summary.processes;
        if (const auto sid = snapshot.at(index).stat.sid; sid.value != 0)
            sessions.insert(sid);
        summary.daemons += facets.daemon() ? 1 : 0;
        summary.orphans += facets.orphan() ? 1 : 0;
        summary.cannotTell += facets.cannotTell() ? 1 : 0;
        summary.zombies += facets.has(FacetId::Zombie) ? 1 : 0;
    }
    summary.sessions = static_cast<int>(sessions.size());
    return summary;
}

} // namespace daemonscope
