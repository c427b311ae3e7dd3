// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "app/cli/options.h"

namespace daemonscope::cli {

namespace {

struct Help {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

QString commonOptions()
{
    return Help::tr("      --proc DIR        read this tree instead of /proc: a container's, a copy, a fixture\n"
                    "      --wait SECONDS    how long to wait for files that do not answer (0.5)\n"
                    "      --color WHEN      auto (on a terminal, unless NO_COLOR is set), always or never\n"
                    "  -h, --help            this text\n");
}

QString exitStatus()
{
    return Help::tr("Exit status: 0 done, 1 failed or not found, 2 bad usage.\n");
}

} // namespace

QString helpText(Command command)
{
    switch (command) {
    case Command::List:
        return Help::tr("Usage: daemonscope list [--json]\n\n"
                        "Every process, one line each: its numbers, its terminal, its user, its state, what it is\n"
                        "and its command line.\n\n"
                        "      --json            one JSON document (daemonscope.list/1) with all facets and evidence\n")
            + commonOptions() + QLatin1Char('\n') + exitStatus();
    case Command::Tree:
        return Help::tr("Usage: daemonscope tree [--by sessions|family] [PID]\n\n"
                        "The processes as a tree; with PID only what hangs below that process.\n\n"
                        "      --by sessions     init, session, process group, then parent and child (the default)\n"
                        "      --by family       parent and child alone\n"
                        "  -k, --kernel          kernel threads as well\n")
            + commonOptions() + QLatin1Char('\n') + exitStatus();
    case Command::Explain:
        return Help::tr("Usage: daemonscope explain PID [--json]\n\n"
                        "What a process is, in sentences, with the evidence, and how much of a daemon it is.\n\n"
                        "      --json            one JSON document (daemonscope.explain/1)\n")
            + commonOptions() + QLatin1Char('\n') + exitStatus();
    case Command::Window:
        break;
    }
    return Help::tr("Usage: daemonscope [COMMAND] [OPTIONS]\n\n"
                    "Shows processes as the kernel groups them for job control: session, process group, parent.\n"
                    "Says which are daemons, orphans, left-over jobs, and by what one can tell.\n"
                    "Without a command it opens the window.\n\n"
                    "Commands:\n"
                    "  list      every process, one line each\n"
                    "  tree      the processes as a tree, by session or by family\n"
                    "  explain   what one process is, in sentences, with evidence and checklist\n\n"
                    "Options:\n")
        + commonOptions()
        + Help::tr("  -V, --version         the version\n\n"
                   "'daemonscope COMMAND --help' tells more about a command.\n")
        + exitStatus();
}

} // namespace daemonscope::cli
