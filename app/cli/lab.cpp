// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

namespace daemonscope::cli {

ExitStatus lab(const Options&, Output&) { return Failed; }

} // namespace daemonscope::cli
