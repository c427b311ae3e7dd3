// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "model/process/facets.h"

namespace daemonscope {

/// The words for what a process is. Translatable, unlike the ids in facet_ids.h; all are plain text in which names
/// from processes are already made visible.

/// What stands in the column "What it is": "daemon, forked twice", "orphan, still on pts/0". Cheap enough to call
/// for each row that is painted.
[[nodiscard]] QString headlineText(const Classified& classified, int index);
/// A headline without a process, for legends and preferences.
[[nodiscard]] QString headlineName(Headline headline);
/// "certain", "high confidence", "likely", "not known".
[[nodiscard]] QString confidenceText(Confidence confidence);
/// What one facet says, without the evidence: "adopted, by its session", "in the foreground of its terminal".
[[nodiscard]] QString facetName(const Facet& facet);
/// The state in words: "sleeping", "waiting for disk".
[[nodiscard]] QString stateText(const Process& process);
/// The same by the letter in stat, which a thread has, too.
[[nodiscard]] QString stateName(char state);

/// Whether `index` works for a daemon: the topmost process of its session that it descends from is one.
[[nodiscard]] bool worksForDaemon(const Classified& classified, int index);

} // namespace daemonscope
