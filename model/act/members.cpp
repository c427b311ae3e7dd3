// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/act/members.h"

#include <functional>
#include <unordered_map>

namespace daemonscope::act {

namespace {

class Finder {
public:
    Finder(const Snapshot& snapshot, Target target)
        : snapshot_(snapshot)
        , target_(target)
        , inside_(size(), false)
        , spared_(size(), false)
    {
        for (int at = 0; at < snapshot.size(); ++at)
            children_[snapshot.at(at).stat.ppid.value].push_back(at);
    }

    Members find();

private:
    using Belongs = std::function<bool(const Process&)>;

    [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(snapshot_.size()); }
    void take(int index)
    {
        if (!inside_[static_cast<std::size_t>(index)]) {
            inside_[static_cast<std::size_t>(index)] = true;
            found_.inside.push_back(index);
        }
    }
    void takeAll(const Belongs& belongs)
    {
        for (int at = 0; at < snapshot_.size(); ++at)
            if (belongs(snapshot_.at(at)))
                take(at);
    }
    /// Everything below `top`, level by level: chains may be long.
    [[nodiscard]] std::vector<int> below(int top) const;
    void spare(const Belongs& near, Why why);
    void spareBelow();
    void parentsFirst();
    void findOwnGroups();
    [[nodiscard]] Pgid foreground() const;

    const Snapshot& snapshot_;
    Target target_;
    std::vector<bool> inside_;
    std::vector<bool> spared_;
    std::unordered_map<int, std::vector<int>> children_;
    Members found_;
};

std::vector<int> Finder::below(int top) const
{
    std::vector<int> row{top};
    std::vector<bool> seen(size(), false);
    seen[static_cast<std::size_t>(top)] = true;
    for (std::size_t at = 0; at < row.size(); ++at) {
        const auto found = children_.find(snapshot_.at(row[at]).pid().value);
        if (found == children_.end())
            continue;
        for (const int child : found->second)
            if (!seen[static_cast<std::size_t>(child)]) {
                seen[static_cast<std::size_t>(child)] = true;
                row.push_back(child);
            }
    }
    row.erase(row.begin());
    return row;
}

void Finder::spare(const Belongs& near, Why why)
{
    for (int at = 0; at < snapshot_.size(); ++at)
        if (const auto place = static_cast<std::size_t>(at);
            !inside_[place] && !spared_[place] && near(snapshot_.at(at))) {
            spared_[place] = true;
            found_.outside.push_back({at, why});
        }
}

/// Children of members that left the group or the session.
void Finder::spareBelow()
{
    std::vector<bool> isBelow(size(), false);
    const auto members = found_.inside;
    for (const int member : members)
        if (const auto found = children_.find(snapshot_.at(member).pid().value); found != children_.end())
            for (const int child : found->second)
                isBelow[static_cast<std::size_t>(child)] = true;
    const auto session = members.empty() ? target_.sid : snapshot_.at(members.front()).stat.sid;
    for (std::size_t at = 0; at < isBelow.size(); ++at)
        if (isBelow[at] && !inside_[at] && snapshot_.at(static_cast<int>(at)).stat.sid != session)
            found_.outside.push_back({static_cast<int>(at), Why::OtherSession});
}

Pgid Finder::foreground() const
{
    for (const auto& process : snapshot_.processes())
        if (process->stat.sid == target_.sid && process->hasTerminal() && process->stat.tpgid > 0)
            return Pgid{process->stat.tpgid};
    return {};
}

/// Whoever's parent is a member, too, stands behind it; the order is otherwise by number.
void Finder::parentsFirst()
{
    std::vector<int> ordered;
    std::vector<bool> placed(size(), false);
    for (const int start : found_.inside) {
        std::vector<int> chain;
        for (int at = start;
             at >= 0 && inside_[static_cast<std::size_t>(at)] && !placed[static_cast<std::size_t>(at)];) {
            placed[static_cast<std::size_t>(at)] = true;
            chain.push_back(at);
            at = snapshot_.indexOf(snapshot_.at(at).stat.ppid);
        }
        ordered.insert(ordered.end(), chain.rbegin(), chain.rend());
    }
    found_.inside = std::move(ordered);
}

void Finder::findOwnGroups()
{
    std::unordered_map<int, bool> own; // by number
    for (int at = 0; at < snapshot_.size(); ++at) {
        const bool inside = inside_[static_cast<std::size_t>(at)];
        const auto [place, isNew] = own.try_emplace(snapshot_.at(at).stat.pgid.value, inside);
        place->second = place->second && inside;
    }
    for (const auto& [number, isOwn] : own)
        if (isOwn && number != 0)
            found_.ownGroups.push_back(Pgid{number});
}

Members Finder::find()
{
    const auto sameSession = [this](const Process& p) { return target_.sid.value != 0 && p.stat.sid == target_.sid; };
    const auto sameGroup = [this](const Process& p) { return target_.pgid.value != 0 && p.stat.pgid == target_.pgid; };
    switch (target_.reach) {
    case Reach::Process:
    case Reach::Subtree: {
        const int top = snapshot_.indexOf(target_.process.pid);
        if (top < 0 || snapshot_.at(top).key != target_.process)
            break;
        take(top);
        const auto under = below(top);
        if (target_.reach == Reach::Process) {
            for (const int at : under)
                if (snapshot_.at(at).stat.ppid == target_.process.pid)
                    found_.outside.push_back({at, Why::Child});
            break;
        }
        for (const int at : under)
            take(at);
        findOwnGroups();
        const auto& stat = snapshot_.at(top).stat;
        if (leads(stat.pid, stat.sid))
            spare(sameSession, Why::Adopted);
        else if (leads(stat.pid, stat.pgid))
            spare(sameGroup, Why::Adopted);
        break;
    }
    case Reach::Group:
        takeAll(sameGroup);
        if (!found_.inside.empty())
            target_.sid = snapshot_.at(found_.inside.front()).stat.sid;
        spare(sameSession, Why::OtherGroup);
        spareBelow();
        break;
    case Reach::Session:
        takeAll(sameSession);
        spareBelow();
        break;
    case Reach::Keyboard: {
        const auto front = foreground();
        found_.noTerminal = front.value == 0;
        takeAll([&](const Process& p) { return front.value != 0 && sameSession(p) && p.stat.pgid == front; });
        spare(sameSession, Why::Background);
        spareBelow();
        break;
    }
    case Reach::HangUp: {
        const auto front = foreground();
        found_.noTerminal = front.value == 0;
        takeAll([&](const Process& p) { return front.value != 0 && sameSession(p) && leads(p.pid(), p.stat.sid); });
        spare([&](const Process& p) { return sameSession(p) && front.value != 0 && p.stat.pgid == front; },
            Why::Foreground);
        spare(sameSession, Why::NotLeader);
        break;
    }
    }
    if (target_.reach != Reach::Subtree) // which is in order already
        parentsFirst();
    return std::move(found_);
}

} // namespace

Members membersOf(const Snapshot& snapshot, const Target& target) { return Finder(snapshot, target).find(); }

} // namespace daemonscope::act
