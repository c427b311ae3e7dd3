// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "builds.h"

#include "shell.h"
#include "specimen.h"

namespace zoo {

void buildJobs(Collector& collector, pid_t reaper)
{
    // It and its terminal live until the keeper ends.
    static Shell shell(collector, "shell", reaper);

    constexpr char ctrlZ = 0x1a;
    shell.type(specimenCommand("stopped-job"));
    collector.expect({"stopped-job"});
    shell.awaitForeground(collector.pidOf("stopped-job"));
    shell.press(ctrlZ);
    collector.await("stop", [&] { return stateOf(collector.pidOf("stopped-job")) == 'T'; });
    shell.awaitForeground(shell.pid());

    shell.type(specimenCommand("background-first") + " | " + specimenCommand("background-last") + " &");
    shell.type("(" + specimenCommand("attached-orphan", true) + " &)");
    collector.expect({"background-first", "background-last", "attached-orphan"});
    shell.type(specimenCommand("foreground-first") + " | " + specimenCommand("foreground-last"));
    collector.expect({"foreground-first", "foreground-last"});
    shell.awaitForeground(collector.pidOf("foreground-first"));
}

void buildSurvivors(Collector& collector, pid_t reaper)
{
    const std::string quiet = " >/dev/null 2>&1 ";
    Shell closed(collector, "+closed-shell", reaper);
    closed.type("nohup " + specimenCommand("nohup", true) + quiet + "&");
    closed.type("nohup " + specimenCommand("nohup-pipe-first", true) + " | nohup "
        + specimenCommand("nohup-pipe-last", true) + quiet + "&");
    closed.type(specimenCommand("disowned", true) + " & disown");
    closed.type("(" + specimenCommand("subshell-orphan", true) + " &)");
    closed.type("(setsid " + specimenCommand("subshell-setsid", true) + " &)");
    collector.expect(
        {"+nohup", "+nohup-pipe-first", "+nohup-pipe-last", "+disowned", "+subshell-orphan", "+subshell-setsid"});
    closed.hangUp();
    collect(closed.pid());

    // A shell that exits sends its jobs nothing.
    Shell left(collector, "+left-shell", reaper);
    left.type(specimenCommand("left-job", true) + " &");
    collector.expect({"+left-job"});
    left.type("exit");
    collect(left.pid());
    left.hangUp();

    collector.expect(
        {"nohup", "nohup-pipe-first", "nohup-pipe-last", "disowned", "subshell-orphan", "subshell-setsid", "left-job"});
}

} // namespace zoo
