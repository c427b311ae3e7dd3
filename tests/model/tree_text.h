// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "model/tree/forest.h"
#include "model/tree/tree_model.h"

namespace daemonscope::test {

/// A forest as text, one row a line, two blanks a level:
///   init 1
///     session 10 pts/0
///       group 10 foreground
///         bash 10
/// Behind a row stand the words that hold for it: gone (a session's or group's leader), ended, adopted, new, cycle,
/// context, below.
[[nodiscard]] std::string treeText(const Forest& forest);
/// The same of what a model tells a view.
[[nodiscard]] std::string treeText(const TreeModel& model);
/// One row, without its place.
[[nodiscard]] std::string rowText(const Row& row);
/// The same text with the indentation of its first line taken off every line, and without blank first and last lines:
/// for expected trees that stand indented in a test.
[[nodiscard]] std::string unindented(const std::string& text);

} // namespace daemonscope::test
