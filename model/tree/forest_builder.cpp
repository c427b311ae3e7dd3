// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/forest_builder.h"

#include <algorithm>
#include <bit>

namespace daemonscope {

ForestBuilder::ForestBuilder() : forest_(std::make_shared<Forest>()) {}

void ForestBuilder::reserve(int nodes) { forest_->nodes_.reserve(static_cast<std::size_t>(nodes) + 1); }

int ForestBuilder::add(NodeId id)
{
    forest_->nodes_.push_back({id, 0, 0, 0, {}});
    return forest_->size() - 1;
}

void ForestBuilder::setParent(int index, int parent, int otherwise)
{
    forest_->nodes_[static_cast<std::size_t>(index)].parent = parent;
    if (otherwise == 0)
        return;
    if (static_cast<int>(otherwise_.size()) <= index)
        otherwise_.resize(std::max(forest_->nodes_.capacity(), static_cast<std::size_t>(index) + 1));
    otherwise_[static_cast<std::size_t>(index)] = otherwise;
}

void ForestBuilder::breakCycles()
{
    enum class Seen : char { No, OnPath, Done };
    std::vector<Seen> seen(forest_->nodes_.size(), Seen::No);
    seen[0] = Seen::Done;
    std::vector<std::int32_t> path;
    for (int start = 1; start < size(); ++start) {
        path.clear();
        int at = start;
        while (seen[static_cast<std::size_t>(at)] == Seen::No) {
            seen[static_cast<std::size_t>(at)] = Seen::OnPath;
            path.push_back(at);
            at = parentOf(at);
        }
        if (seen[static_cast<std::size_t>(at)] == Seen::OnPath) {
            // Rows were added in order of their numbers: the first on the cycle becomes its top.
            const auto cycle = std::find(path.begin(), path.end(), at);
            const int top = *std::min_element(cycle, path.end());
            setParent(top, top < static_cast<int>(otherwise_.size()) ? otherwise_[static_cast<std::size_t>(top)] : 0);
            row(top).brokenCycle = true;
        }
        for (const int index : path)
            seen[static_cast<std::size_t>(index)] = Seen::Done;
    }
}

/// Every index but the root's, each after its parent.
std::vector<std::int32_t> ForestBuilder::parentsFirst() const
{
    const auto count = forest_->nodes_.size();
    std::vector<std::int32_t> depth(count, -1);
    depth[0] = 0;
    std::vector<std::int32_t> path;
    std::int32_t deepest = 0;
    for (int start = 1; start < size(); ++start) {
        path.clear();
        int at = start;
        for (; depth[static_cast<std::size_t>(at)] < 0; at = parentOf(at))
            path.push_back(at);
        auto level = depth[static_cast<std::size_t>(at)];
        for (auto up = path.rbegin(); up != path.rend(); ++up)
            depth[static_cast<std::size_t>(*up)] = ++level;
        deepest = std::max(deepest, level);
    }
    // Counting sort by depth.
    std::vector<std::int32_t> begin(static_cast<std::size_t>(deepest) + 2, 0);
    for (const auto level : depth)
        ++begin[static_cast<std::size_t>(level) + 1];
    for (std::size_t level = 1; level < begin.size(); ++level)
        begin[level] += begin[level - 1];
    std::vector<std::int32_t> order(count);
    for (std::size_t index = 0; index < count; ++index)
        order[static_cast<std::size_t>(begin[static_cast<std::size_t>(depth[index])]++)] = static_cast<std::int32_t>(index);
    order.erase(order.begin()); // the root
    return order;
}

void ForestBuilder::addTotals(const std::function<Totals(const Row&)>& own)
{
    for (int index = 1; index < size(); ++index)
        row(index).totals = own(row(index));
    const auto order = parentsFirst();
    for (auto at = order.rbegin(); at != order.rend(); ++at) {
        const auto& below = row(*at).totals;
        auto& above = row(parentOf(*at)).totals;
        above.cpuPercent += below.cpuPercent;
        above.rssPages += below.rssPages;
        above.processes += below.processes;
    }
}

void ForestBuilder::filter(const std::function<bool(const Row&)>& matches, bool below)
{
    const auto count = forest_->nodes_.size();
    std::vector<bool> keep(count, false);
    keep[0] = true;
    const auto order = parentsFirst();
    for (const int index : order) {
        auto& r = row(index);
        if (matches(r)) {
            r.match = Match::Yes;
            keep[static_cast<std::size_t>(index)] = true;
        } else {
            const int parent = parentOf(index);
            const bool underMatch = parent != 0 && keep[static_cast<std::size_t>(parent)] && row(parent).match != Match::Context;
            r.match = below && underMatch ? Match::Below : Match::Context;
            keep[static_cast<std::size_t>(index)] = r.match == Match::Below;
        }
    }
    for (auto at = order.rbegin(); at != order.rend(); ++at)
        if (keep[static_cast<std::size_t>(*at)])
            keep[static_cast<std::size_t>(parentOf(*at))] = true;

    std::vector<std::int32_t> moved(count, -1);
    std::vector<Forest::Node> kept;
    for (std::size_t index = 0; index < count; ++index)
        if (keep[index]) {
            moved[index] = static_cast<std::int32_t>(kept.size());
            kept.push_back(std::move(forest_->nodes_[index]));
        }
    for (auto& node : kept)
        if (node.parent >= 0)
            node.parent = moved[static_cast<std::size_t>(node.parent)];
    forest_->nodes_ = std::move(kept);
}

void ForestBuilder::linkChildren()
{
    linked_ = true;
    auto& nodes = forest_->nodes_;
    for (auto& node : nodes)
        node.childCount = 0;
    for (std::size_t index = 1; index < nodes.size(); ++index)
        ++nodes[static_cast<std::size_t>(nodes[index].parent)].childCount;
    std::int32_t begin = 0;
    for (auto& node : nodes) {
        node.childBegin = begin;
        begin += node.childCount;
        node.childCount = 0;
    }
    forest_->children_.resize(nodes.size() - 1);
    for (std::size_t index = 1; index < nodes.size(); ++index) {
        auto& parent = nodes[static_cast<std::size_t>(nodes[index].parent)];
        forest_->children_[static_cast<std::size_t>(parent.childBegin + parent.childCount++)] = static_cast<std::int32_t>(index);
    }
}

void ForestBuilder::sort(const Less& less)
{
    linkChildren();
    const auto& nodes = forest_->nodes_;
    const auto before = [&](std::int32_t a, std::int32_t b) {
        return less(nodes[static_cast<std::size_t>(a)], nodes[static_cast<std::size_t>(b)]);
    };
    for (const auto& node : nodes) {
        const auto begin = forest_->children_.begin() + node.childBegin;
        if (!std::is_sorted(begin, begin + node.childCount, before))
            std::stable_sort(begin, begin + node.childCount, before);
    }
}

void ForestBuilder::buildTable()
{
    const auto& nodes = forest_->nodes_;
    forest_->table_.assign(std::bit_ceil(nodes.size() * 2), -1);
    const auto mask = forest_->table_.size() - 1;
    for (std::size_t index = 0; index < nodes.size(); ++index) {
        auto at = std::hash<NodeId>{}(nodes[index].id) & mask;
        while (forest_->table_[at] >= 0)
            at = (at + 1) & mask;
        forest_->table_[at] = static_cast<std::int32_t>(index);
    }
}

ForestPtr ForestBuilder::finish()
{
    if (!linked_)
        linkChildren();
    buildTable();
    return std::move(forest_);
}

} // namespace daemonscope
