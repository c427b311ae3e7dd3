// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "model/tree/tree_options.h"
#include "tests/model/process_table.h"

namespace daemonscope::test {

/// What a first scan of the table's processes shows.
[[nodiscard]] Scene sceneOf(ProcessTable& table);
/// The choices a user starts with, but for the grouping.
[[nodiscard]] TreeOptions grouped(Grouping grouping, bool kernelThreads = false);
/// The scene's tree as text, see treeText().
[[nodiscard]] std::string arranged(const Scene& scene, Grouping grouping, bool kernelThreads = false);

} // namespace daemonscope::test
