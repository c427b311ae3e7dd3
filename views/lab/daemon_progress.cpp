// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lab/daemon_progress.h"

#include <QCoreApplication>

namespace daemonscope {

namespace {

struct Progress {
    Q_DECLARE_TR_FUNCTIONS(Progress)
};

bool lives(const lab::Json& actor)
{
    const auto state = actor.value("state", std::string("gone"));
    return state != "gone" && state != "Z";
}

} // namespace

QStringList daemonProgress(const lab::Runner& runner, std::size_t moment, int actor)
{
    const auto& actors = runner.moments()[moment].actors;
    const lab::Json* chosen = nullptr;
    for (const auto& one : actors) {
        const int id = one.value("id", -1);
        if (id > 0 && lives(one) && (actor <= 0 || id == actor))
            chosen = &one;
    }
    if (chosen == nullptr)
        return {};
    const auto id = static_cast<std::size_t>(chosen->value("id", 0));
    const auto& self = runner.record().actors()[id];
    const auto& symbols = runner.symbols();
    const int sid = chosen->value("sid", 0);
    const bool born = self.parent > 0;
    const bool adopted = Pid{chosen->value("ppid", 0)} == symbols.reaper;
    const bool ownSession = sid != symbols.pids.front().value;
    bool leaderLives = false;
    for (const auto& one : actors)
        if (const auto other = static_cast<std::size_t>(one.value("id", 0)); symbols.pids[other].value == sid)
            leaderLives = lives(one);
    const auto fds = chosen->value("fd", std::vector<std::string>(3));
    QStringList lines{Progress::tr("How much of a daemon is %1?").arg(QString::fromStdString(self.name))};
    const auto add = [&](bool done, const QString& what) { lines << (done ? QStringLiteral("✓ ") : QStringLiteral("✗ ")) + what; };
    add(born, Progress::tr("born by a fork"));
    add(adopted, Progress::tr("parent has exited"));
    add(ownSession, Progress::tr("own session"));
    add(ownSession && sid != self.pid.value, Progress::tr("not its leader (second fork)"));
    add(ownSession && !leaderLives, Progress::tr("leader has exited"));
    add(chosen->value("tty", 0) == 0, Progress::tr("no terminal"));
    add(chosen->value("cwd", std::string()) == "/", Progress::tr("directory is /"));
    for (std::size_t i = 0; i < 3 && i < fds.size(); ++i)
        add(fds[i] == "/dev/null", i == 0 ? Progress::tr("input from /dev/null") : i == 1 ? Progress::tr("output to /dev/null") : Progress::tr("errors to /dev/null"));
    return lines;
}

} // namespace daemonscope
