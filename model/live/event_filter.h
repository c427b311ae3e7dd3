// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bitset>
#include <memory>

#include "model/live/event.h"
#include "model/live/history.h"
#include "model/tree/filter.h"

namespace daemonscope {

using EventKinds = std::bitset<eventIds.size()>;

/// Which events are shown: of these kinds, and of processes that the tree's filter words fit.
struct EventFilter {
    EventKinds kinds = EventKinds().set();
    std::shared_ptr<const Filter> words; ///< null = every process

    /// The process is judged as it was last seen, under the name that the event tells. A loss concerns everybody.
    [[nodiscard]] bool passes(const History& history, std::uint64_t number) const;
};

/// The process that words are held against: what the last scan of it saw, with the numbers that are known since; for
/// a life that no scan saw (or `life` null) what events told, and nothing else.
[[nodiscard]] Process processOf(const Event& event, const Life* life);

} // namespace daemonscope
