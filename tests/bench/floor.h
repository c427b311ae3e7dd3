// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/sys/unique_fd.h"

namespace daemonscope::bench {

/// The least that a look at all processes can cost: getdents of /proc, and one pread for each stat descriptor held,
/// with nothing done about what they bring.
class Floor {
public:
    Floor();
    void look();
    [[nodiscard]] int held() const { return static_cast<int>(stats_.size()); }

private:
    sys::UniqueFd listing_;
    std::vector<sys::UniqueFd> stats_;
    std::vector<char> buffer_;
};

} // namespace daemonscope::bench
