// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "model/lab/runner.h"

namespace daemonscope {

/// How far an actor is on its way to a daemon, at a moment of the lab: a title, then a line for each step of the
/// checklist that ids, folder and descriptors tell, marked ✓ or ✗. `actor` is the stage's number; -1 = the youngest
/// that lives. Empty while there is none but the shell.
[[nodiscard]] QStringList daemonProgress(const lab::Runner& runner, std::size_t moment, int actor);

} // namespace daemonscope
