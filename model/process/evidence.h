// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "model/process/facets.h"

namespace daemonscope {

/// Why `facet`, one of those of the process at `index`, is said: one reason a line, in words, with the field of
/// proc(5) that shows it beside it. Never empty. Plain text, translatable; names are already made visible.
[[nodiscard]] QStringList evidence(const Classified& classified, int index, const Facet& facet);

/// "pid 1 (systemd)", or "pid 4711" when it is not there to be named.
[[nodiscard]] QString pidWithName(const Snapshot& snapshot, Pid pid);
/// "session 4711, leader gone (sid 4711)" and its kin.
[[nodiscard]] QString sessionText(const Snapshot& snapshot, const Process& process);
/// A reason why the process at `index` is held to adopt orphans; empty when it is not.
[[nodiscard]] QString reaperText(const Classified& classified, int index);

} // namespace daemonscope
