// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "model/sys/ids.h"

namespace daemonscope {

/// The clock of everything that happens; CLOCK_MONOTONIC, on which the kernel stamps its messages too.
using Clock = std::chrono::steady_clock;

/// One living process, as far as events and looks at it told.
struct Resident {
    Pid pid;
    Pid ppid;
    Pgid pgid;
    Sid sid;
    std::int32_t ttyNr = 0;
    std::int32_t tpgid = -1;
    std::optional<std::uint64_t> startTicks; ///< empty = its stat could not be read
    std::optional<std::uint32_t> uid;        ///< effective
    std::string comm;
    char state = '?';
    bool read = false; ///< its stat was read: groups, session and terminal are known
    bool forkedNoExec = false;
    bool threads = false;    ///< it has, or had, more than one
    bool leaderGone = false; ///< its first thread has ended, others live on
    bool listed = false;     ///< /proc shows it to us
    bool watched = false;    ///< a source will tell its death
    bool birthTold = false;
    Clock::time_point since;   ///< known since
    Clock::time_point changed; ///< when an event, or a look of a source's, told something about it last
    Clock::time_point asOf;    ///< all of this was so then
    std::uint32_t mark = 0;    ///< the look around that saw it last
};

/// Somebody who lived a moment ago.
struct Departed {
    std::optional<std::uint64_t> startTicks;
    Pgid pgid;
    Sid sid;
    std::string comm;
    Clock::time_point at;
};

/// Who lives, and whose children they are. One thread.
class Roster {
public:
    /// Null when it is not known. The pointer is good until somebody is removed or added.
    [[nodiscard]] Resident* find(Pid pid);
    [[nodiscard]] std::unordered_map<std::int32_t, Resident>& all() { return residents_; }
    [[nodiscard]] std::size_t size() const { return residents_.size(); }

    [[nodiscard]] std::vector<Pid> children(Pid parent) const;
    /// Puts it among its parent's children, known or not; whoever had the number before is forgotten.
    Resident& add(Resident resident);
    void setParent(Resident& resident, Pid parent);
    /// Remembers it among the departed. Returns what was known; its children keep it as their parent.
    Resident remove(Pid pid, Clock::time_point at);

    /// The last one that had this number and is gone.
    [[nodiscard]] const Departed* departed(Pid pid) const;
    void rememberDeparted(Pid pid, Departed departed);
    void forgetDeparted(Pid pid) { departed_.erase(pid.value); }
    /// Who left after `since`, the latest first, `atMost` of them.
    [[nodiscard]] std::vector<Pid> leftAfter(Clock::time_point since, std::size_t atMost) const;

private:
    std::unordered_map<std::int32_t, Resident> residents_;
    std::unordered_map<std::int32_t, std::vector<std::int32_t>> children_; ///< by parent, who may be unknown
    std::unordered_map<std::int32_t, Departed> departed_;
    std::deque<std::pair<std::int32_t, Clock::time_point>> leaving_; ///< in order, to forget the oldest
};

} // namespace daemonscope
