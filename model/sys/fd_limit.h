// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace daemonscope::sys {

/// Raises the soft limit of open descriptors to the hard one (setrlimit(2)) and returns how many descriptors may
/// be held for processes, a reserve for everything else taken off. The old soft limit is kept: a program we start
/// is to get it back, for some (those that use select(2)) break above 1024.
[[nodiscard]] std::size_t raiseDescriptorLimit();
/// The soft limit before raiseDescriptorLimit(), or as it is if that was not called.
[[nodiscard]] std::size_t descriptorLimitBefore();

} // namespace daemonscope::sys
