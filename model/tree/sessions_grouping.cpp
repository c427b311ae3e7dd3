// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <unordered_map>

#include "model/process/hidden.h"
#include "model/tree/grouping.h"

namespace daemonscope {

namespace {

/// Gathers what a heading says while its members are added.
struct Gathering {
    int row = -1;
    std::shared_ptr<Heading> heading = std::make_shared<Heading>();
    int members = 0;
    int stopped = 0;
    bool sawHeadline = false;
    bool ledByLiving = false;
};

/// What a session without a living leader is, is said by its most telling member: a daemon before a left-over job
/// before the rest.
int weight(Headline headline)
{
    switch (headline) {
    case Headline::SysvDaemon:
        return 0;
    case Headline::LeaderDaemon:
        return 1;
    case Headline::ContainerInit:
        return 2;
    case Headline::ControllingProcess:
        return 3;
    case Headline::LeftoverJob:
        return 4;
    case Headline::AttachedOrphan:
    case Headline::Orphan:
        return 5;
    default:
        return 6 + static_cast<int>(headline);
    }
}

class SessionsBuilder {
public:
    SessionsBuilder(const Scene& scene, bool kernelThreads, ForestBuilder& builder)
        : scene_(scene), builder_(builder), rows_(addProcessRows(scene, kernelThreads, builder)), placeholders_(builder)
    {
    }

    void build()
    {
        const int init = scene_.indexOf(Pid{1});
        top_ = init >= 0 && rows_[static_cast<std::size_t>(init)] >= 0 ? rows_[static_cast<std::size_t>(init)]
                                                                        : placeholders_.rowFor(Pid{1});
        if (init >= 0)
            initSession_ = item(init).process->stat.sid;
        for (std::size_t at = 0; at < rows_.size(); ++at)
            if (rows_[at] >= 0)
                place(static_cast<int>(at));
        finishHeadings();
    }

private:
    [[nodiscard]] static bool isKernelThread(const Scene::Item& item) { return item.facets.has(FacetId::KernelThread); }
    [[nodiscard]] const Scene::Item& item(int at) const { return scene_.items[static_cast<std::size_t>(at)]; }

    void place(int at)
    {
        const auto& process = *item(at).process;
        const int row = rows_[static_cast<std::size_t>(at)];
        const bool kernelThread = isKernelThread(item(at));
        if (process.pid() == Pid{1} || (kernelThread && process.stat.ppid.value == 0))
            builder_.setParent(row, 0);
        else if (kernelThread || belongsToInit(process))
            setParentAmong(row, process, kernelThread ? 0 : top_, [&](const Scene::Item& parent) {
                return isKernelThread(parent) == kernelThread && parent.process->stat.sid == process.stat.sid;
            });
        else
            placeInGroup(at, row);
    }

    /// Init's own session needs no heading: init stands above it anyway.
    [[nodiscard]] bool belongsToInit(const Process& process) const
    {
        return initSession_ && process.stat.sid == *initSession_ && process.stat.ppid.value != 0;
    }

    template <class Fits>
    void setParentAmong(int row, const Process& process, int otherwise, Fits fits)
    {
        const int parent = scene_.indexOf(process.stat.ppid);
        const bool there = parent >= 0 && rows_[static_cast<std::size_t>(parent)] >= 0 && fits(item(parent));
        builder_.setParent(row, there ? rows_[static_cast<std::size_t>(parent)] : otherwise, otherwise);
    }

    void placeInGroup(int at, int row)
    {
        const auto& process = *item(at).process;
        auto& session = sessionOf(process.stat.sid);
        auto& group = groupOf(process.stat.pgid, process.stat.sid, session);
        setParentAmong(row, process, group.row, [&](const Scene::Item& parent) {
            const auto& stat = parent.process->stat;
            return stat.pgid == process.stat.pgid && stat.sid == process.stat.sid;
        });
        describeSession(item(at), session);
        describeGroup(item(at), group);
    }

    Gathering& sessionOf(Sid sid)
    {
        auto& session = sessions_[sid];
        if (session.row < 0) {
            session.row = addHeading(NodeId::of(sid), NodeKind::Session, sid.value);
            builder_.setParent(session.row, top_);
        }
        return session;
    }

    Gathering& groupOf(Pgid pgid, Sid sid, Gathering& session)
    {
        auto& group = groups_[{pgid, sid}];
        if (group.row < 0) {
            group.row = addHeading(NodeId::of(pgid, sid), NodeKind::Group, pgid.value);
            builder_.setParent(group.row, session.row);
            ++session.heading->groups;
        }
        return group;
    }

    int addHeading(NodeId id, NodeKind kind, int number)
    {
        const int index = builder_.add(id);
        auto& row = builder_.row(index);
        row.kind = kind;
        row.number = number;
        return index;
    }

    void describeSession(const Scene::Item& member, Gathering& session) const
    {
        auto& heading = *session.heading;
        const auto& process = *member.process;
        if (member.mark != Mark::Ended && leads(process.pid(), process.stat.sid)) {
            heading.leader = member.process;
            heading.openedBy = process.stat.ppid;
            if (const int parent = scene_.indexOf(process.stat.ppid); parent >= 0)
                heading.openedByComm = item(parent).process->stat.comm;
            session.ledByLiving = true;
            heading.headline = member.facets.headline();
        }
        if (process.hasTerminal())
            heading.ttyNr = process.stat.ttyNr;
        heading.hasTerminal = heading.hasTerminal || process.hasTerminal();
        if (member.mark != Mark::Ended && !session.ledByLiving
            && (!session.sawHeadline || weight(member.facets.headline()) < weight(heading.headline))) {
            session.sawHeadline = true;
            heading.headline = member.facets.headline();
        }
        ++session.members;
    }

    static void describeGroup(const Scene::Item& member, Gathering& group)
    {
        auto& heading = *group.heading;
        const auto& stat = member.process->stat;
        if (member.mark == Mark::Ended)
            return;
        ++group.members;
        if (leads(member.process->pid(), stat.pgid))
            heading.leader = member.process;
        heading.hasTerminal = heading.hasTerminal || stat.ttyNr != 0;
        heading.ttyNr = stat.ttyNr != 0 ? stat.ttyNr : heading.ttyNr;
        heading.foreground = heading.foreground || (stat.ttyNr != 0 && stat.tpgid == stat.pgid.value);
        heading.orphaned = heading.orphaned || member.facets.has(FacetId::OrphanedGroup);
        if (stat.state == 'T')
            ++group.stopped;
    }

    template <class Id>
    [[nodiscard]] bool leaderHidden(const Heading& heading, Id id) const
    {
        const auto& snapshot = scene_.classified->snapshot();
        const auto leader = leaderOf(id);
        return !heading.leader && id.value != 0 && scene_.indexOf(leader) < 0 && snapshot.find(leader) == nullptr
            && mayBeHidden(snapshot, leader);
    }

    void finishHeadings()
    {
        for (auto& [sid, session] : sessions_) {
            session.heading->leaderHidden = leaderHidden(*session.heading, sid);
            builder_.row(session.row).heading = session.heading;
        }
        for (auto& [key, group] : groups_) {
            group.heading->leaderHidden = leaderHidden(*group.heading, key.first);
            group.heading->stopped = group.members > 0 && group.stopped == group.members;
            builder_.row(group.row).heading = group.heading;
        }
    }

    struct GroupKeyHash {
        std::size_t operator()(const std::pair<Pgid, Sid>& key) const
        {
            return std::hash<Pgid>{}(key.first) * 31 + std::hash<Sid>{}(key.second);
        }
    };

    const Scene& scene_;
    ForestBuilder& builder_;
    std::vector<std::int32_t> rows_;
    Placeholders placeholders_;
    int top_ = 0;
    std::optional<Sid> initSession_;
    std::unordered_map<Sid, Gathering> sessions_;
    std::unordered_map<std::pair<Pgid, Sid>, Gathering, GroupKeyHash> groups_;
};

} // namespace

void groupBySessions(const Scene& scene, bool kernelThreads, ForestBuilder& builder)
{
    SessionsBuilder(scene, kernelThreads, builder).build();
}

} // namespace daemonscope
