// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/scene.h"

#include <algorithm>

namespace daemonscope {

namespace {

/// How far a mark has faded, in few steps: each step changes the row.
std::uint8_t faded(std::chrono::system_clock::duration lived, std::chrono::milliseconds whole)
{
    constexpr int steps = 4;
    if (whole.count() <= 0)
        return 255;
    const auto step = std::clamp<std::int64_t>(lived * steps / whole, 0, steps);
    return static_cast<std::uint8_t>(step * 255 / steps);
}

} // namespace

int Scene::indexOf(Pid pid) const
{
    const auto found = std::upper_bound(pids.begin(), pids.end(), pid.value);
    return found == pids.begin() || *std::prev(found) != pid.value ? -1 : static_cast<int>(found - pids.begin()) - 1;
}

/// Who was in the last snapshot and is not in this one. Both are ascending by pid.
void SceneKeeper::collectGhosts(const Classified& now)
{
    const auto at = now.snapshot().takenAt;
    std::erase_if(ghosts_, [&](const Ghost& ghost) { return at - ghost.foundAt >= limits_.ghostFor; });
    if (!last_ || limits_.ghostFor.count() <= 0)
        return;
    const auto old = last_->snapshot().processes();
    const auto living = now.snapshot().processes();
    std::size_t next = 0;
    for (std::size_t index = 0; index < old.size(); ++index) {
        const auto& process = old[index];
        while (next < living.size() && living[next]->pid() < process->pid())
            ++next;
        if (next < living.size() && living[next]->key.serial == process->key.serial)
            continue;
        Scene::Item item{process, last_->facets(static_cast<int>(index)), Mark::Ended, 0, at, {}};
        if (const auto told = ends_.find(process->pid()); told != ends_.end() && isEndOf(*process, told->second))
            tell(item, told->second);
        ghosts_.push_back({std::move(item), at});
    }
    if (const auto most = static_cast<std::size_t>(limits_.ghosts); ghosts_.size() > most)
        ghosts_.erase(ghosts_.begin(), ghosts_.end() - static_cast<std::ptrdiff_t>(most));
}

bool SceneKeeper::isEndOf(const Process& process, const End& end)
{
    return !end.startTicks || *end.startTicks == process.key.startTicks;
}

void SceneKeeper::tell(Scene::Item& ghost, const End& end)
{
    ghost.endedAt = std::min(ghost.endedAt, end.at); // it is not later than it was missed, whatever clocks say
    ghost.status = end.status;
}

void SceneKeeper::noteEnd(Pid pid, std::optional<std::uint64_t> startTicks, std::chrono::system_clock::time_point at,
    std::optional<int> status)
{
    constexpr std::size_t most = 65'536; // nobody asks while the window is hidden, but processes go on ending
    if (ends_.size() >= most)
        ends_.clear();
    const End end{startTicks, at, status};
    for (auto ghost = ghosts_.rbegin(); ghost != ghosts_.rend(); ++ghost) {
        if (ghost->item.process->pid() != pid || !isEndOf(*ghost->item.process, end))
            continue;
        tell(ghost->item, end);
        return;
    }
    ends_.insert_or_assign(pid, end);
}

/// Most of what ends was never seen by a scan. Who has ended but is not yet waited for becomes a ghost later.
void SceneKeeper::forgetEnds(const Snapshot& now)
{
    constexpr auto late = std::chrono::seconds(2); // a scan may be older than what was told before it ended
    std::erase_if(ends_, [&](const auto& end) {
        const auto* process = now.find(end.first);
        return now.takenAt - end.second.at > late && (process == nullptr || !isEndOf(*process, end.second));
    });
}

Scene::Item SceneKeeper::itemFor(const Classified& now, int index)
{
    const auto& snapshot = now.snapshot();
    Scene::Item item{snapshot.processes()[static_cast<std::size_t>(index)], now.facets(index), Mark::None, 0, {}, {}};
    const auto& process = *item.process;
    if (process.adoption) {
        const auto since = std::max(process.adoption->shownSince, process.adoption->notAfter);
        const auto shown = snapshot.takenAt - std::min(since, snapshot.takenAt); // this scan may have seen it
        if (shown < limits_.markFor) {
            item.mark = Mark::Adopted;
            item.fade = faded(shown, limits_.markFor);
            return item;
        }
    }
    if (process.firstScan <= 1)
        return item;
    if (process.firstScan == snapshot.number && (births_.empty() || births_.back().first < process.key.serial))
        births_.emplace_back(process.key.serial, snapshot.takenAt);
    const auto birth = std::lower_bound(births_.begin(), births_.end(), process.key.serial,
        [](const auto& entry, Serial serial) { return entry.first < serial; });
    if (birth != births_.end() && birth->first == process.key.serial) {
        item.mark = Mark::New;
        item.fade = faded(snapshot.takenAt - birth->second, limits_.markFor);
    }
    return item;
}

Scene SceneKeeper::next(ClassifiedPtr classified)
{
    const auto& snapshot = classified->snapshot();
    std::erase_if(births_, [&](const auto& birth) { return snapshot.takenAt - birth.second >= limits_.markFor; });
    if (!last_ || last_->snapshot().number != snapshot.number) {
        collectGhosts(*classified);
        forgetEnds(snapshot);
    }

    Scene scene;
    scene.items.reserve(static_cast<std::size_t>(snapshot.size()) + ghosts_.size());
    auto ghosts = ghosts_;
    std::stable_sort(ghosts.begin(), ghosts.end(),
        [](const auto& a, const auto& b) { return a.item.process->pid() < b.item.process->pid(); });
    auto ghost = ghosts.begin();
    fading_ = !ghosts.empty();
    const auto putGhost = [&](Ghost&& gone) {
        gone.item.fade = faded(snapshot.takenAt - gone.foundAt, limits_.ghostFor);
        scene.items.push_back(std::move(gone.item));
    };
    for (int index = 0; index < snapshot.size(); ++index) {
        for (; ghost != ghosts.end() && ghost->item.process->pid() <= snapshot.at(index).pid(); ++ghost)
            putGhost(std::move(*ghost));
        scene.items.push_back(itemFor(*classified, index));
        fading_ = fading_ || scene.items.back().mark != Mark::None;
    }
    for (; ghost != ghosts.end(); ++ghost)
        putGhost(std::move(*ghost));
    scene.pids.reserve(scene.items.size());
    for (const auto& item : scene.items)
        scene.pids.push_back(item.process->pid().value);
    scene.classified = classified;
    last_ = std::move(classified);
    return scene;
}

} // namespace daemonscope
