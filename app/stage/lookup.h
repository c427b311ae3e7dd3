// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "model/sys/ids.h"

namespace daemonscope::stage {

/// Whether nothing that can be executed is at `path`, as thread `pid` sees it: from its root and its working directory.
/// In doubt there is something.
[[nodiscard]] bool nothingToRun(Pid pid, const std::string& path);

} // namespace daemonscope::stage
