// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <unordered_map>
#include <vector>

#include "model/process/facets.h"
#include "model/tree/row.h"

namespace daemonscope {

/// What a grouping arranges: the living processes and those that ended a moment ago.
struct Scene {
    struct Item {
        ProcessPtr process;
        Facets facets;
        Mark mark = Mark::None;
        std::uint8_t fade = 0;
        std::chrono::system_clock::time_point endedAt;
        std::optional<int> status; ///< Mark::Ended: how, as wait(2) tells; empty = not known
    };
    ClassifiedPtr classified;
    std::vector<Item> items;        ///< ascending by pid; of equal pids the living one last
    std::vector<std::int32_t> pids; ///< of the items, side by side, so that a search touches no process

    /// Position of the process with this pid, a living one before an ended one; -1 if there is none.
    [[nodiscard]] int indexOf(Pid pid) const;
};

/// Remembers from scan to scan what to mark: the new, the adopted, and the ended, which stay a while.
class SceneKeeper {
public:
    struct Limits {
        std::chrono::milliseconds markFor{3000};
        std::chrono::milliseconds ghostFor{5000};
        int ghosts = 200;
    };

    void setLimits(Limits limits) { limits_ = limits; }
    /// The scene for the next snapshot. Snapshots come in order.
    [[nodiscard]] Scene next(ClassifiedPtr classified);
    /// Somebody saw a process end: when, and how where that is known. Its ghost says so, now or once there is one.
    void noteEnd(Pid pid, std::optional<std::uint64_t> startTicks, std::chrono::system_clock::time_point at,
        std::optional<int> status);
    /// True while marks or ghosts are on their way out, so that rows change even if processes do not.
    [[nodiscard]] bool fading() const { return fading_; }

private:
    struct Ghost {
        Scene::Item item;
        std::chrono::system_clock::time_point foundAt; ///< the scan that missed it: from then on it is shown
    };
    struct End {
        std::optional<std::uint64_t> startTicks;
        std::chrono::system_clock::time_point at;
        std::optional<int> status;
    };

    void collectGhosts(const Classified& now);
    void forgetEnds(const Snapshot& now);
    [[nodiscard]] static bool isEndOf(const Process& process, const End& end);
    static void tell(Scene::Item& ghost, const End& end);
    [[nodiscard]] Scene::Item itemFor(const Classified& now, int index);

    Limits limits_;
    ClassifiedPtr last_;
    std::vector<Ghost> ghosts_;         // oldest first
    std::unordered_map<Pid, End> ends_; // that were told, the latest of each number
    std::vector<std::pair<Serial, std::chrono::system_clock::time_point>> births_; // recent ones, oldest first
    bool fading_ = false;
};

} // namespace daemonscope
