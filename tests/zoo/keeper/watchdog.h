// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace zoo {

/// Starts the watchdog; returns the socket on which it takes pidfds. When that is closed, by the keeper's end of any
/// kind, it ends every process it holds.
int startWatchdogProcess();
void sendToWatchdog(int socket, int pidfd);

} // namespace zoo
