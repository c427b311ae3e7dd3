// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random>

#include "model/tree/tree_options.h"
#include "tests/model/process_table.h"

namespace daemonscope::test {

/// A process table in which anything may happen, the impossible included: parents in a cycle, no pid 1, a number
/// used again at once. The same seed gives the same life.
class RandomMachine {
public:
    explicit RandomMachine(unsigned seed, int about = 60);

    /// One thing happens to one process, or to none.
    void step();
    /// Chooses something else about how the tree is shown.
    void changeOptions();
    [[nodiscard]] ProcessTable& table() { return table_; }
    [[nodiscard]] const TreeOptions& options() const { return options_; }
    /// A number from 0 to below `bound`.
    int below(int bound) { return static_cast<int>(random_() % static_cast<unsigned>(bound)); }
    /// Rows that there are, for the choice of which are folded.
    void setRows(std::vector<NodeId> rows) { rows_ = std::move(rows); }

private:
    int anyPid();
    int freePid();
    void beBorn(int pid);
    void die(int pid);
    void changeNumbers(int pid);
    void changeFigures(int pid);
    void foldSome();

    std::minstd_rand random_;
    ProcessTable table_;
    TreeOptions options_;
    std::vector<NodeId> rows_;
    int about_;
};

} // namespace daemonscope::test
