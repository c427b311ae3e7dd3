// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/live/history.h"
#include "tests/model/process_table.h"

namespace daemonscope::test {

/// Fills a history with five minutes of a build server: jobs come and go, an orphan is adopted, a lookless pause.
/// `name` is what the process 2210, which is worth looking at, calls itself. Returns its serial.
Serial tellBuildServer(History& history, const std::string& name = "make");

} // namespace daemonscope::test
