// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sessionmap/map_scene.h"

#include <algorithm>
#include <set>
#include <unordered_set>

#include "model/process/visible_text.h"

namespace daemonscope {

namespace {

void makeVisible(QString& text)
{
    constexpr qsizetype enough = 48; // characters of a name that are worth drawing
    if (!text.isEmpty())
        text = visibleText(text.toUtf8().toStdString(), enough);
}

} // namespace

const MapProcess* MapScene::find(MapKey key) const
{
    const auto found = std::find_if(
        processes.begin(), processes.end(), [key](const MapProcess& process) { return process.key == key; });
    return found == processes.end() ? nullptr : &*found;
}

bool MapScene::past(const MapGroup& group) const
{
    bool any = false;
    for (const auto& process : processes)
        if (process.group == group.id && process.session == group.session) {
            if (!process.ended)
                return false;
            any = true;
        }
    return any;
}

bool MapScene::past(const MapSession& session) const
{
    bool any = false;
    for (const auto& process : processes)
        if (process.session == session.id) {
            if (!process.ended)
                return false;
            any = true;
        }
    return any;
}

MapScene tidied(MapScene scene)
{
    std::unordered_set<MapKey> keys;
    std::erase_if(scene.processes,
        [&keys](const MapProcess& process) { return process.key == 0 || !keys.insert(process.key).second; });
    std::set<Sid> sessions;
    std::set<std::pair<Sid, Pgid>> groups;
    for (auto& process : scene.processes) {
        for (auto* text : {&process.name, &process.number, &process.state, &process.parentText, &process.waiting})
            makeVisible(*text);
        for (auto* other : {&process.parent, &process.bornFrom})
            if (*other == process.key || !keys.contains(*other))
                *other = 0;
        sessions.insert(process.session);
        groups.insert({process.session, process.group});
    }
    // Taken out as they are found: what is left afterwards has no box yet.
    std::erase_if(scene.sessions, [&](const MapSession& session) { return sessions.erase(session.id) == 0; });
    std::erase_if(scene.groups, [&](const MapGroup& group) { return groups.erase({group.session, group.id}) == 0; });
    for (const auto& session : sessions)
        scene.sessions.push_back({session, {}, {}, false});
    for (const auto& [session, group] : groups)
        scene.groups.push_back({group, session});
    for (auto& session : scene.sessions)
        for (auto* text : {&session.terminal, &session.leader})
            makeVisible(*text);
    if (scene.reaper)
        makeVisible(scene.reaper->name);
    if (scene.effect) {
        for (auto* text : {&scene.effect->call, &scene.effect->child, &scene.effect->text})
            makeVisible(*text);
        const bool needsActor
            = scene.effect->kind != MapEffect::Kind::Foreground && scene.effect->kind != MapEffect::Kind::Signal;
        if (needsActor && !keys.contains(scene.effect->actor))
            scene.effect.reset();
    }
    return scene;
}

} // namespace daemonscope
