// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/forest_diff.h"

#include <algorithm>
#include <span>
#include <unordered_map>
#include <utility>

namespace daemonscope {

namespace {

/// Positions of a longest ascending run in `values`: what need not move when a list is reordered.
std::vector<bool> stayingPut(const std::vector<int>& values)
{
    std::vector<int> tails; // index of the smallest last value for each length
    std::vector<int> before(values.size(), -1);
    for (int index = 0; index < static_cast<int>(values.size()); ++index) {
        const auto value = values[static_cast<std::size_t>(index)];
        const auto at = std::lower_bound(tails.begin(), tails.end(), value,
            [&](int tail, int wanted) { return values[static_cast<std::size_t>(tail)] < wanted; });
        before[static_cast<std::size_t>(index)] = at == tails.begin() ? -1 : *std::prev(at);
        if (at == tails.end())
            tails.push_back(index);
        else
            *at = index;
    }
    std::vector<bool> stays(values.size(), false);
    for (int index = tails.empty() ? -1 : tails.back(); index >= 0; index = before[static_cast<std::size_t>(index)])
        stays[static_cast<std::size_t>(index)] = true;
    return stays;
}

/// Plans the single steps on a copy of the old child lists. A new node or one that moves is put behind its elder
/// sibling; what will be removed stays where it is until nothing that survives hangs below it. Gives up as soon as
/// it would take more steps than wanted, so its cost is that of reading the lists that differ.
class StepPlanner {
public:
    StepPlanner(const Forest& before, const ForestDiff& diff, int most)
        : before_(before), diff_(diff), most_(static_cast<std::size_t>(most))
    {
    }

    std::vector<Step> plan()
    {
        // A step changes two lists of children at most.
        if (diff_.inserted.size() + diff_.removed.size() > most_ || diff_.relisted.size() > 2 * most_)
            return {};
        // Parents that are new are relisted too; a parent stands before what is below it.
        std::vector<std::pair<int, std::int32_t>> parents;
        for (const auto parent : diff_.relisted)
            parents.emplace_back(depth(parent), parent);
        std::sort(parents.begin(), parents.end());
        places_.assign(static_cast<std::size_t>(before_.size()), 0);
        for (const auto& [depth, parent] : parents) {
            arrange(parent);
            if (steps_.size() > most_)
                return {};
        }
        removeRest();
        return steps_.size() > most_ ? std::vector<Step>{} : std::move(steps_);
    }

private:
    using List = std::vector<NodeId>;

    [[nodiscard]] int depth(int index) const
    {
        int levels = 0;
        for (; index > 0; index = diff_.next->node(index).parent)
            ++levels;
        return levels;
    }

    List& list(NodeId parent)
    {
        const auto [at, fresh] = lists_.try_emplace(parent);
        const int index = fresh ? before_.indexOf(parent) : -1;
        if (index >= 0)
            for (const auto child : before_.children(index))
                at->second.push_back(before_.node(child).id);
        return at->second;
    }

    [[nodiscard]] NodeId parentNow(NodeId node) const
    {
        if (const auto moved = parents_.find(node); moved != parents_.end())
            return moved->second;
        return before_.node(before_.node(before_.indexOf(node)).parent).id;
    }

    void arrange(int parentIndex)
    {
        const auto parent = diff_.next->node(parentIndex).id;
        const auto wanted = diff_.next->children(parentIndex);
        const auto places = placesNow(parent, wanted);
        std::vector<int> present;
        std::copy_if(places.begin(), places.end(), std::back_inserter(present), [](int place) { return place >= 0; });
        const auto stays = stayingPut(present);
        std::size_t nextPresent = 0;
        NodeId elder = NodeId::root();
        for (std::size_t at = 0; at < wanted.size() && steps_.size() <= most_; ++at) {
            const auto node = diff_.next->node(wanted[at]).id;
            const bool stay = places[at] >= 0 && stays[nextPresent];
            if (places[at] >= 0)
                ++nextPresent;
            if (!stay)
                put(node, parent, elder);
            elder = node;
        }
    }

    /// For each node its row below `parent` in the old list, or -1 when it comes from elsewhere or is new. It is still
    /// there: a node is put somewhere only in the turn of the parent that it is to have.
    std::vector<int> placesNow(NodeId parent, std::span<const std::int32_t> wanted)
    {
        std::vector<int> places(wanted.size(), -1);
        const int oldParent = before_.indexOf(parent);
        if (oldParent < 0)
            return places;
        int row = 0;
        for (const auto child : before_.children(oldParent))
            places_[static_cast<std::size_t>(child)] = row++;
        for (std::size_t at = 0; at < wanted.size(); ++at) {
            const auto node = diff_.next->node(wanted[at]).id;
            const int old = before_.indexOf(node);
            if (old > 0 && before_.node(old).parent == oldParent)
                places[at] = places_[static_cast<std::size_t>(old)];
        }
        return places;
    }

    void put(NodeId node, NodeId parent, NodeId elder)
    {
        const bool isNew = before_.indexOf(node) < 0;
        if (!isNew) {
            auto& from = list(parentNow(node));
            from.erase(std::find(from.begin(), from.end(), node));
        }
        auto& to = list(parent);
        const auto at = elder == NodeId::root() ? to.begin() : std::next(std::find(to.begin(), to.end(), elder));
        const auto row = static_cast<int>(at - to.begin());
        to.insert(at, node);
        parents_[node] = parent;
        steps_.push_back({isNew ? Step::Kind::Insert : Step::Kind::Move, node, parent, row});
    }

    void removeRest()
    {
        for (const auto node : diff_.removed) {
            const auto parent = before_.node(before_.node(before_.indexOf(node)).parent).id;
            const bool withParent = parent != NodeId::root() && diff_.next->indexOf(parent) < 0;
            if (!withParent)
                steps_.push_back({Step::Kind::Remove, node, {}, 0});
        }
    }

    const Forest& before_;
    const ForestDiff& diff_;
    std::size_t most_;
    std::vector<Step> steps_;
    std::unordered_map<NodeId, List> lists_;
    std::unordered_map<NodeId, NodeId> parents_; ///< where those are now that were put somewhere
    std::vector<int> places_;                    ///< by index in before_; only those last looked at count
};

bool sameChildren(const Forest& before, int old, const Forest& next, int now)
{
    const auto a = before.children(old);
    const auto b = next.children(now);
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
        [&](int x, int y) { return before.node(x).id == next.node(y).id; });
}

/// A step costs a view about 0.1 µs for each row, a change of layout about 1 µs for each row once.
int stepsAllowed(int fewSteps, int rows)
{
    constexpr int rowsTimesSteps = 40'000;
    return std::min(fewSteps, std::max(1, rowsTimesSteps / rows));
}

} // namespace

ForestDiff diff(const Forest& before, ForestPtr next, int fewSteps)
{
    ForestDiff result;
    result.next = std::move(next);
    const auto& now = *result.next;
    bool moved = now.size() != before.size();
    std::vector<std::int32_t> origin(static_cast<std::size_t>(now.size()));
    std::vector<bool> survives(static_cast<std::size_t>(before.size()), false);
    for (int index = 0; index < now.size(); ++index) {
        const auto& node = now.node(index);
        // Mostly nothing comes or goes, and a node has the index it had.
        const int old = index < before.size() && before.node(index).id == node.id ? index : before.indexOf(node.id);
        origin[static_cast<std::size_t>(index)] = old;
        moved = moved || old != index;
        if (old < 0) {
            result.inserted.push_back(index);
            if (node.childCount > 0)
                result.relisted.push_back(index);
            continue;
        }
        survives[static_cast<std::size_t>(old)] = true;
        if (index > 0 && !before.node(old).row.looksLike(node.row))
            result.changed.push_back(index);
        if (!sameChildren(before, old, now, index))
            result.relisted.push_back(index);
    }
    for (int index = 1; index < before.size(); ++index)
        if (!survives[static_cast<std::size_t>(index)])
            result.removed.push_back(before.node(index).id);
    if (moved)
        result.origin = std::move(origin);
    if (result.structural())
        result.steps = StepPlanner(before, result, stepsAllowed(fewSteps, before.size())).plan();
    return result;
}

} // namespace daemonscope
