// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "model/lab/runner.h"
#include "views/sessionmap/map_scene.h"

namespace daemonscope {

/// The lab's actors as the session map shows them: as they were at moment `index`. With `preview` what the next call
/// `call` would do, or the lesson's coming act, is drawn dashed. `reaper` is the name of who adopts here. Keys are the
/// stage's numbers + 1.
[[nodiscard]] MapScene sceneOfLab(const lab::Runner& runner, std::size_t index, const QString& reaper, bool preview,
    const lab::WaitingCall* call);

/// A call as code: "setsid()", "fork()", "chdir(\"/\")".
[[nodiscard]] QString callText(const std::string& call, const lab::Json& args);

} // namespace daemonscope
