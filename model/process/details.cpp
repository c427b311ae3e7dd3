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

void Details::failAll(sys::Failure failure)
{
    const auto fail = [failure](auto&... fields) { ((fields.pending = false, fields.failure = failure), ...); };
    fail(cwd, exe, root, standard[0], standard[1], standard[2], descriptors, cgroup, namespaces, status, environment,
        loginUid, pidFile);
}

} // namespace daemonscope
