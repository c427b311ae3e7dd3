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
        return Help::tr("Usage: daemonscope tree [--by sessions|family] [--format FORMAT] [PID]\n\n"
                        "The processes as a tree; with PID the session of that process, or with --by family the\n"
                        "process and what is below it.\n\n"
                        "      --by sessions     init, session, process group, then parent and child (the default)\n"
                        "      --by family       parent and child alone\n"
                        "      --format FORMAT   text (the default), json (daemonscope.tree/1), dot (Graphviz) or mermaid\n"
                        "  -k, --kernel          kernel threads as well\n")
            + commonOptions() + QLatin1Char('\n') + exitStatus();
    case Command::Explain:
        return Help::tr("Usage: daemonscope explain PID [--json]\n\n"
                        "What a process is, in sentences, with the evidence, and how much of a daemon it is.\n\n"
                        "      --json            one JSON document (daemonscope.explain/1)\n")
            + commonOptions() + QLatin1Char('\n') + exitStatus();
    case Command::Trace:
        return Help::tr("Usage: daemonscope trace [OPTIONS] -- COMMAND [ARGUMENTS]\n\n"
                        "Runs a command, records each call that shapes processes (fork, exec, exit, wait, setsid,\n"
                        "setpgid, chdir, …) and what it changed, then says what was left running and how much of a\n"
                        "daemon that is. The command has a terminal of its own. What is left is ended at the end.\n\n"
                        "      --json            one JSON document (daemonscope.trace/1)\n"
                        "      --skip CALL[@ACTOR]        pretend that the call happened, as in setsid@B\n"
                        "      --fail CALL[@ACTOR]=ERRNO  let the call fail, as in fork=EAGAIN\n"
                        "      --settle SECONDS  how long nothing must happen after the command's end (1)\n"
                        "      --for SECONDS     the longest time for all of it (60)\n"
                        "      --input FILE      type these lines on its terminal, each when it waits for input\n"
                        "      --output          show what the command wrote on its terminal\n"
                        "      --contained       in a pid namespace of its own, whose end ends everything\n"
                        "      --leave-running   do not end what is left\n"
                        "  -h, --help            this text\n\n"
                        "Actors are called A, B, C in the order of their birth; T is the shell that starts the command.\n")
            + QLatin1Char('\n')
            + Help::tr("Exit status: 0 the trace worked, whatever the command returned; 1 it did not, 2 bad usage,\n"
                       "126 the command cannot be run, 127 no such command.\n");
    case Command::Watch:
        return Help::tr("Usage: daemonscope watch [OPTIONS]\n\n"
                        "What happens to processes, each event on a line of its own, at once: fork, exec, exit, setsid,\n"
                        "adopted, comm, uid. What only two looks can show (regrouped, foreground, stopped, continued)\n"
                        "needs --scan. Ends with Ctrl-C.\n\n"
                        "      --json            one JSON object a line (daemonscope.watch/1); the first names the\n"
                        "                        source and what it cannot see\n"
                        "      --for SECONDS     end after that time\n"
                        "      --source SOURCE   connector (the kernel tells: Linux 6.6, or root), pidfd (any user),\n"
                        "                        or scan; otherwise the best that works here\n"
                        "      --scan SECONDS    look at all processes that often beside it\n")
            + commonOptions() + QLatin1Char('\n') + exitStatus();
    case Command::Leftovers:
        return Help::tr("Usage: daemonscope leftovers [OPTIONS] -- COMMAND [ARGUMENTS]\n\n"
                        "Runs a command and names what it leaves running: daemons, background jobs, orphans. Input,\n"
                        "output, terminal and signals are the command's own. Nothing that descends from it is missed,\n"
                        "however it detaches; what a service that ran already starts on its behalf is not seen.\n"
                        "What is left is told on standard error, a zombie is nothing left.\n\n"
                        "      --report FILE     write the report there instead; - is standard output\n"
                        "      --json            the report as one JSON document (daemonscope.leftovers/1)\n"
                        "      --wait SECONDS    how long what is left may take to end by itself (0.5)\n"
                        "      --kill            end what is left, by SIGTERM and after 5 s by SIGKILL\n"
                        "  -h, --help            this text\n\n")
            + Help::tr("Exit status: the command's own when nothing was left; 70 something was (the report tells the\n"
                       "command's), 125 it could not be watched, or bad usage, 126 it cannot be run, 127 no such\n"
                       "command.\n");
    case Command::Lab:
        return Help::tr("Usage: daemonscope lab [SCENARIO] [--auto]\n\n"
                        "Steps a real program through a lesson, one system call at a time: what is expected beside\n"
                        "what the kernel shows. Without SCENARIO it lists the lessons.\n\n"
                        "      --auto            take every step without asking\n"
                        "  -h, --help            this text\n\n"
                        "Exit status: 0 all was as expected, 1 something was not or could not be run, 2 bad usage.\n");
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
                    "  explain   what one process is, in sentences, with evidence and checklist\n"
                    "  watch     events as they happen\n"
                    "  leftovers run a command and name what it left running\n"
                    "  trace     run a command and record how it forks, detaches and becomes a daemon\n"
                    "  lab       step through becoming a daemon, one system call at a time\n\n"
                    "Options:\n")
        + commonOptions()
        + Help::tr("  -V, --version         the version\n\n"
                   "'daemonscope COMMAND --help' tells more about a command.\n")
        + exitStatus();
}

} // namespace daemonscope::cli
