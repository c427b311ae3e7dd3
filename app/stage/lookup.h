// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include <sys/types.h>

#include "model/sys/ids.h"

namespace daemonscope::stage {

/// Whether nothing that can be executed is at `path`, as thread `pid` sees it: from its root and its working directory.
/// In doubt there is something.
[[nodiscard]] bool nothingToRun(Pid pid, const std::string& path);
/// The character device at `path`, as `pid` sees it. Never waits for a file system that a dead server or one of those who
/// are stopped here serves: elsewhere than below /dev and /proc only what the kernel has at hand is seen.
[[nodiscard]] std::optional<dev_t> deviceAt(Pid pid, const std::string& path);

} // namespace daemonscope::stage
