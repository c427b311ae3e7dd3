// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sessionmap/map_words.h"

#include <QCoreApplication>

namespace daemonscope::sessionmap {

namespace {

struct MapWords {
    Q_DECLARE_TR_FUNCTIONS(SessionMap)
};

QString groupTitle(const MapGroup& group)
{
    switch (group.place) {
    case MapPlace::Foreground:
        return MapWords::tr("Group %1 · foreground").arg(group.id.value);
    case MapPlace::Background:
        return MapWords::tr("Group %1 · background").arg(group.id.value);
    case MapPlace::NoTerminal:
        break;
    }
    return MapWords::tr("Group %1").arg(group.id.value);
}

} // namespace

std::vector<Word> sessionWords(const MapSession& session, bool past)
{
    std::vector<Word> words{{MapWords::tr("Session %1").arg(session.id.value), {}, Tone::Ink, Style::Title}};
    if (past) {
        words.front().tone = Tone::Muted;
        words.push_back({MapWords::tr("ended"), {}, Tone::Muted, Style::Body});
        return words;
    }
    if (session.leaderGone)
        words.push_back({MapWords::tr("leader gone"), {}, Tone::Muted, Style::Body});
    else if (!session.leader.isEmpty())
        words.push_back({MapWords::tr("led by %1").arg(session.leader), {}, Tone::Muted, Style::Body});
    if (session.terminal.isEmpty())
        words.push_back({MapWords::tr("no terminal"), {}, Tone::Muted, Style::Body});
    else
        words.push_back({MapWords::tr("terminal %1").arg(session.terminal), QStringLiteral("terminal"), Tone::Leader,
            Style::Small, true});
    return words;
}

std::vector<Word> groupWords(const MapGroup& group, bool past)
{
    if (past)
        return {{MapWords::tr("Group %1 · ended").arg(group.id.value), {}, Tone::Muted, Style::Strong}};
    const bool foreground = group.place == MapPlace::Foreground;
    std::vector<Word> words{{groupTitle(group), foreground ? QStringLiteral("triangle") : QString(),
        foreground ? Tone::Leader : Tone::Muted, Style::Strong}};
    if (group.stopped)
        words.push_back({MapWords::tr("stopped"), QStringLiteral("pause"), Tone::Stopped});
    if (group.orphaned)
        words.push_back({MapWords::tr("orphaned"), QStringLiteral("broken-link"), Tone::Orphan});
    return words;
}

std::vector<Word> processWords(const MapProcess& process)
{
    std::vector<Word> words;
    if (process.ended)
        return words; // its disc says it
    if (process.sessionLeader)
        words.push_back({MapWords::tr("session leader"), QStringLiteral("flag"), Tone::Leader});
    else if (process.groupLeader)
        words.push_back({MapWords::tr("group leader"), QStringLiteral("flag"), Tone::Muted});
    if (process.zombie)
        words.push_back({MapWords::tr("zombie"), QStringLiteral("crossed-circle"), Tone::Zombie});
    if (process.daemon)
        words.push_back({MapWords::tr("daemon"), QStringLiteral("moon"), Tone::Daemon});
    if (process.orphan)
        words.push_back({MapWords::tr("orphan"), QStringLiteral("broken-link"), Tone::Orphan});
    if (process.stopped)
        words.push_back({MapWords::tr("stopped"), QStringLiteral("pause"), Tone::Stopped});
    if (!process.waiting.isEmpty())
        words.push_back(
            {MapWords::tr("before %1", "a system call").arg(process.waiting), QStringLiteral("forward"), Tone::Accent});
    return words;
}

QString effectText(const MapEffect& effect)
{
    if (effect.kind == MapEffect::Kind::Signal)
        return MapWords::tr("%1: %2 to each member", "Ctrl-C: SIGINT to each member").arg(effect.call, effect.text);
    return MapWords::tr("what %1 would do", "a system call").arg(effect.call);
}

QString adoptedText(const MapReaper& reaper)
{
    return reaper.name.isEmpty() ? MapWords::tr("adopted by %1").arg(reaper.pid.value)
                                 : MapWords::tr("adopted by %1").arg(reaper.name);
}

QString bornFromText() { return MapWords::tr("born from"); }

Tone toneOf(const MapProcess& process, MapPlace place)
{
    if (process.ended)
        return Tone::Muted;
    if (process.zombie)
        return Tone::Zombie;
    if (process.stopped)
        return Tone::Stopped;
    if (process.daemon)
        return Tone::Daemon;
    if (process.orphan)
        return Tone::Orphan;
    return process.sessionLeader || place == MapPlace::Foreground ? Tone::Leader : Tone::Ink;
}

} // namespace daemonscope::sessionmap
