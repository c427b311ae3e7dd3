// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "views/sessionmap/map_scene.h"

namespace daemonscope {

/// A living session of the machine as the map draws it; keys are serials. Without boxes when there is no such session.
[[nodiscard]] MapScene sceneOfSession(const Classified& classified, Sid session);
/// Several at once, in this order.
[[nodiscard]] MapScene sceneOfSessions(const Classified& classified, std::span<const Sid> sessions);

} // namespace daemonscope
