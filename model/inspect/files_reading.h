// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/inspect/reading.h"

namespace daemonscope::inspect {

/// Reads the descriptors of a process and then, all at the same time, who gave them to it, what its sockets are
/// connected to, and who on the machine holds the other ends.
void submitFiles(const ReadingPtr& reading);

} // namespace daemonscope::inspect
