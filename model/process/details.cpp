// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/process/details.h"

#include <algorithm>

namespace daemonscope {

bool Details::complete() const
{
    return !cwd.pending && !exe.pending && !root.pending
        && std::none_of(standard.begin(), standard.end(), [](const auto& link) { return link.pending; })
        && !descriptors.pending && !cgroup.pending && !namespaces.pending && !status.pending && !environment.pending
        && !loginUid.pending && !pidFile.pending;
}

} // namespace daemonscope
