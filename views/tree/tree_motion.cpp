// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the tree shows that rows in sight were adopted.
#include <algorithm>

#include "views/tree/adoption_motion.h"
#include "views/tree/tree_view.h"

namespace daemonscope {

void TreeView::setSlowMotion(bool slow) { motion_->setSlow(slow); }

void TreeView::setCalmMotion(bool calm) { motion_->setCalm(calm); }

/// Where the rows in sight are, and those of them that were adopted already are left out: they moved before.
void TreeView::rememberPlaces()
{
    places_.clear();
    if (model_ == nullptr || !isVisible())
        return;
    for (auto index = indexAt(QPoint(1, 1)); index.isValid(); index = indexBelow(index)) {
        const auto rect = visualRect(index);
        if (rect.top() > viewport()->height())
            break;
        if (model_->row(index).process && model_->row(index).mark != Mark::Adopted)
            places_.emplace_back(model_->id(index), rect);
    }
    std::sort(places_.begin(), places_.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
}

void TreeView::showAdoptions(const ForestDiff& diff)
{
    constexpr std::size_t batch = 20; // where much happens at once, motion tells nothing
    if (places_.empty() || diff.inserted.size() + diff.removed.size() + diff.relisted.size() > batch)
        return;
    std::vector<AdoptionMotion::Way> ways;
    for (const auto at : diff.changed) {
        const auto& node = diff.next->node(at);
        if (node.row.mark != Mark::Adopted || !node.row.process)
            continue;
        const auto known = std::lower_bound(
            places_.begin(), places_.end(), node.id, [](const auto& place, NodeId id) { return place.first < id; });
        const auto now = visualRect(model_->indexOf(node.id));
        if (known == places_.end() || known->first != node.id || !now.isValid())
            continue;
        if (diff.next->node(node.parent).row.number == node.row.process->stat.ppid.value
            && diff.next->node(node.parent).row.process) {
            ways.push_back({known->second, now, true});
            continue;
        }
        const auto* parent = model_->context().classified
            ? model_->context().classified->snapshot().find(node.row.process->stat.ppid)
            : nullptr;
        const auto there = parent == nullptr ? QModelIndex() : model_->indexOf(NodeId::of(parent->key.serial));
        if (const auto rect = visualRect(there); there.isValid() && rect.isValid())
            ways.push_back({now, rect, false});
    }
    if (!ways.empty())
        motion_->play(std::move(ways));
}

} // namespace daemonscope
