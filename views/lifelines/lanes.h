// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <unordered_map>
#include <vector>

#include "model/live/history.h"

namespace daemonscope::lifelines {

/// One life as it is drawn. Small: there are many.
struct Lane {
    LifeId life = 0;
    TimePoint from;
    TimePoint to = TimePoint::max(); ///< max = lives
    int parent = -1;                 ///< lane of who forked it; -1 = not among the lanes, or not known
    bool birthSeen = false;          ///< false: `parent` is who was its parent when it was found
    bool beginsEarlier = false;      ///< it was there before we were
    std::uint32_t firstBand = 0;     ///< its sessions over time, in Lanes::bands
    std::uint32_t bands = 0;
};

/// From `at` until the next, a life belongs to this session.
struct Band {
    TimePoint at;
    Sid session;
};

/// The lanes of a history, top to bottom: children below their parents, in order of birth. Holds nothing of the
/// history but numbers, so that it may be drawn after the history dropped something.
struct Lanes {
    std::vector<Lane> lanes;
    std::vector<Band> bands;
    std::unordered_map<LifeId, int> byLife;

    [[nodiscard]] int size() const { return static_cast<int>(lanes.size()); }
    [[nodiscard]] const Lane& operator[](int index) const { return lanes[static_cast<std::size_t>(index)]; }
    [[nodiscard]] int of(LifeId life) const;
};

/// Lanes for the lives that `wanted` accepts; all when it is empty.
[[nodiscard]] Lanes lanesOf(const History& history, const std::function<bool(const Life&)>& wanted);

/// The pid of who was its parent at first, as far as that is known.
[[nodiscard]] Pid firstParent(const Life& life);

} // namespace daemonscope::lifelines
