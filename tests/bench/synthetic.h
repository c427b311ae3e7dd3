// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random>

#include "tests/model/process_table.h"

namespace daemonscope::bench {

/// A machine that no kernel has, of any size, with sessions of twenty in groups of five, in which as much happens as
/// one likes. Always the same for the same calls.
class SyntheticMachine {
public:
    explicit SyntheticMachine(int processes);

    /// What happens between two scans, in shares of all processes.
    struct Events {
        double born = 0;
        double died = 0;    ///< now and then one that has children, which are adopted
        double changed = 0; ///< in processor time
    };
    void tick(const Events& events);
    [[nodiscard]] SnapshotPtr next() { return table_.next(); }

private:
    void beBorn();
    void die();
    int anyPid();

    test::ProcessTable table_;
    std::minstd_rand random_{1};
    std::vector<int> pids_; ///< those that are not session leaders
    std::vector<int> leaders_;
    int lastPid_ = 1;
};

} // namespace daemonscope::bench
