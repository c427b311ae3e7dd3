// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "model/tree/forest_builder.h"
#include "model/tree/scene.h"

namespace daemonscope {

enum class Grouping : std::uint8_t {
    Sessions, ///< init → session → process group → parent and child inside the group
    Family,   ///< the pure parent tree
    Flat,     ///< one row a process
};

/// Adds a row for each process of the scene, and for what stands above it, to an empty builder. Pure functions.
/// Kernel threads come only with `kernelThreads`; they hang below kthreadd, a root of its own.
void groupBySessions(const Scene& scene, bool kernelThreads, ForestBuilder& builder);
void groupByFamily(const Scene& scene, bool kernelThreads, ForestBuilder& builder);
void groupFlat(const Scene& scene, bool kernelThreads, ForestBuilder& builder);

/// What the row of one process says, but for its totals.
void describe(const Scene::Item& item, Row& row);

/// Adds the rows of the scene's processes in its order. Result: for each item its index in the builder, or -1.
[[nodiscard]] std::vector<std::int32_t> addProcessRows(const Scene& scene, bool kernelThreads, ForestBuilder& builder);

/// Makes the rows of parents that are not visible, one for each pid.
class Placeholders {
public:
    explicit Placeholders(ForestBuilder& builder) : builder_(builder) {}
    /// Index of the row for `pid`.
    int rowFor(Pid pid);

private:
    ForestBuilder& builder_;
    std::unordered_map<Pid, int> rows_; // few as a rule, but not in a copy of half a machine
};

} // namespace daemonscope
