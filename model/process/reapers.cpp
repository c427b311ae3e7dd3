// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/process/reapers.h"

#include <algorithm>

namespace daemonscope {

namespace {

void know(ReaperKnowledge& known, FacetValue how, Confidence confidence, Pid shownBy = {})
{
    if (confidence > known.confidence)
        known = {how, confidence, shownBy};
}

} // namespace

bool provesAdoption(const Process& process, const Process& parent)
{
    // 0 is no session id: it may stand for any session outside this pid namespace.
    if (process.stat.sid.value == 0 || !process.stat.has(6) || !parent.stat.has(6))
        return false;
    return !leads(process.pid(), process.stat.sid) && process.stat.sid != parent.stat.sid
        && !leads(parent.pid(), parent.stat.sid);
}

std::vector<ReaperKnowledge> findReapers(const Snapshot& snapshot)
{
    std::vector<ReaperKnowledge> reapers(static_cast<std::size_t>(snapshot.size()));
    static const std::vector<Serial> nobody;
    const auto& seen = snapshot.seenReapers ? *snapshot.seenReapers : nobody;
    for (int index = 0; index < snapshot.size(); ++index) {
        const auto& process = snapshot.at(index);
        auto& own = reapers[static_cast<std::size_t>(index)];
        if (process.pid() == Pid{1})
            know(own, FacetValue::IsInit, Confidence::Certain);
        else if (process.credentials->status.isNestedInit())
            know(own, FacetValue::NamespaceInit, Confidence::Certain);
        else if (snapshot.measuredReaper == process.pid())
            know(own, FacetValue::Measured, Confidence::Certain);
        else if (std::binary_search(seen.begin(), seen.end(), process.key.serial))
            know(own, FacetValue::SeenAdopting, Confidence::Certain);
        if (process.kernelThread())
            continue;
        const int parent = snapshot.indexOf(process.stat.ppid);
        // Certain but for one case: a process made with CLONE_PARENT was never its parent's child (clone(2)).
        if (parent >= 0 && provesAdoption(process, snapshot.at(parent)) && !process.credentials->status.isNestedInit())
            know(reapers[static_cast<std::size_t>(parent)], FacetValue::Inferred, Confidence::High, process.pid());
    }
    return reapers;
}

} // namespace daemonscope
