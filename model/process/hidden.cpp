// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/process/hidden.h"

#include <algorithm>

namespace daemonscope {

bool listsNotAll(const Snapshot& snapshot)
{
    if (snapshot.hiding.hidepid < 2)
        return false;
    // Who is shown a kernel thread is shown everything: they belong to root.
    const auto& all = snapshot.processes();
    return std::none_of(all.begin(), all.end(), [](const ProcessPtr& one) { return one->kernelThread(); });
}

bool mayBeHidden(const Snapshot& snapshot, Pid pid)
{
    const auto& unreadable = snapshot.unreadable;
    const auto holds = [pid](const std::vector<Pid>& list) {
        return std::find(list.begin(), list.end(), pid) != list.end();
    };
    return holds(unreadable.denied) || holds(unreadable.malformed) || holds(unreadable.withoutDescriptor)
        || listsNotAll(snapshot);
}

} // namespace daemonscope
