// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <algorithm>
#include <cstdio>
#include <cstring>

#include <unistd.h>

#include <QCoreApplication>

#include "model/process/visible_text.h"

namespace daemonscope::cli {

namespace {

struct Commands {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

ExitStatus run(OneShot& machine, const Options& options, Output& out)
{
    switch (options.command) {
    case Command::List:
        return list(machine, options, out);
    case Command::Tree:
        return tree(machine, options, out);
    case Command::Trace:
        return trace(machine, options, out);
    case Command::Watch:
        return watch(options, out);
    case Command::Lab:
        return lab(options, out);
    default:
        return explain(machine, options, out);
    }
}

} // namespace

ExitStatus runCommand(const Options& options)
{
    const auto machine = OneShot::open(options.proc, options.wait);
    if (!machine) {
        complain(Commands::tr("%1: %2").arg(visibleText(options.proc.string()),
            QString::fromLocal8Bit(std::strerror(machine.error().code))));
        return Failed;
    }
    Output out(STDOUT_FILENO, options.colour, options.unicode);
    auto status = run(**machine, options, out);
    if (!out.flush()) {
        complain(Commands::tr("cannot write: %1").arg(QString::fromLocal8Bit(std::strerror(out.error()))));
        status = Failed;
    }
    if ((*machine)->stuck())
        ::_exit(status);
    return status;
}

Tone toneOf(const Facets& facets)
{
    switch (facets.headline()) {
    case Headline::KernelThread:
    case Headline::Zombie:
        return Tone::Quiet;
    case Headline::SysvDaemon:
    case Headline::LeaderDaemon:
        return Tone::Daemon;
    case Headline::LeftoverJob:
    case Headline::AttachedOrphan:
    case Headline::Orphan:
        return Tone::Orphan;
    case Headline::Stopped:
    case Headline::CannotTell:
        return Tone::Attention;
    case Headline::ControllingProcess:
    case Headline::Foreground:
        return Tone::Good;
    default:
        return Tone::Plain;
    }
}

bool holdsProcesses(const Snapshot& snapshot, const Options& options)
{
    const auto& unreadable = snapshot.unreadable;
    if (snapshot.size() > 0 || !unreadable.denied.empty() || !unreadable.malformed.empty()
        || !unreadable.withoutDescriptor.empty())
        return true;
    complain(Commands::tr("%1: no processes there").arg(visibleText(options.proc.string())));
    return false;
}

ExitStatus notFound(const Snapshot& snapshot, Pid pid)
{
    const auto& denied = snapshot.unreadable.denied;
    const bool hidden = std::find(denied.begin(), denied.end(), pid) != denied.end();
    complain((hidden ? Commands::tr("process %1 may not be read") : Commands::tr("there is no process %1"))
                 .arg(QString::number(pid.value)));
    return Failed;
}

void noteUnreadable(const Snapshot& snapshot)
{
    const auto& unreadable = snapshot.unreadable;
    const auto note = [](const QString& what, const auto& pids) {
        if (!pids.empty())
            complain(what.arg(pids.size()));
    };
    note(Commands::tr("processes that may not be read: %1"), unreadable.denied);
    note(Commands::tr("processes left out, for no file descriptor was left: %1"), unreadable.withoutDescriptor);
    note(Commands::tr("processes left out, for their files are not as proc(5) says: %1"), unreadable.malformed);
    if (unreadable.denied.empty() && snapshot.hiding.hidepid > 1)
        complain(Commands::tr("other users' processes are hidden by the system (hidepid=%1)").arg(snapshot.hiding.hidepid));
}

} // namespace daemonscope::cli
