// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <unordered_map>

#include <QCoreApplication>
#include <QLineF>

#include "views/sessionmap/map_layout.h"

namespace daemonscope::sessionmap {

namespace {

struct MapWords {
    Q_DECLARE_TR_FUNCTIONS(SessionMap)
};

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
        const QLineF line(a.center, b.center);
        if (a.box == b.box || line.length() < a.radius + b.radius)
            return; // inside a group the list shows it
        const auto unit = (b.center - a.center) / line.length();
        Arrow arrow{kind, a.key, b.key};
        arrow.points << a.center + unit * a.radius << b.center - unit * b.radius;
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
