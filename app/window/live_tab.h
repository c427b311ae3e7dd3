// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace daemonscope {

/// The pages below the tree, in their order.
enum class LiveTab : std::uint8_t { Events, Lifelines, Charts, Since };

} // namespace daemonscope
