// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

#include "model/sys/ids.h"

namespace daemonscope {

/// The numbers of one process that decide where it stands.
struct Numbers {
    Pid ppid; ///< 0 = not known, or none
    Pgid pgid;
    Sid sid;
    std::int32_t ttyNr = 0;
    std::int32_t tpgid = -1;
    char state = 'S'; ///< 'T' and 't' stopped, 'Z' exited, 'L' its first thread exited; 'S' = anything else
    std::string comm; ///< bytes
};

/// How the numbers of one process changed over time. Events and scans tell the same change twice and in any order; it
/// stands here once, at the earliest time told. A value.
class NumberTrail {
public:
    using TimePoint = std::chrono::system_clock::time_point;
    enum class Field : std::uint8_t { Parent, Group, Session, Terminal, ForegroundGroup, State };

    void setFirst(Numbers numbers);
    [[nodiscard]] const Numbers& first() const { return first_; }
    /// From `at` on it was `value`, until the next change that is known.
    void saw(TimePoint at, Field field, std::int32_t value);
    void sawComm(TimePoint at, const std::string& comm);
    [[nodiscard]] Numbers at(TimePoint when) const;
    [[nodiscard]] const Numbers& last() const { return last_; }
    /// Whether anything did in (after, until].
    [[nodiscard]] bool changedIn(TimePoint after, TimePoint until) const;
    /// When something changed, ascending.
    template <class Visit>
    void forEachChange(Visit visit) const
    {
        for (const auto& change : changes_)
            visit(change.at);
    }
    /// Changes before `when` become the beginning.
    void forgetBefore(TimePoint when);
    [[nodiscard]] std::size_t heapBytes() const { return changes_.capacity() * sizeof(Change); }

private:
    struct Change {
        TimePoint at;
        std::uint8_t field = 0;
        std::int32_t value = 0;
        std::string text;
    };
    void put(Change change);
    static void apply(Numbers& numbers, const Change& change);
    static bool says(const Numbers& numbers, const Change& change);

    Numbers first_;
    Numbers last_;
    std::vector<Change> changes_; // ascending by time
};

} // namespace daemonscope
