// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "model/process/details.h"
#include "model/process/facets.h"

namespace daemonscope {

/// What the process at `index` is, as one would tell it: what it is and by what one sees it, who it belongs to, its
/// terminal and who gets Ctrl-C there, where it came from, what cannot be told and why. The first sentence stands
/// alone. Plain text, translatable, names made visible. `details` may be null or incomplete.
[[nodiscard]] QStringList sentences(const Classified& classified, int index, const Details* details);

} // namespace daemonscope
