// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/live/history_store.h"

#include <algorithm>

namespace daemonscope {

using namespace std::chrono_literals;

namespace {

/// A scan notes when it began, and may see what happened while it went on.
constexpr auto longScan = 500ms;

} // namespace

void History::Store::takeEvent(const Event& event)
{
    reach(event.at);
    LifeId whose = 0;
    if (event.kind != EventKind::Lost && event.pid.value != 0) {
        const auto index = lifeFor(event);
        apply(index, event);
        refresh(index);
        whose = lives[index].id;
    }
    events.push_back(event);
    eventLives.push_back(whose);
    bytes += bytesOf(event);
}

bool History::Store::sameLife(Index index, const Event& event) const
{
    const auto& life = lives[index];
    const auto& details = kept[index];
    const bool birth = event.kind == EventKind::Fork;
    const auto earliest = event.at - event.uncertain;
    if (life.startTicks && event.startTicks) {
        if (*life.startTicks != *event.startTicks)
            return false;
        // A number can be freed and taken again within one tick.
        return !(birth && life.birthSeen && life.ended && earliest > *life.ended);
    }
    if (birth) // a life that was seen before this birth is another one
        return earliest <= life.firstSeen + longScan && (!life.ended || earliest <= *life.ended);
    if (!life.ended)
        return true;
    if (event.kind == EventKind::Exit || event.kind == EventKind::Adopted)
        return !details.gone || earliest <= *details.gone + longScan;
    return earliest <= *life.ended;
}

History::Store::Index History::Store::lifeFor(const Event& event)
{
    const auto latest = indexOf(event.pid);
    if (latest != none) {
        if (sameLife(latest, event))
            return latest;
        if (!lives[latest].ended) { // nobody saw it end, but another has its number
            setEnded(latest, event.at, std::nullopt);
            kept[latest].gone = event.at;
            refresh(latest);
        }
    }
    const auto index = create(event.pid, event.startTicks, event.at);
    unscanned.insert(lives[index].id);
    Numbers first;
    first.ppid = event.ppid;
    first.comm = event.comm;
    if (event.kind == EventKind::Fork) {
        ++births;
        const auto parent = indexOf(event.ppid);
        if (parent != none) { // what fork(2) hands down
            const auto of = kept[parent].numbers.at(event.at);
            first.pgid = of.pgid;
            first.sid = of.sid;
            first.ttyNr = of.ttyNr;
            first.tpgid = of.tpgid;
            if (first.comm.empty())
                first.comm = of.comm;
        }
    }
    kept[index].numbers.setFirst(std::move(first));
    return index;
}

void History::Store::applyFork(Index index, const Event& event)
{
    auto& life = lives[index];
    auto& details = kept[index];
    details.from = std::min(details.from, event.at);
    if (event.source == SourceKind::Scan || event.inferred) {
        // Somebody new was found. Who forked it, nobody saw.
        if (!life.born)
            life.born = event.at;
        return;
    }
    life.born = event.at;
    life.birthSeen = true;
    life.bornFrom = event.ppid;
    const auto parent = indexOf(event.ppid);
    life.bornFromLife = parent == none || parent == index ? 0 : lives[parent].id;
    life.bornFromComm = event.fromName;
    if (life.bornFromComm.empty() && life.bornFromLife != 0)
        life.bornFromComm = kept[parent].numbers.at(event.at).comm;
}

void History::Store::apply(Index index, const Event& event)
{
    using Field = NumberTrail::Field;
    auto& life = lives[index];
    auto& numbers = kept[index].numbers;
    if (!life.startTicks)
        life.startTicks = event.startTicks;
    const auto mark = [&](std::string name) {
        auto& marks = life.marks;
        const auto behind = std::upper_bound(
            marks.begin(), marks.end(), event.at, [](TimePoint at, const Life::Mark& other) { return at < other.at; });
        marks.insert(behind, {event.at, event.kind, event.from, event.to, std::move(name), event.inferred});
    };
    switch (event.kind) {
    case EventKind::Fork:
        applyFork(index, event);
        break;
    case EventKind::Exec:
    case EventKind::Comm: {
        const auto& name = event.toName.empty() ? event.comm : event.toName;
        if (!name.empty())
            numbers.sawComm(event.at, name);
        mark(name);
        break;
    }
    case EventKind::Exit:
        setEnded(index, event.at, event.status);
        break;
    case EventKind::SetSid: {
        const auto to = event.to.value_or(life.pid.value);
        numbers.saw(event.at, Field::Session, to);
        numbers.saw(event.at, Field::Group, to);
        numbers.saw(event.at, Field::Terminal, 0);
        numbers.saw(event.at, Field::ForegroundGroup, -1);
        mark({});
        break;
    }
    case EventKind::Adopted:
        if (event.to)
            numbers.saw(event.at, Field::Parent, *event.to);
        mark(event.toName);
        break;
    case EventKind::Regrouped:
        if (event.to)
            numbers.saw(event.at, Field::Group, *event.to);
        mark({});
        break;
    case EventKind::Stopped:
    case EventKind::Continued:
        numbers.saw(event.at, Field::State, event.kind == EventKind::Stopped ? 'T' : 'S');
        mark({});
        break;
    case EventKind::Foreground:
    case EventKind::Uid:
        mark({});
        break;
    case EventKind::Lost:
        break;
    }
}

} // namespace daemonscope
