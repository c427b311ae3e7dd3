// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/preferences.h"

#include <algorithm>

namespace daemonscope {

Preferences Preferences::sane() const
{
    Preferences sane = *this;
    sane.intervalMs = std::clamp(intervalMs, shortestInterval, longestInterval);
    sane.ghostSeconds = std::clamp(ghostSeconds, 0, longestMark);
    sane.markSeconds = std::clamp(markSeconds, 0, longestMark);
    sane.eventSource = eventSource >= 0 && eventSource < sources ? eventSource : 0;
    sane.looksPerSecond = std::clamp(looksPerSecond, fewestLooks, mostLooks);
    sane.historyMinutes = std::clamp(historyMinutes, 1, longestHistory);
    sane.historyMegabytes = std::clamp(historyMegabytes, smallestHistory, largestHistory);
    return sane;
}

} // namespace daemonscope
