// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace daemonscope::sys {

/// The name of the actor that was born as number `index`, from 0: A, B, …, Z, A2, …; T is left out, it is the shell.
[[nodiscard]] std::string birthName(int index);
/// A file mode mask as umask(2) is written: "0022".
[[nodiscard]] std::string maskText(int mask);
/// "SIGTERM"; the number as text for a signal without a name.
[[nodiscard]] std::string signalName(int number);

} // namespace daemonscope::sys
