// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/live/history_store.h"

#include <algorithm>

namespace daemonscope {

void History::Store::reach(TimePoint at)
{
    if (!anything) {
        begin = swept = at;
        anything = true;
    }
    end = std::max(end, at);
}

History::Store::Index History::Store::indexOf(LifeId id) const
{
    const auto found = std::lower_bound(
        lives.begin(), lives.end(), id, [](const Life& life, LifeId wanted) { return life.id < wanted; });
    return found != lives.end() && found->id == id ? static_cast<Index>(found - lives.begin()) : none;
}

History::Store::Index History::Store::indexOf(Pid pid) const
{
    const auto found = byPid.find(pid);
    return found == byPid.end() ? none : indexOf(found->second);
}

History::Store::Index History::Store::create(Pid pid, std::optional<std::uint64_t> startTicks, TimePoint at)
{
    auto& life = lives.emplace_back();
    life.id = nextLife++;
    life.pid = pid;
    life.startTicks = startTicks;
    life.firstSeen = at;
    kept.emplace_back().from = at;
    byPid[pid] = life.id;
    return lives.size() - 1;
}

void History::Store::setEnded(Index index, TimePoint at, std::optional<int> status)
{
    auto& life = lives[index];
    if (!life.ended)
        ++deaths;
    life.ended = life.ended ? std::min(*life.ended, at) : at;
    if (status)
        life.status = status;
    kept[index].numbers.saw(at, NumberTrail::Field::State, 'Z');
}

void History::Store::refresh(Index index)
{
    auto& life = lives[index];
    const auto& numbers = kept[index].numbers.last();
    life.sid = numbers.sid;
    life.pgid = numbers.pgid;
    life.ppid = numbers.ppid;
    life.ttyNr = numbers.ttyNr;
    life.comm = numbers.comm;
    const auto now = bytesOf(index);
    bytes += now - kept[index].counted;
    kept[index].counted = now;
    kept[index].changed = ++changes;
}

TimePoint History::Store::until(Index index) const
{
    const auto& life = lives[index];
    const auto& details = kept[index];
    if (!life.ended)
        return TimePoint::max();
    if (details.seenDead)
        return details.gone.value_or(TimePoint::max());
    return std::min(*life.ended, details.gone.value_or(TimePoint::max()));
}

} // namespace daemonscope
