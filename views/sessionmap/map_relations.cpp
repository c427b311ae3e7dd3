// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <unordered_map>

#include <QCoreApplication>

#include "views/sessionmap/map_layout.h"

namespace daemonscope::sessionmap {

namespace {

struct MapWords {
    Q_DECLARE_TR_FUNCTIONS(SessionMap)
};

/// Where lines may run beside the groups of a column, and above all groups of a session.
constexpr qreal gutter = 6;

qreal gutterOf(const Disc& disc, const MapLayout& layout)
{
    if (layout.boxes.empty())
        return disc.center.x();
    const auto left = disc.box < 0 ? layout.boxes.front().rect.left() + 2 * gutter * layout.unit
                                   : layout.boxes[static_cast<std::size_t>(disc.box)].rect.left();
    return left - gutter * layout.unit;
}

qreal highwayOf(const Disc& disc, const MapLayout& layout)
{
    if (disc.box < 0)
        return disc.center.y();
    const auto session = layout.boxes[static_cast<std::size_t>(disc.box)].id.first;
    const auto top = std::find_if(layout.boxes.begin(), layout.boxes.end(),
        [&](const Box& box) { return !box.session && box.id.first == session; });
    return top == layout.boxes.end() ? disc.center.y() : top->rect.top() - gutter * layout.unit;
}

/// From the leading edge of one disc to that of the other, without crossing a list.
QPolygonF between(const Disc& from, const Disc& to, const MapLayout& layout)
{
    const auto start = gutterOf(from, layout);
    const auto end = gutterOf(to, layout);
    QPolygonF points{{from.center.x() - from.radius, from.center.y()}, {start, from.center.y()}};
    if (std::abs(start - end) > 1) {
        const auto y = highwayOf(to.box < 0 ? from : to, layout);
        points << QPointF(start, y) << QPointF(end, y);
    }
    return points << QPointF(end, to.center.y()) << QPointF(to.center.x() - to.radius, to.center.y());
}

} // namespace

Relations relationsOf(MapKey key, const MapScene& scene, const MapLayout& layout)
{
    Relations found;
    const auto* self = scene.find(key);
    std::unordered_map<MapKey, int> places;
    int reaper = -1;
    for (std::size_t at = 0; at < layout.discs.size(); ++at) {
        if (layout.discs[at].kind == Disc::Kind::Process)
            places.emplace(layout.discs[at].key, static_cast<int>(at));
        else if (layout.discs[at].kind == Disc::Kind::Reaper)
            reaper = static_cast<int>(at);
    }
    const auto own = places.find(key);
    if (self == nullptr || own == places.end())
        return found;
    const auto connect = [&](int from, int to, Arrow::Kind kind) {
        const auto& a = layout.discs[static_cast<std::size_t>(from)];
        const auto& b = layout.discs[static_cast<std::size_t>(to)];
        if (a.box == b.box)
            return; // inside a group the list shows it
        Arrow arrow{kind, a.key, b.key};
        arrow.points = between(a, b, layout);
        found.arrows.push_back(std::move(arrow));
    };
    const auto relate = [&](MapKey other, Arrow::Kind kind, const QString& word, bool from) {
        const auto place = places.find(other);
        if (other == 0 || place == places.end())
            return;
        found.words.emplace_back(place->second, word);
        connect(from ? place->second : own->second, from ? own->second : place->second, kind);
    };
    for (const auto& other : scene.processes)
        if (other.parent == key && !other.ended)
            relate(other.key, Arrow::Kind::Parent, MapWords::tr("child"), false);
    constexpr std::size_t few = 5; // more arrows would hide what they lead to
    if (found.arrows.size() > few)
        found.arrows.clear();
    relate(self->parent, Arrow::Kind::Parent, MapWords::tr("parent"), true);
    if (self->bornFrom != self->parent)
        relate(self->bornFrom, Arrow::Kind::BornFrom, MapWords::tr("started it"), true);
    if (self->adopted && reaper >= 0)
        connect(own->second, reaper, Arrow::Kind::Adopted);
    return found;
}

} // namespace daemonscope::sessionmap
