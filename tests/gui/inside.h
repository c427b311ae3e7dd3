// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/inspect/findings.h"

namespace daemonscope::test {

/// A made-up look inside a process: everything read, with something to see in each aspect.
[[nodiscard]] FindingsPtr somethingInside(const Process& process, Aspect aspect);

} // namespace daemonscope::test
