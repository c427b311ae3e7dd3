// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/live/event.h"
#include "model/process/scanner.h"
#include "model/tree/scene.h"

namespace daemonscope {

/// Tells who scans, and who remembers what scans showed, what was seen happening in between: births, adoptions, ends.
/// What was only inferred is left out, and so is what a scan told, for those who scan know it better. Call in the
/// thread of both.
void note(const EventBatch& events, Scanner& scanner, SceneKeeper& keeper);

} // namespace daemonscope
