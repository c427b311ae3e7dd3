// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/live/history.h"

namespace daemonscope::test {

/// When lifeOfABuild() begins: 09:31:00 UTC.
[[nodiscard]] TimePoint buildStart();
/// Six seconds of a session: a make whose children come and go, one that loses its parent, one that makes a session of
/// its own, one that is killed.
void lifeOfABuild(History& history);
/// The session that it happens in.
inline constexpr int buildSession = 1033;

/// `lives` processes within `time` from buildStart(): a few sessions, short and long lives, orphans. The same seed
/// gives the same lives.
void crowdedLife(History& history, int lives, std::chrono::milliseconds time, unsigned seed = 1);

} // namespace daemonscope::test
