// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace daemonscope::sys {

/// The name of a controlling terminal from stat's field 7, as ps shows it ("pts/0", "tty1", "ttyS0");
/// "maj:min" where the number's driver is not known; empty for 0 (no terminal).
[[nodiscard]] std::string ttyName(std::int32_t ttyNr);

} // namespace daemonscope::sys
