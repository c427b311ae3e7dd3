// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vterm.h>

#include "views/terminal/cell.h"

namespace daemonscope::terminal {

/// A cell of libvterm as one of ours. Characters that would turn the reading direction are left out.
[[nodiscard]] Cell cellOf(const VTermScreenCell& from);
/// The way back; `ink` and `ground` are the machine's default colours.
void fill(VTermScreenCell& to, const Cell& cell, const VTermColor& ink, const VTermColor& ground);

} // namespace daemonscope::terminal
