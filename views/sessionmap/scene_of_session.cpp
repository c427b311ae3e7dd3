// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sessionmap/scene_of_session.h"

#include <algorithm>
#include <map>
#include <set>

#include "model/process/facet_texts.h"
#include "model/process/visible_text.h"
#include "model/sys/tty.h"

namespace daemonscope {

namespace {

QString numbered(const Process& process)
{
    return QString::number(process.pid().value) + QLatin1Char(' ')
        + visibleText(process.stat.comm); // isolated where it is drawn
}

class SceneMaker {
public:
    SceneMaker(const Classified& classified, std::span<const Sid> sessions)
        : classified_(classified)
        , snapshot_(classified.snapshot())
    {
        for (int index = 0; index < snapshot_.size(); ++index) {
            const auto& process = snapshot_.at(index);
            if (!process.kernelThread()
                && std::find(sessions.begin(), sessions.end(), process.stat.sid) != sessions.end())
                members_.push_back(index);
        }
        // By birth; of those born within one tick of the clock the lower number came first, but for a wrap.
        std::stable_sort(members_.begin(), members_.end(),
            [this](int a, int b) { return snapshot_.at(a).key.startTicks < snapshot_.at(b).key.startTicks; });
        chooseReaper();
        for (const auto session : sessions)
            addSession(session);
        for (const int index : members_)
            addProcess(index);
    }

    [[nodiscard]] MapScene take() { return std::move(scene_); }

private:
    /// Who adopted most of them.
    void chooseReaper()
    {
        std::map<Pid, int> votes;
        for (const int index : members_)
            if (classified_.facets(index).adopted())
                ++votes[snapshot_.at(index).stat.ppid];
        const auto most = std::max_element(
            votes.begin(), votes.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
        if (most == votes.end() || isMember(most->first))
            return;
        const auto* reaper = snapshot_.find(most->first);
        scene_.reaper = MapReaper{most->first, reaper == nullptr ? QString() : visibleText(reaper->stat.comm)};
    }

    [[nodiscard]] bool isMember(Pid pid) const
    {
        const int index = snapshot_.indexOf(pid);
        return index >= 0 && std::find(members_.begin(), members_.end(), index) != members_.end();
    }

    void addSession(Sid id)
    {
        MapSession session{id, {}, {}, false};
        const Process* any = nullptr;
        for (const int index : members_) {
            const auto& process = snapshot_.at(index);
            if (process.stat.sid != id)
                continue;
            if (any == nullptr || process.hasTerminal())
                any = &process;
            addGroup(index);
        }
        if (any == nullptr)
            return;
        if (any->hasTerminal())
            session.terminal = visibleText(sys::ttyName(any->stat.ttyNr));
        const auto* leader = snapshot_.find(leaderOf(id));
        session.leaderGone = id.value != 0 && (leader == nullptr || leader->dead());
        if (leader != nullptr && !session.leaderGone)
            session.leader = numbered(*leader);
        scene_.sessions.push_back(std::move(session));
    }

    void addGroup(int index)
    {
        const auto& process = snapshot_.at(index);
        const auto& facets = classified_.facets(index);
        const bool stopped = process.stat.state == 'T' || process.stat.state == 't';
        const auto [at, isNew] = groups_.try_emplace({process.stat.sid, process.stat.pgid}, scene_.groups.size());
        if (isNew)
            scene_.groups.push_back({process.stat.pgid, process.stat.sid, MapPlace::NoTerminal, false, false});
        auto& group = scene_.groups[at->second];
        if (!process.dead())
            group.stopped = stopped && (group.stopped || !running_.contains(at->first));
        if (!process.dead() && !stopped)
            running_.insert(at->first);
        // A shell's own group is orphaned too, and always was: it matters for those that can be stopped.
        const auto* leader = snapshot_.find(leaderOf(process.stat.pgid));
        group.orphaned = group.orphaned
            || (facets.has(FacetId::OrphanedGroup) && (stopped || leader == nullptr || leader->dead()));
        if (process.hasTerminal())
            group.place = process.stat.tpgid == process.stat.pgid.value ? MapPlace::Foreground : MapPlace::Background;
    }

    void addProcess(int index)
    {
        const auto& source = snapshot_.at(index);
        const auto& facets = classified_.facets(index);
        MapProcess process;
        process.key = source.key.serial;
        process.name = visibleText(source.stat.comm);
        process.number = QString::number(source.pid().value);
        process.state = stateText(source);
        process.group = source.stat.pgid;
        process.session = source.stat.sid;
        if (const auto* parent = snapshot_.find(source.stat.ppid)) {
            process.parent = parent->key.serial; // tidied() drops those of other sessions
            process.parentText = numbered(*parent);
        }
        process.adopted = facets.adopted() && scene_.reaper && scene_.reaper->pid == source.stat.ppid;
        process.orphan = facets.orphan();
        process.daemon = facets.daemon();
        process.sessionLeader = leads(source.pid(), source.stat.sid);
        process.groupLeader = leads(source.pid(), source.stat.pgid);
        process.stopped = source.stat.state == 'T' || source.stat.state == 't';
        process.zombie = source.dead();
        scene_.processes.push_back(std::move(process));
    }

    const Classified& classified_;
    const Snapshot& snapshot_;
    std::vector<int> members_;
    std::map<std::pair<Sid, Pgid>, std::size_t> groups_;
    std::set<std::pair<Sid, Pgid>> running_; ///< groups with a member that is not stopped
    MapScene scene_;
};

} // namespace

MapScene sceneOfSession(const Classified& classified, Sid session)
{
    return sceneOfSessions(classified, std::span(&session, 1));
}

MapScene sceneOfSessions(const Classified& classified, std::span<const Sid> sessions)
{
    return tidied(SceneMaker(classified, sessions).take());
}

} // namespace daemonscope
