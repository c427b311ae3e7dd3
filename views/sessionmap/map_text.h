// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sessionmap/map_scene.h"

namespace daemonscope {

/// All that the map of this scene says, as indented lines: for screen readers, the clipboard and terminals.
///
///     Session 4700, led by the shell, terminal pts/3
///       Group 4711, background
///         B 4712, sleeping, parent: 1 init, adopted
[[nodiscard]] QString mapText(const MapScene& scene);
/// The line of one process, without indentation.
[[nodiscard]] QString mapLine(const MapProcess& process, const MapScene& scene);
/// What the coming call would do, in a sentence; empty when there is none.
[[nodiscard]] QString effectSentence(const MapScene& scene);

} // namespace daemonscope
