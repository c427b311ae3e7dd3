// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/json.h"
#include "model/tree/forest.h"
#include "model/tree/grouping.h"

namespace daemonscope::cli {

/// A tree as a flat list of rows, each naming the row it hangs below by its place in the list: nested objects would
/// break parsers where a chain of parents is long. `top` and what is below it; 0 is everything.
[[nodiscard]] Json treeJson(const Forest& forest, const Classified& classified, Grouping grouping, int top = 0);

} // namespace daemonscope::cli
