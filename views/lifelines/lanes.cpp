// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lifelines/lanes.h"

#include <algorithm>

namespace daemonscope::lifelines {

namespace {

/// The session a life had before its first mark that tells of another.
Sid firstSession(const Life& life)
{
    for (const auto& mark : life.marks)
        if (mark.kind == EventKind::SetSid && mark.from)
            return Sid{*mark.from};
    return life.sid;
}

} // namespace

int Lanes::of(LifeId life) const
{
    const auto found = byLife.find(life);
    return found == byLife.end() ? -1 : found->second;
}

Pid firstParent(const Life& life)
{
    if (life.birthSeen)
        return life.bornFrom;
    for (const auto& mark : life.marks)
        if (mark.kind == EventKind::Adopted && mark.from)
            return Pid{*mark.from};
    return life.ppid;
}

Lanes lanesOf(const History& history, const std::function<bool(const Life&)>& wanted)
{
    std::vector<const Life*> chosen; // ascending by id
    for (const auto& life : history.lives())
        if (!wanted || wanted(life))
            chosen.push_back(&life);

    // The parent of each, as a position in `chosen`.
    std::unordered_map<std::int32_t, int> latest; // by pid, of those that were first seen before
    std::vector<int> parents(chosen.size(), -1);
    const auto positionOf = [&](LifeId id) {
        const auto found = std::lower_bound(
            chosen.begin(), chosen.end(), id, [](const Life* life, LifeId other) { return life->id < other; });
        return found != chosen.end() && (*found)->id == id ? static_cast<int>(found - chosen.begin()) : -1;
    };
    // Those of one scan come by number, not by age: a parent may stand behind its child.
    for (std::size_t i = 0; i < chosen.size(); ++i)
        latest.try_emplace(chosen[i]->pid.value, static_cast<int>(i));
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        const auto& life = *chosen[i];
        const auto self = static_cast<int>(i);
        latest[life.pid.value] = self;
        if (life.bornFromLife != 0) {
            parents[i] = positionOf(life.bornFromLife);
        } else if (const auto found = latest.find(firstParent(life).value); found != latest.end()) {
            const auto& parent = *chosen[static_cast<std::size_t>(found->second)];
            if (!parent.ended || *parent.ended >= life.firstSeen)
                parents[i] = found->second;
        }
        if (parents[i] == self)
            parents[i] = -1;
    }

    const auto fromOf = [](const Life& life) { return life.born.value_or(life.firstSeen); };
    std::vector<int> order(chosen.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = static_cast<int>(i);
    // Youngest first, for the stack turns them round.
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        return fromOf(*chosen[static_cast<std::size_t>(a)]) > fromOf(*chosen[static_cast<std::size_t>(b)]);
    });
    std::vector<std::vector<int>> children(chosen.size());
    std::vector<int> stack;
    for (const int i : order) {
        const int parent = parents[static_cast<std::size_t>(i)];
        (parent < 0 ? stack : children[static_cast<std::size_t>(parent)]).push_back(i);
    }

    Lanes all;
    all.lanes.reserve(chosen.size());
    std::vector<char> placed(chosen.size());
    const auto place = [&](int position) {
        const auto& life = *chosen[static_cast<std::size_t>(position)];
        Lane lane;
        lane.life = life.id;
        lane.from = std::max(fromOf(life), history.begin());
        lane.beginsEarlier = fromOf(life) < history.begin();
        lane.to = life.ended.value_or(TimePoint::max());
        lane.birthSeen = life.birthSeen;
        const int parent = parents[static_cast<std::size_t>(position)];
        if (parent >= 0)
            lane.parent = all.of(chosen[static_cast<std::size_t>(parent)]->id);
        lane.firstBand = static_cast<std::uint32_t>(all.bands.size());
        all.bands.push_back({lane.from, firstSession(life)});
        for (const auto& mark : life.marks)
            if (mark.kind == EventKind::SetSid && mark.to)
                all.bands.push_back({mark.at, Sid{*mark.to}});
        lane.bands = static_cast<std::uint32_t>(all.bands.size()) - lane.firstBand;
        all.byLife.emplace(life.id, all.size());
        all.lanes.push_back(lane);
        placed[static_cast<std::size_t>(position)] = 1;
    };
    const auto walk = [&] {
        while (!stack.empty()) {
            const int next = stack.back();
            stack.pop_back();
            if (placed[static_cast<std::size_t>(next)] != 0)
                continue;
            place(next);
            const auto& below = children[static_cast<std::size_t>(next)];
            stack.insert(stack.end(), below.begin(), below.end());
        }
    };
    walk();
    // Parents in a circle, as numbers read at different times may claim: they stand at the end.
    for (std::size_t i = 0; i < chosen.size(); ++i)
        if (placed[i] == 0) {
            stack.push_back(static_cast<int>(i));
            walk();
        }
    return all;
}

} // namespace daemonscope::lifelines
