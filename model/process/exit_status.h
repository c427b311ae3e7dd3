// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace daemonscope {

/// How a process ended, by the status that wait(2) gives: "exited 0", "ended by SIGTERM", "ended by SIGSEGV, core
/// dumped". Translatable.
[[nodiscard]] QString exitText(int status);
/// The same where there is little room: "exited 0", "SIGTERM".
[[nodiscard]] QString exitTextShort(int status);

} // namespace daemonscope
