// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include <QString>

namespace daemonscope {

/// The signals of a mask (bit n-1 = signal n) by name without SIG, "INT QUIT PIPE"; at most `most`, then `…`. The two
/// real-time signals that the C library keeps for itself are left out.
[[nodiscard]] QString signalNames(std::uint64_t mask, int most = 8);

} // namespace daemonscope
