// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/map_scenes.h"

#include <algorithm>
#include <array>
#include <random>
#include <tuple>

namespace daemonscope::test {

namespace {

constexpr MapKey keyT = 1;
constexpr MapKey keyA = 2;
constexpr MapKey keyB = 3;
constexpr MapKey keyC = 4;
constexpr int pidT = 4700;
constexpr int pidA = 4711;
constexpr int pidB = 4712;
constexpr int pidC = 4713;

MapProcess process(MapKey key, const QString& name, int pid, int group, int session)
{
    MapProcess made;
    made.key = key;
    made.name = name;
    made.number = QString::number(pid);
    made.state = QStringLiteral("sleeping");
    made.group = Pgid{group};
    made.session = Sid{session};
    made.sessionLeader = pid == session;
    made.groupLeader = pid == group;
    return made;
}

MapScene withShell(bool shellInFront)
{
    MapScene scene;
    scene.sessions = {{Sid{pidT}, QStringLiteral("pts/3"), QStringLiteral("the shell"), false}};
    scene.groups = {{Pgid{pidT}, Sid{pidT}, shellInFront ? MapPlace::Foreground : MapPlace::Background}};
    scene.reaper = MapReaper{Pid{1}, QStringLiteral("systemd")};
    auto shell = process(keyT, QStringLiteral("T"), pidT, pidT, pidT);
    shell.number = QStringLiteral("bash 4700");
    shell.parentText = QStringLiteral("4690 stage");
    scene.processes = {shell};
    return scene;
}

MapProcess ended(MapProcess made)
{
    made.ended = true;
    made.parent = 0;
    return made;
}

MapProcess adopted(MapProcess made, MapKey bornFrom)
{
    made.adopted = true;
    made.bornFrom = bornFrom;
    made.parent = 0;
    return made;
}

MapScene afterFirstExit()
{
    auto scene = withShell(true);
    scene.groups.push_back({Pgid{pidA}, Sid{pidT}, MapPlace::Background});
    auto a = ended(process(keyA, QStringLiteral("A"), pidA, pidA, pidT));
    a.bornFrom = keyT;
    scene.processes.push_back(a);
    return scene;
}

MapScene inNewSession()
{
    auto scene = afterFirstExit();
    scene.sessions.push_back({Sid{pidB}, {}, QStringLiteral("B"), false});
    scene.groups.push_back({Pgid{pidB}, Sid{pidB}});
    return scene;
}

} // namespace

MapScene doubleForkStart()
{
    auto scene = withShell(false);
    scene.groups.push_back({Pgid{pidA}, Sid{pidT}, MapPlace::Foreground});
    auto a = process(keyA, QStringLiteral("A"), pidA, pidA, pidT);
    a.parent = keyT;
    a.waiting = QStringLiteral("fork()");
    scene.processes.push_back(a);
    MapEffect effect{MapEffect::Kind::NewChild, QStringLiteral("fork()"), keyA};
    effect.child = QStringLiteral("B");
    scene.effect = effect;
    return scene;
}

MapScene firstParentGone()
{
    auto scene = afterFirstExit();
    auto b = adopted(process(keyB, QStringLiteral("B"), pidB, pidA, pidT), keyA);
    b.orphan = true;
    b.waiting = QStringLiteral("setsid()");
    scene.processes.push_back(b);
    MapEffect effect{MapEffect::Kind::NewSession, QStringLiteral("setsid()"), keyB};
    effect.session = Sid{pidB};
    scene.effect = effect;
    return scene;
}

MapScene afterSetsid()
{
    auto scene = inNewSession();
    auto b = adopted(process(keyB, QStringLiteral("B"), pidB, pidB, pidB), keyA);
    b.waiting = QStringLiteral("fork()");
    scene.processes.push_back(b);
    MapEffect effect{MapEffect::Kind::NewChild, QStringLiteral("fork()"), keyB};
    effect.child = QStringLiteral("C");
    scene.effect = effect;
    return scene;
}

MapScene secondFork()
{
    auto scene = afterSetsid();
    scene.processes.back().waiting = QStringLiteral("_exit()");
    auto c = process(keyC, QStringLiteral("C"), pidC, pidB, pidB);
    c.parent = keyB;
    scene.processes.push_back(c);
    scene.effect = MapEffect{MapEffect::Kind::Exit, QStringLiteral("_exit()"), keyB};
    return scene;
}

MapScene secondParentGone()
{
    auto scene = inNewSession();
    scene.sessions.back().leaderGone = true;
    auto b = ended(process(keyB, QStringLiteral("B"), pidB, pidB, pidB));
    b.bornFrom = keyA;
    auto c = adopted(process(keyC, QStringLiteral("C"), pidC, pidB, pidB), keyB);
    c.waiting = QStringLiteral("chdir(\"/\")");
    scene.processes.push_back(b);
    scene.processes.push_back(c);
    return scene;
}

MapScene doubleForkDone()
{
    auto scene = secondParentGone();
    scene.processes.back().waiting.clear();
    scene.processes.back().daemon = true;
    return scene;
}

MapScene pipelineUnderCtrlC()
{
    auto scene = withShell(false);
    scene.reaper.reset();
    scene.groups.push_back({Pgid{4705}, Sid{pidT}, MapPlace::Background});
    scene.groups.push_back({Pgid{pidA}, Sid{pidT}, MapPlace::Foreground});
    auto job = process(5, QStringLiteral("X"), 4705, 4705, pidT);
    job.number = QStringLiteral("sleep 4705");
    job.parent = keyT;
    scene.processes.push_back(job);
    const std::array names{u"A", u"B", u"C"};
    const std::array commands{u"git", u"grep", u"less"};
    for (std::size_t at = 0; at < names.size(); ++at) {
        const int pid = pidA + static_cast<int>(at);
        auto member = process(keyA + at + 10, QString::fromUtf16(names[at]), pid, pidA, pidT);
        member.number = QString::fromUtf16(commands[at]) + QLatin1Char(' ') + QString::number(pid);
        member.parent = keyT;
        scene.processes.push_back(member);
    }
    MapEffect effect{MapEffect::Kind::Signal, QStringLiteral("Ctrl-C")};
    effect.group = Pgid{pidA};
    effect.text = QStringLiteral("SIGINT");
    scene.effect = effect;
    return scene;
}

MapScene beforeSetpgid()
{
    auto scene = withShell(true);
    auto a = process(keyA, QStringLiteral("A"), pidA, pidT, pidT);
    a.parent = keyT;
    a.waiting = QStringLiteral("setpgid()");
    scene.processes.push_back(a);
    MapEffect effect{MapEffect::Kind::MoveToGroup, QStringLiteral("setpgid()"), keyA};
    effect.group = Pgid{pidA};
    scene.effect = effect;
    return scene;
}

MapScene beforeForeground()
{
    auto scene = withShell(true);
    scene.groups.push_back({Pgid{pidA}, Sid{pidT}, MapPlace::Background, true, false});
    for (const auto& [key, name, pid] : {std::tuple(keyA, u"A", pidA), {keyB, u"B", pidB}}) {
        auto member = process(key, QString::fromUtf16(name), pid, pidA, pidT);
        member.parent = key == keyA ? keyT : keyA;
        member.stopped = true;
        member.state = QStringLiteral("stopped");
        scene.processes.push_back(member);
    }
    scene.processes.front().waiting = QStringLiteral("tcsetpgrp()");
    MapEffect effect{MapEffect::Kind::Foreground, QStringLiteral("tcsetpgrp()"), keyT};
    effect.group = Pgid{pidA};
    scene.effect = effect;
    return scene;
}

MapScene crowdedSession(int processes, int groups, unsigned seed)
{
    const std::array names{u"cc1plus", u"make", u"sh", u"ruby", u"postgres", u"gnome-terminal-", u"sleep", u"python3",
        u"dockerd-rootles", u"tail", u"backup.rb", u"node"};
    std::minstd_rand random(seed);
    const auto upTo = [&random](std::size_t bound) { return static_cast<std::size_t>(random()) % bound; };
    constexpr int session = 20000;
    MapScene scene;
    scene.sessions = {{Sid{session}, QStringLiteral("pts/3"), QStringLiteral("20000 bash"), false}};
    scene.reaper = MapReaper{Pid{1}, QStringLiteral("systemd")};
    std::vector<std::vector<MapKey>> members(static_cast<std::size_t>(groups));
    for (int made = 0; made < processes; ++made) {
        // A few groups have most of the members, as on real machines.
        const auto group = made < groups ? static_cast<std::size_t>(made)
                                         : std::min(upTo(static_cast<std::size_t>(groups)), upTo(static_cast<std::size_t>(groups)));
        auto& list = members[group];
        const int pgid = session + static_cast<int>(group) * 37;
        const int pid = list.empty() ? pgid : session + 3000 + made;
        auto one = process(static_cast<MapKey>(made) + 1, made == 0 ? QStringLiteral("bash") : QString::fromUtf16(names[upTo(names.size())]),
            pid, pgid, session);
        if (made > 0 && upTo(12) == 0) {
            one.adopted = true;
            one.orphan = true;
        } else if (made > 0) {
            one.parent = list.empty() ? 1 : list[upTo(list.size())];
        }
        one.stopped = group % 9 == 4;
        if (upTo(40) == 0 && made > 0)
            one = ended(one);
        if (list.empty())
            scene.groups.push_back({Pgid{pgid}, Sid{session}, group == 3 ? MapPlace::Foreground : MapPlace::Background,
                group % 9 == 4, group % 13 == 6});
        list.push_back(one.key);
        scene.processes.push_back(std::move(one));
    }
    return scene;
}

} // namespace daemonscope::test
