// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/live/history_store.h"

#include <algorithm>

namespace daemonscope {

namespace {

/// What a text takes beside the string object.
std::size_t heapOf(const std::string& text)
{
    static const auto inside = std::string().capacity();
    return text.capacity() > inside ? text.capacity() + 1 : 0;
}

} // namespace

std::size_t History::Store::bytesOf(const Event& event)
{
    // By size, not by capacity: it must be the same when the event goes.
    const auto text = [](const std::string& name) { return name.size() > 15 ? name.size() + 1 : 0; };
    return sizeof(Event) + sizeof(LifeId) + text(event.comm) + text(event.fromName) + text(event.toName);
}

std::size_t History::Store::bytesOf(Index index) const
{
    constexpr std::size_t shared = 2 * sizeof(void*); // the counts beside a shared object
    constexpr std::size_t inMaps = 2 * 6 * sizeof(void*);
    const auto& life = lives[index];
    std::size_t all = sizeof(Life) + sizeof(Kept) + inMaps + heapOf(life.comm) + heapOf(life.bornFromComm)
        + life.marks.capacity() * sizeof(Life::Mark) + kept[index].numbers.heapBytes();
    if (life.process) {
        all += sizeof(Process) + shared;
        if (const auto& line = life.process->cmdline)
            all += sizeof(*line) + shared + line->value.bytes.size();
    }
    return all;
}

std::size_t History::Store::allBytes() const { return bytes + usage.bytes() + counts.size() * sizeof(CountSample); }

void History::Store::keepBounds()
{
    // Not at every event, for to look through all lives takes a while: what is too old may stay a little longer.
    const auto slack = std::chrono::duration_cast<TimePoint::duration>(limits.time) / 64;
    const auto oldest = end - limits.time;
    const bool late = anything && begin < oldest && swept + slack <= end;
    if (late) {
        begin = oldest;
        sweep();
    }
    if (allBytes() <= limits.bytes)
        return;
    // Some more than needed, so that this, too, is done seldom.
    const auto enough = limits.bytes - limits.bytes / 16;
    while (allBytes() > enough && (!events.empty() || !usage.empty())) {
        for (auto most = std::max<std::size_t>(64, events.size() / 16); most > 0 && allBytes() > enough; --most)
            dropOldest();
        sweep();
    }
}

/// Moves the beginning to after the oldest event or sample.
void History::Store::dropOldest()
{
    auto oldest = TimePoint::max();
    if (!events.empty())
        oldest = events.front().at;
    if (!usage.empty())
        oldest = std::min(oldest, usage.scans().front().at);
    if (oldest == TimePoint::max())
        return;
    begin = std::max(begin, oldest + TimePoint::duration(1));
    while (!events.empty() && events.front().at < begin) {
        bytes -= bytesOf(events.front());
        events.pop_front();
        eventLives.pop_front();
        ++firstEvent;
        ++dropped.events;
    }
    while (!usage.empty() && usage.scans().front().at < begin) {
        for (const auto& record : usage.takeFirst().records)
            if (const auto index = indexOf(LifeId{record.life}); index != none)
                kept[index].base = record.usage;
        counts.pop_front();
        ++dropped.samples;
    }
}

/// Lets go of all that was over before the beginning.
void History::Store::sweep()
{
    swept = end;
    while ((!events.empty() && events.front().at < begin) || (!usage.empty() && usage.scans().front().at < begin))
        dropOldest();
    Index to = 0;
    for (Index from = 0; from < lives.size(); ++from) {
        if (until(from) < begin) {
            const auto& life = lives[from];
            bytes -= kept[from].counted;
            ++dropped.lives;
            if (const auto found = byPid.find(life.pid); found != byPid.end() && found->second == life.id)
                byPid.erase(found);
            if (life.serial != 0)
                bySerial.erase(life.serial);
            unscanned.erase(life.id);
            continue;
        }
        auto& marks = lives[from].marks;
        const auto keep = std::find_if(
            marks.begin(), marks.end(), [this](const auto& mark) { return mark.at >= begin; });
        if (keep != marks.begin()) {
            marks.erase(marks.begin(), keep);
            marks.shrink_to_fit();
        }
        kept[from].numbers.forgetBefore(begin);
        if (to != from) {
            lives[to] = std::move(lives[from]);
            kept[to] = std::move(kept[from]);
        }
        refresh(to++);
    }
    lives.resize(to);
    kept.resize(to);
}

} // namespace daemonscope
