// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <QString>

#include "model/sys/ids.h"

namespace daemonscope::test {

/// A word in the environment, by which stages and all that they started can be found again, whoever their parents are
/// now and whatever they have become. To be made before anything is started; it stays in the environment for its lifetime.
class Mark {
public:
    Mark();
    ~Mark();
    Mark(const Mark&) = delete;
    Mark& operator=(const Mark&) = delete;

    /// Who bears it and has not ended, but for this process and `except`. A zombie has ended: it is its reaper's.
    [[nodiscard]] std::vector<Pid> bearers(Pid except = {}) const;
    /// Those, a line each with name, state and parent; empty when there are none.
    [[nodiscard]] QString bearersInWords(Pid except = {}) const;

private:
    std::string word_;
};

} // namespace daemonscope::test
