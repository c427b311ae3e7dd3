// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/window_options.h"

namespace daemonscope {

/// Shows the window until it is closed; returns the exit status. A second start raises the first window instead.
/// Does not return, but leaves by _exit(2), when a read is stuck in the kernel.
int runWindow(int argc, char** argv, const WindowOptions& options);

} // namespace daemonscope
