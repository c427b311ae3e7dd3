// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <unordered_map>

#include "model/process/facets.h"

namespace daemonscope {

/// The predicates behind the facets, over one snapshot. Each follows from ids that the kernel reports, so each can
/// be checked by hand against credentials(7), setsid(2), setpgid(2) and exit(3).
class Predicates {
public:
    /// Keeps references to both.
    Predicates(const Snapshot& snapshot, const std::vector<ReaperKnowledge>& reapers);

    [[nodiscard]] Facets facetsOf(int index) const;

private:
    struct Surroundings {
        const Process& self;
        const Process* parent = nullptr; ///< null = not visible, or none
        Confidence reaper = Confidence::Unknown; ///< how sure the parent adopts orphans
    };

    void addKind(const Process& process, Facets& facets) const;
    void addJobControl(const Process& process, Facets& facets) const;
    void addDescent(const Surroundings& around, Facets& facets) const;
    void addDaemonKind(const Surroundings& around, Facets& facets) const;
    [[nodiscard]] Facet adoption(const Surroundings& around) const;
    [[nodiscard]] bool alive(Pid pid) const;
    [[nodiscard]] const Process* parentOf(const Process& process) const;
    [[nodiscard]] bool madeBeforeItsParentsSession(const Process& process, const Process& parent) const;
    void addOrphanedGroup(const Process& process, Facets& facets) const;
    void findAnchoredGroups();
    void chooseHeadline(const Process& process, Facets& facets) const;

    const Snapshot& snapshot_;
    const std::vector<ReaperKnowledge>& reapers_;
    /// What keeps a group from being orphaned: a member's parent in the session but outside the group.
    enum class Anchor : std::uint8_t { None, Hidden, Visible };
    std::unordered_map<Pgid, Anchor> anchors_; ///< only groups with a terminal or a stopped member: others bore
    bool wholeMachine_ = false; ///< this /proc shows the first pid namespace: its pid 1 is the machine's own init
    bool incomplete_ = false;   ///< there are processes that this snapshot does not hold
};

} // namespace daemonscope
