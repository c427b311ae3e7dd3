// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>

#include "model/process/facets.h"

namespace daemonscope {

enum class NodeKind : std::uint8_t {
    Root,        ///< the invisible top
    Process,     ///< a process, living or just ended
    Session,     ///< heading of a session
    Group,       ///< heading of a process group
    Placeholder, ///< a parent that the tree needs but that is not visible
};

/// Identifies a node for its whole life, whatever happens to its parent, its place or its numbers.
struct NodeId {
    std::uint64_t value = 0;

    static constexpr NodeId root() { return {}; }
    static constexpr NodeId of(Serial process) { return make(NodeKind::Process, process); }
    static constexpr NodeId of(Sid session) { return make(NodeKind::Session, static_cast<std::uint32_t>(session.value)); }
    /// A group lies in one session; a number that is used again while an ended group is still shown may not.
    static constexpr NodeId of(Pgid group, Sid session)
    {
        const auto inSession = static_cast<std::uint64_t>(static_cast<std::uint32_t>(session.value) & 0xffffff) << 32;
        return {make(NodeKind::Group, static_cast<std::uint32_t>(group.value)).value | inSession};
    }
    static constexpr NodeId placeholder(Pid pid) { return make(NodeKind::Placeholder, static_cast<std::uint32_t>(pid.value)); }

    [[nodiscard]] constexpr NodeKind kind() const { return static_cast<NodeKind>(value >> 56); }
    /// The serial, sid, pgid or pid it was made of.
    [[nodiscard]] constexpr std::uint32_t number() const { return static_cast<std::uint32_t>(value); }
    friend auto operator<=>(NodeId, NodeId) = default;

private:
    static constexpr NodeId make(NodeKind kind, std::uint32_t number)
    {
        return {static_cast<std::uint64_t>(kind) << 56 | number};
    }
};

/// What happened to a process lately; shown for a few seconds.
enum class Mark : std::uint8_t { None, New, Adopted, Ended };

/// Why a row is there while a filter is on.
enum class Match : std::uint8_t {
    Yes,
    Context, ///< not itself, but something below it
    Below,   ///< below a match, shown on demand
};

/// Sums over a row and everything below it.
struct Totals {
    float cpuPercent = 0;
    std::int64_t rssPages = 0;
    std::int32_t processes = 0;
    friend bool operator==(const Totals&, const Totals&) = default;
};

/// What a session's or a group's heading says.
struct Heading {
    ProcessPtr leader;       ///< null = gone, or not visible
    bool leaderHidden = false; ///< it may live unseen
    Pid openedBy;            ///< session: the leader's parent outside; 0 = none or unknown
    std::string openedByComm;
    std::int32_t ttyNr = 0;
    std::int32_t groups = 0; ///< session: how many groups
    Headline headline = Headline::Child; ///< session: its leader's, or its most telling member's
    bool foreground = false; ///< group: gets what is typed at the terminal
    bool hasTerminal = false;
    bool stopped = false;    ///< group: all its members are stopped
    bool orphaned = false;   ///< group: nobody in the session is left to continue it
    friend bool operator==(const Heading&, const Heading&) = default;
};

/// Everything one row shows. Copied freely: what is large is shared.
struct Row {
    NodeKind kind = NodeKind::Root;
    Mark mark = Mark::None;
    Match match = Match::Yes;
    std::uint8_t fade = 0;           ///< 0 = the mark is fresh, 255 = nearly gone
    bool brokenCycle = false;        ///< its parent stands below it: the kernel's numbers make no tree
    std::int32_t number = 0;         ///< pid, sid or pgid
    ProcessPtr process;              ///< Process rows
    Facets facets;                   ///< Process rows
    Totals totals;
    std::shared_ptr<const Heading> heading; ///< Session and Group rows
    std::chrono::system_clock::time_point endedAt; ///< Mark::Ended: when it ended, or was found gone
    std::optional<int> status;       ///< Mark::Ended: how, as wait(2) tells; empty = not known

    /// The two show the same. Headings are compared by what they say.
    [[nodiscard]] bool looksLike(const Row& other) const;
};

} // namespace daemonscope

template <>
struct std::hash<daemonscope::NodeId> {
    std::size_t operator()(daemonscope::NodeId id) const noexcept
    {
        return static_cast<std::size_t>(id.value * 0x9e3779b97f4a7c15ULL >> 16);
    }
};
