// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/lab_map.h"

#include <algorithm>

#include <QCoreApplication>

#include "model/process/visible_text.h"
#include "model/sys/tty.h"

namespace daemonscope {

namespace {

struct LabMap {
    Q_DECLARE_TR_FUNCTIONS(LabMap)
};

using lab::Json;

QString stateText(const std::string& state)
{
    if (state == "T")
        return LabMap::tr("stopped");
    if (state == "Z")
        return LabMap::tr("a zombie");
    if (state == "R")
        return LabMap::tr("running");
    return state == "gone" ? LabMap::tr("ended") : LabMap::tr("sleeping");
}

class SceneMaker {
public:
    SceneMaker(const lab::Runner& runner, std::size_t index, QString reaper, const lab::WaitingCall* call)
        : runner_(runner), index_(index), reaperName_(std::move(reaper)), call_(call)
    {
    }

    MapScene make(bool preview)
    {
        const auto& moment = runner_.moments()[index_];
        for (const auto& one : moment.actors)
            add(one);
        for (auto& session : scene_.sessions)
            describe(session);
        if (runner_.symbols().reaper != Pid{})
            scene_.reaper = MapReaper{runner_.symbols().reaper, reaperName_};
        if (preview)
            scene_.effect = effect();
        return std::move(scene_);
    }

private:
    /// The actor as it was last seen alive, for a ghost to stand where it lived.
    [[nodiscard]] Json lastSeen(int id) const
    {
        for (std::size_t i = index_ + 1; i-- > 0;)
            for (const auto& one : runner_.moments()[i].actors)
                if (one.value("id", -1) == id && one.value("state", std::string("gone")) != "gone")
                    return one;
        return {};
    }

    [[nodiscard]] int actorOf(int pid) const
    {
        const auto& pids = runner_.symbols().pids;
        for (std::size_t i = pids.size(); i-- > 0;)
            if (pids[i].value == pid && pid > 0)
                return static_cast<int>(i);
        return -1;
    }

    void add(const Json& now)
    {
        const int id = now.value("id", -1);
        const auto& actors = runner_.record().actors();
        if (id < 0 || static_cast<std::size_t>(id) >= actors.size())
            return;
        const auto& actor = actors[static_cast<std::size_t>(id)];
        auto state = now.value("state", std::string("gone"));
        const Pid reaper = runner_.symbols().reaper;
        const bool gone = state == "gone" || (state == "Z" && Pid{now.value("ppid", 0)} == reaper);
        const auto seen = gone ? lastSeen(id) : now;
        if (seen.is_null())
            return; // lived too short to be seen in any picture
        MapProcess process;
        process.key = static_cast<MapKey>(id) + 1;
        process.name = QString::fromStdString(actor.name);
        process.number = QString::number(actor.pid.value);
        process.state = stateText(gone ? "gone" : state);
        process.group = Pgid{seen.value("pgid", 0)};
        process.session = Sid{seen.value("sid", 0)};
        const int parent = actorOf(seen.value("ppid", 0));
        process.ended = gone;
        process.zombie = !gone && state == "Z";
        process.stopped = state == "T";
        process.bornFrom = actor.parent >= 0 ? static_cast<MapKey>(actor.parent) + 1 : 0;
        process.sessionLeader = process.session.value == actor.pid.value;
        process.groupLeader = process.group.value == actor.pid.value;
        if (parent >= 0)
            process.parent = static_cast<MapKey>(parent) + 1;
        else if (id == 0)
            process.parentText = LabMap::tr("the stage");
        process.adopted = !gone && parent < 0 && id != 0 && seen.value("ppid", 0) == reaper.value;
        const int leader = actorOf(process.session.value);
        const bool leaderLives = leader >= 0 && livesAt(leader);
        process.daemon = process.adopted && seen.value("tty", 0) == 0 && leader != 0 && !leaderLives;
        process.orphan = process.adopted && !process.daemon;
        for (const auto& call : runner_.waiting())
            if (call.actor == id && index_ + 1 == runner_.moments().size())
                process.waiting = callText(call.call, call.args);
        boxesFor(seen, process);
        scene_.processes.push_back(std::move(process));
    }

    [[nodiscard]] bool livesAt(int id) const
    {
        for (const auto& one : runner_.moments()[index_].actors)
            if (one.value("id", -1) == id) {
                const auto state = one.value("state", std::string("gone"));
                return state != "gone" && state != "Z";
            }
        return false;
    }

    void boxesFor(const Json& seen, const MapProcess& process)
    {
        auto session = std::find_if(scene_.sessions.begin(), scene_.sessions.end(), [&](const auto& one) { return one.id == process.session; });
        if (session == scene_.sessions.end())
            session = scene_.sessions.insert(session, MapSession{process.session, {}, {}, false});
        const int tty = seen.value("tty", 0);
        if (tty != 0 && !process.ended)
            session->terminal = QString::fromStdString(sys::ttyName(tty));
        auto group = std::find_if(scene_.groups.begin(), scene_.groups.end(),
            [&](const auto& one) { return one.id == process.group && one.session == process.session; });
        if (group == scene_.groups.end())
            group = scene_.groups.insert(group, MapGroup{process.group, process.session, MapPlace::NoTerminal, true, false});
        if (!process.ended) {
            group->stopped = group->stopped && process.stopped;
            if (tty != 0)
                group->place = seen.value("tpgid", -1) == process.group.value ? MapPlace::Foreground : MapPlace::Background;
        } else if (group->stopped && !std::any_of(scene_.processes.begin(), scene_.processes.end(),
                       [&](const auto& one) { return one.group == process.group && !one.ended; })) {
            group->stopped = false;
        }
    }

    void describe(MapSession& session) const
    {
        const int leader = actorOf(session.id.value);
        if (leader == 0)
            session.leader = LabMap::tr("the shell");
        else if (leader > 0)
            session.leader = QString::fromStdString(runner_.record().actors()[static_cast<std::size_t>(leader)].name);
        session.leaderGone = leader < 0 || !livesAt(leader);
    }

    [[nodiscard]] std::optional<MapEffect> effect() const
    {
        const auto& steps = runner_.scenario().steps;
        const bool act = !runner_.isFree() && runner_.next() < steps.size() && steps[runner_.next()].act.kind == lab::Act::Kind::Key;
        if (act) {
            for (const auto& group : scene_.groups)
                if (group.place == MapPlace::Foreground) {
                    const bool stop = std::string_view(steps[runner_.next()].act.text) == "^Z";
                    return MapEffect{MapEffect::Kind::Signal, stop ? QStringLiteral("Ctrl-Z") : QStringLiteral("Ctrl-C"), 0, {}, group.id,
                        {}, stop ? QStringLiteral("SIGTSTP") : QStringLiteral("SIGINT")};
                }
            return std::nullopt;
        }
        const auto* call = call_;
        if (call == nullptr)
            return std::nullopt;
        const auto& actor = runner_.record().actors()[static_cast<std::size_t>(call->actor)];
        MapEffect effect;
        effect.call = callText(call->call, call->args);
        effect.actor = static_cast<MapKey>(call->actor) + 1;
        if (call->call == "setsid") {
            const auto* self = scene_.find(effect.actor);
            if (self == nullptr || self->groupLeader)
                return std::nullopt; // the kernel will refuse
            effect.kind = MapEffect::Kind::NewSession;
            effect.session = Sid{actor.pid.value};
            effect.group = Pgid{actor.pid.value};
        } else if (call->call == "fork") {
            effect.kind = MapEffect::Kind::NewChild;
            const auto next = runner_.record().actors().size();
            const auto& names = runner_.scenario().actors;
            effect.child = next < names.size() ? QString::fromLatin1(names[next].name) : LabMap::tr("new");
        } else if (call->call == "exit") {
            effect.kind = MapEffect::Kind::Exit;
        } else if (call->call == "setpgid") {
            effect.kind = MapEffect::Kind::MoveToGroup;
            const int target = call->args.value("pid", 0);
            const int moved = target == 0 ? call->actor : actorOf(target);
            const int group = call->args.value("pgid", 0);
            if (moved < 0)
                return std::nullopt;
            effect.actor = static_cast<MapKey>(moved) + 1;
            effect.group = Pgid{group != 0 ? group : runner_.record().actors()[static_cast<std::size_t>(moved)].pid.value};
        } else if (call->call == "set-foreground" && call->args.contains("pgid")) {
            effect.kind = MapEffect::Kind::Foreground;
            effect.group = Pgid{call->args.value("pgid", 0)};
        } else {
            return std::nullopt;
        }
        return effect;
    }

    const lab::Runner& runner_;
    std::size_t index_;
    QString reaperName_;
    const lab::WaitingCall* call_;
    MapScene scene_;
};

} // namespace

MapScene sceneOfLab(const lab::Runner& runner, std::size_t index, const QString& reaper, bool preview,
    const lab::WaitingCall* call)
{
    if (index >= runner.moments().size())
        return {};
    return SceneMaker(runner, index, reaper, call).make(preview);
}

QString callText(const std::string& call, const lab::Json& args)
{
    const auto path = visibleText(args.value("path", std::string()), 40);
    const auto number = [&](const char* member) { return QString::number(args.value(member, 0)); };
    if (call == "chdir")
        return QStringLiteral("chdir(\"%1\")").arg(path);
    if (call == "open-null" || call == "open-terminal" || call == "open")
        return QStringLiteral("open(\"%1\")").arg(path);
    if (call == "exec")
        return QStringLiteral("exec %1").arg(path.section(QLatin1Char('/'), -1));
    if (call == "redirect")
        return args.contains("path") ? QStringLiteral("open(\"%1\")").arg(path) : QStringLiteral("dup2(%1, %2)").arg(number("from_fd"), number("fd"));
    if (call == "close")
        return QStringLiteral("close(%1)").arg(number("fd"));
    if (call == "exit")
        return QStringLiteral("exit(%1)").arg(number("status"));
    if (call == "umask")
        return QStringLiteral("umask(%1)").arg(QString::fromStdString(args.value("mask", std::string())));
    if (call == "set-foreground")
        return QStringLiteral("tcsetpgrp(%1)").arg(number("pgid"));
    if (call == "setpgid")
        return QStringLiteral("setpgid(%1, %2)").arg(number("pid"), number("pgid"));
    if (call == "signal")
        return QStringLiteral("kill(%1)").arg(visibleText(args.value("signal", std::string()), 20));
    if (call == "ignore-signal")
        return QStringLiteral("signal(%1, SIG_IGN)").arg(visibleText(args.value("signal", std::string()), 20));
    return visibleText(call, 40) + QStringLiteral("()");
}

} // namespace daemonscope
