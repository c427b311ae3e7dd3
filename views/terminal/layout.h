// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace daemonscope::terminal {

/// Between the edge of the view and the grid, in logical pixels.
inline constexpr int margin = 4;

} // namespace daemonscope::terminal
