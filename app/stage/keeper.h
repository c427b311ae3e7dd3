// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sys/notifier.h"

namespace daemonscope::stage {

/// What stays behind when a program is left running: lets every call happen until nobody is under the filter any more
/// (without a listener they would all fail). Notes itself in sys::keeperFolder(), where the next start finds it.
/// Returns when the last one is gone.
void keepQuietly(sys::Notifier& listener);

} // namespace daemonscope::stage
