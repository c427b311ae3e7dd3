// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <QString>

#include "model/tree/forest.h"
#include "model/tree/grouping.h"

namespace daemonscope {

/// A tree as other programs draw it. Each function takes the rows from `top` down, 0 being everything; names are made
/// harmless both for people and for the language they stand in. UTF-8 text.

/// Graphviz DOT: sessions and groups as nested boxes, solid arrows from parents to children, dashed ones to those that
/// were adopted.
[[nodiscard]] QString treeAsDot(const Forest& forest, const Classified& classified, int top = 0);

/// Mermaid, a flowchart with the same boxes and arrows.
[[nodiscard]] QString treeAsMermaid(const Forest& forest, const Classified& classified, int top = 0);

/// Plain text, one row a line, drawn with lines.
[[nodiscard]] QString treeAsText(const Forest& forest, const Classified& classified, int top = 0);

/// A flat list of rows, each naming the row it hangs below by its place in the list: nested objects would break
/// parsers where a chain of parents is long. What has ended is left out.
[[nodiscard]] nlohmann::ordered_json treeAsJson(
    const Forest& forest, const Classified& classified, Grouping grouping, int top = 0);

} // namespace daemonscope
