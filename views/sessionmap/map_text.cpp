// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sessionmap/map_text.h"

#include <map>
#include <unordered_map>

#include <QCoreApplication>
#include <QStringList>

#include "views/sessionmap/map_words.h"

namespace daemonscope {

namespace {

struct MapWords {
    Q_DECLARE_TR_FUNCTIONS(SessionMap)
};

using Names = std::unordered_map<MapKey, QString>;

Names namesOf(const MapScene& scene)
{
    Names names;
    for (const auto& process : scene.processes)
        names.emplace(process.key, process.name);
    return names;
}

QString sessionLine(const MapSession& session, bool past)
{
    if (past)
        return MapWords::tr("Session %1").arg(session.id.value) + QStringLiteral(", ") + MapWords::tr("ended");
    QStringList parts{MapWords::tr("Session %1").arg(session.id.value)};
    if (session.leaderGone)
        parts << MapWords::tr("leader gone");
    else if (!session.leader.isEmpty())
        parts << MapWords::tr("led by %1").arg(session.leader);
    parts << (session.terminal.isEmpty() ? MapWords::tr("no terminal") : MapWords::tr("terminal %1").arg(session.terminal));
    return parts.join(QStringLiteral(", "));
}

QString groupLine(const MapGroup& group, bool past)
{
    QStringList parts{MapWords::tr("Group %1").arg(group.id.value)};
    if (past)
        return (parts << MapWords::tr("ended")).join(QStringLiteral(", "));
    if (group.place != MapPlace::NoTerminal)
        parts << (group.place == MapPlace::Foreground ? MapWords::tr("foreground") : MapWords::tr("background"));
    if (group.stopped)
        parts << MapWords::tr("stopped");
    if (group.orphaned)
        parts << MapWords::tr("orphaned");
    return parts.join(QStringLiteral(", "));
}

QString processLine(const MapProcess& process, const MapScene& scene, const Names& names)
{
    QStringList parts{process.number.isEmpty() ? process.name : process.name + QLatin1Char(' ') + process.number};
    const auto nameOf = [&names](MapKey key) {
        const auto found = names.find(key);
        return found == names.end() ? QString() : found->second;
    };
    if (process.ended) {
        parts << MapWords::tr("ended");
    } else {
        if (!process.state.isEmpty())
            parts << process.state;
        auto parent = process.parentText;
        if (process.adopted && scene.reaper)
            parent = QString::number(scene.reaper->pid.value) + QLatin1Char(' ') + scene.reaper->name;
        else if (process.parent != 0 && parent.isEmpty())
            parent = nameOf(process.parent);
        if (!parent.isEmpty())
            parts << MapWords::tr("parent: %1").arg(parent);
        if (process.adopted)
            parts << MapWords::tr("adopted");
        for (const auto& word : sessionmap::processWords(process))
            if (word.text != process.state) // a zombie's and a stopped one's state is said already
                parts << word.text;
    }
    if (process.bornFrom != 0 && process.bornFrom != process.parent)
        parts << MapWords::tr("born from %1").arg(nameOf(process.bornFrom));
    return parts.join(QStringLiteral(", "));
}

QString childrenText(const MapScene& scene, MapKey parent)
{
    QStringList names;
    for (const auto& process : scene.processes)
        if (process.parent == parent && !process.ended)
            names << process.name;
    return names.join(QStringLiteral(", "));
}

QString moveSentence(const MapScene& scene, const MapEffect& effect, const QString& actor)
{
    const auto* process = scene.find(effect.actor);
    for (const auto& group : scene.groups)
        if (group.id == effect.group && group.session == process->session)
            return MapWords::tr("What %1 would do: %2 goes to group %3.").arg(effect.call, actor).arg(effect.group.value);
    return effect.group.value > 0
        ? MapWords::tr("What %1 would do: %2 leads a new group %3.").arg(effect.call, actor).arg(effect.group.value)
        : MapWords::tr("What %1 would do: %2 leads a new group.").arg(effect.call, actor);
}

} // namespace

QString effectSentence(const MapScene& given)
{
    const auto scene = tidied(given);
    if (!scene.effect)
        return {};
    const auto& effect = *scene.effect;
    const auto* process = scene.find(effect.actor);
    const auto actor = process == nullptr ? QString() : process->name;
    switch (effect.kind) {
    case MapEffect::Kind::NewSession:
        return effect.session.value > 0
            ? MapWords::tr("What %1 would do: %2 leads a new session %3 and a new group in it, without a terminal.")
                  .arg(effect.call, actor)
                  .arg(effect.session.value)
            : MapWords::tr("What %1 would do: %2 leads a new session and a new group in it, without a terminal.")
                  .arg(effect.call, actor);
    case MapEffect::Kind::MoveToGroup:
        return moveSentence(scene, effect, actor);
    case MapEffect::Kind::NewChild:
        return MapWords::tr("What %1 would do: %2 has a child, %3, in the same group and session.")
            .arg(effect.call, actor, effect.child);
    case MapEffect::Kind::Exit: {
        const auto children = childrenText(scene, effect.actor);
        return children.isEmpty() || !scene.reaper
            ? MapWords::tr("What %1 would do: %2 ends.").arg(effect.call, actor)
            : MapWords::tr("What %1 would do: %2 ends, and %3 is adopted by %4.")
                  .arg(effect.call, actor, children, scene.reaper->name);
    }
    case MapEffect::Kind::Foreground:
        return MapWords::tr("What %1 would do: group %2 gets the terminal.").arg(effect.call).arg(effect.group.value);
    case MapEffect::Kind::Signal:
        break;
    }
    return MapWords::tr("%1: the line discipline sends %2 to each member of group %3.")
        .arg(effect.call, effect.text)
        .arg(effect.group.value);
}

QString mapLine(const MapProcess& process, const MapScene& scene) { return processLine(process, scene, namesOf(scene)); }

QString mapText(const MapScene& given)
{
    const auto scene = tidied(given);
    const auto names = namesOf(scene);
    std::map<std::pair<Sid, Pgid>, QStringList> members;
    for (const auto& process : scene.processes)
        members[{process.session, process.group}] << QStringLiteral("    ") + processLine(process, scene, names);
    QStringList lines;
    for (const auto& session : scene.sessions) {
        lines << sessionLine(session, scene.past(session));
        for (const auto& group : scene.groups) {
            if (group.session != session.id)
                continue;
            lines << QStringLiteral("  ") + groupLine(group, scene.past(group)) << members[{group.session, group.id}];
        }
    }
    if (const auto effect = effectSentence(scene); !effect.isEmpty())
        lines << effect;
    return lines.join(QLatin1Char('\n'));
}

} // namespace daemonscope
