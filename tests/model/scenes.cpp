// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/scenes.h"

#include "tests/model/tree_text.h"

namespace daemonscope::test {

Scene sceneOf(ProcessTable& table)
{
    return SceneKeeper().next(classify(table.next()));
}

TreeOptions grouped(Grouping grouping, bool kernelThreads)
{
    TreeOptions options;
    options.grouping = grouping;
    options.kernelThreads = kernelThreads;
    return options;
}

std::string arranged(const Scene& scene, Grouping grouping, bool kernelThreads)
{
    return treeText(*arrange(scene, grouped(grouping, kernelThreads)));
}

} // namespace daemonscope::test
