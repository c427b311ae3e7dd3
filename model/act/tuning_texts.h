// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "model/act/tuner.h"

namespace daemonscope::act {

/// "0-3,6", as taskset(1) and cpuset files write it.
[[nodiscard]] QString cpusText(const std::vector<int>& cpus);
/// The same read back, ascending, each once; empty when it is no such list.
[[nodiscard]] std::optional<std::vector<int>> cpusOf(const QString& text);

/// "niceness 0, processors 0-3"; of one that was changed "niceness 0 → 5, processors 0-3"; what was refused, and why.
[[nodiscard]] QString tunedText(const Tuned& tuned);
/// "2 processes changed. 1 was refused."
[[nodiscard]] QString tunedText(const std::vector<Tuned>& all);

} // namespace daemonscope::act
