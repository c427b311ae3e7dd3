// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <QString>

#include "model/process/facets.h"
#include "model/sys/ids.h"

namespace daemonscope {

/// One process from scene to scene: a serial, or the number of an actor. 0 = nobody.
using MapKey = std::uint64_t;

/// A disc of the session map. Texts may hold whatever a process calls itself: the map makes them harmless.
struct MapProcess {
    MapKey key = 0;
    QString name;       ///< shown large: "B", "backup.rb"
    QString number;     ///< lower: "4712", "bash 4700"
    QString state;      ///< in words: "sleeping"
    Pgid group;
    Sid session;
    MapKey parent = 0;  ///< 0 = stands in another session, or is not visible
    QString parentText; ///< "4700 bash"; empty = not known
    MapKey bornFrom = 0; ///< who forked it, where that was seen; drawn once it is no longer the parent
    bool adopted = false; ///< its parent is the scene's reaper, which did not start it
    bool orphan = false;  ///< adopted, and no daemon: gets the mark
    bool daemon = false;  ///< gets the mark
    bool sessionLeader = false;
    bool groupLeader = false;
    bool stopped = false;
    bool zombie = false;
    bool ended = false; ///< gone; stays as a ghost in the boxes it was in
    QString waiting;    ///< the call that it is about to make: "setsid()"; empty = none
    bool operator==(const MapProcess&) const = default;
};

enum class MapPlace : unsigned char { NoTerminal, Foreground, Background };

struct MapGroup {
    Pgid id;
    Sid session;
    MapPlace place = MapPlace::NoTerminal;
    bool stopped = false;  ///< all its members are
    bool orphaned = false; ///< nobody in the session is left to continue it
    bool operator==(const MapGroup&) const = default;
};

struct MapSession {
    Sid id;
    QString terminal; ///< "pts/3"; empty = none
    QString leader;   ///< "the shell", "1033 bash"; empty = not worth saying
    bool leaderGone = false;
    bool operator==(const MapSession&) const = default;
};

/// Who adopts orphans here: a disc outside the boxes.
struct MapReaper {
    Pid pid;
    QString name; ///< "systemd"
    bool operator==(const MapReaper&) const = default;
};

/// What a coming call, or a key, would do: drawn dashed.
struct MapEffect {
    enum class Kind : unsigned char {
        NewSession, ///< the actor leads a session and a group of their own, without a terminal
        MoveToGroup, ///< the actor goes to `group`, which may be new
        NewChild,   ///< the actor has a child called `child`
        Exit,       ///< the actor ends; its children are adopted
        Foreground, ///< `group` gets the terminal
        Signal,     ///< `text` ("SIGINT") goes to each member of `group`
    };
    Kind kind = Kind::NewSession;
    QString call;    ///< "setsid()", "Ctrl-C"
    MapKey actor = 0;
    Sid session{};   ///< NewSession: the number it will have; 0 = not known yet
    Pgid group{};    ///< 0 = new, number not known yet
    QString child{};
    QString text{};
    bool operator==(const MapEffect&) const = default;
};

/// All that the session map shows: a plain value that the lab fills from its actors and the explorer from a snapshot.
/// Order is the order of drawing: sessions and groups from the leading edge on, processes by birth.
struct MapScene {
    std::vector<MapSession> sessions;
    std::vector<MapGroup> groups;
    std::vector<MapProcess> processes;
    std::optional<MapReaper> reaper; ///< empty = nobody to draw
    std::optional<MapEffect> effect;
    bool operator==(const MapScene&) const = default;

    [[nodiscard]] const MapProcess* find(MapKey key) const;
    /// All who stood in it have ended: the kernel has forgotten it.
    [[nodiscard]] bool past(const MapGroup& group) const;
    [[nodiscard]] bool past(const MapSession& session) const;
};

/// The scene with every text visible and short enough to be drawn, with a box for each that a process names and no
/// others, and without references to who is not there.
[[nodiscard]] MapScene tidied(MapScene scene);

} // namespace daemonscope
