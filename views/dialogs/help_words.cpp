// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/help_words.h"

#include <QCoreApplication>

#include "model/tree/filter.h"

namespace daemonscope {

namespace {

struct Help {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

HelpChapter belonging()
{
    return {Help::tr("Who belongs together"),
        {{QString(), Headline::Child, Help::tr("session"),
             Help::tr(
                 "All the process groups that go back to one call of setsid: a login at a terminal with its jobs, or "
                 "the session that a daemon made for itself. Its number, sid, is the pid of the process that called "
                 "it."),
             QStringLiteral("setsid(2), credentials(7)")},
            {QStringLiteral("group"), Headline::Child, Help::tr("process group"),
                Help::tr(
                    "Processes that get signals together. A shell puts every job, such as a pipeline, into a group of "
                    "its own. A group lies wholly in one session."),
                QStringLiteral("setpgid(2), credentials(7)")},
            {QStringLiteral("flag"), Headline::ControllingProcess, Help::tr("leader"),
                Help::tr(
                    "The process whose pid is also the number of its session or group. When it ends, the number stays "
                    "with those that are left: “leader gone”."),
                QStringLiteral("credentials(7)")},
            {QString(), Headline::Child, Help::tr("job"),
                Help::tr(
                    "What a shell starts with one command line, and one process group to the kernel. Jobs of one shell "
                    "share its session."),
                QStringLiteral("bash(1), “JOB CONTROL”")}}};
}

HelpChapter terminals()
{
    return {Help::tr("At a terminal"),
        {{QStringLiteral("terminal"), Headline::ControllingProcess, Help::tr("controlling terminal"),
             Help::tr(
                 "The terminal that a session belongs to. A session has one at most, and a terminal has one session at "
                 "most. When it hangs up, the kernel sends SIGHUP to the session's leader."),
             QStringLiteral("credentials(7), tty(4)")},
            {QStringLiteral("triangle"), Headline::Foreground, Help::tr("foreground group"),
                Help::tr("The one group that may read from the terminal; its shell chooses it. When Ctrl-C is typed, "
                         "the line discipline sends SIGINT to the foreground group: to all of it, and to nobody else."),
                QStringLiteral("tcsetpgrp(3), termios(3)")},
            {QStringLiteral("lines"), Headline::Background, Help::tr("background group"),
                Help::tr("Any other group of the terminal's session. Ctrl-C does not reach it, and reading from the "
                         "terminal stops it (SIGTTIN)."),
                QStringLiteral("termios(3), signal(7)")},
            {QStringLiteral("pause"), Headline::Stopped, Help::tr("stopped"),
                Help::tr("Held by a signal, such as the one that Ctrl-Z makes the terminal send. It goes on after "
                         "SIGCONT, which fg and bg in a shell send."),
                QStringLiteral("signal(7)")},
            {QString(), Headline::Child, Help::tr("orphaned process group"),
                Help::tr("A group of which no member has a parent elsewhere in the same session: no shell is left that "
                         "could continue it, so Ctrl-Z has no effect there. This is about groups; an orphan is a "
                         "process."),
                QStringLiteral("credentials(7), exit(3)")}}};
}

HelpChapter orphans()
{
    return {Help::tr("Without a parent"),
        {{QStringLiteral("broken-link"), Headline::Orphan, Help::tr("orphan"),
             Help::tr("A process whose parent ended before it did. It carries on and is adopted. The count of orphans "
                      "leaves out daemons, workers and zombies: what remains was left behind."),
             QStringLiteral("exit(3)")},
            {QStringLiteral("bent-arrow"), Headline::Orphan, Help::tr("adopted by"),
                Help::tr(
                    "When a parent ends, the nearest reaper above takes its children. That is not always pid 1, so the "
                    "program says who it was. From then on ppid shows the reaper."),
                QStringLiteral("prctl(2), PR_SET_CHILD_SUBREAPER")},
            {QStringLiteral("init"), Headline::Init, Help::tr("reaper"),
                Help::tr(
                    "Whoever adopts orphans: a process that asked to (a subreaper, as systemd --user is one), or else "
                    "the init of the pid namespace. The kernel does not show who asked: it is measured, seen, or "
                    "inferred."),
                QStringLiteral("prctl(2), pid_namespaces(7)")},
            {QStringLiteral("broken-link"), Headline::LeftoverJob, Help::tr("left-over job"),
                Help::tr("A job that has outlived its shell, as after nohup or disown: no terminal, its own group, the "
                         "leader of its session gone. Nobody made it a daemon."),
                QStringLiteral("nohup(1), bash(1)")},
            {QStringLiteral("crossed-circle"), Headline::Zombie, Help::tr("zombie"),
                Help::tr("It has exited, but its parent has not waited for it yet. Nothing of it runs; its number and "
                         "exit status are kept. No signal removes it: its parent must wait, or end."),
                QStringLiteral("wait(2)")}}};
}

HelpChapter daemons()
{
    return {Help::tr("Daemons"),
        {{QStringLiteral("moon"), Headline::SysvDaemon, Help::tr("daemon, forked twice"),
             Help::tr("No controlling terminal, a session whose leader is gone, and adopted: what fork, setsid and "
                      "fork leave behind. As it does not lead its session, no terminal that it opens becomes its "
                      "controlling terminal."),
             QStringLiteral("daemon(7), “SysV Daemons”")},
            {QStringLiteral("moon"), Headline::LeaderDaemon, Help::tr("service, or forked once"),
                Help::tr(
                    "It leads a session without a terminal, and its parent adopts orphans. Either a service manager "
                    "started it, or it forked once, as setsid -f and daemon(3) do. The ids are the same; the control "
                    "group may tell."),
                QStringLiteral("daemon(3), daemon(7), “New-Style Daemons”")},
            {QString(), Headline::Child, Help::tr("worker of a daemon"),
                Help::tr("A descendant of a daemon in the daemon's own session, which its parent has not left alone."),
                QString()}}};
}

HelpChapter others()
{
    return {Help::tr("Other kinds"),
        {{QStringLiteral("init"), Headline::Init, Help::tr("init"),
             Help::tr("Pid 1, from which every program descends, and to which orphans go when no nearer reaper lives."),
             QStringLiteral("init(1)")},
            {QStringLiteral("box"), Headline::ContainerInit, Help::tr("container init"),
                Help::tr("Pid 1 of a pid namespace of its own. The orphans in there go to it, and when it ends the "
                         "kernel kills all the others in there."),
                QStringLiteral("pid_namespaces(7)")},
            {QStringLiteral("chip"), Headline::KernelThread, Help::tr("kernel thread"),
                Help::tr("A part of the kernel that is scheduled as processes are. It has no program, no terminal and "
                         "no session."),
                QStringLiteral("proc_pid_stat(5), flags")},
            {QStringLiteral("question"), Headline::CannotTell, Help::tr("cannot be told"),
                Help::tr("What the kernel shows fits more than one story, or the parent is hidden. Then the program "
                         "says so instead of guessing."),
                QString()}}};
}

HelpChapter acting()
{
    return {Help::tr("Acting on processes"),
        {{QString(), Headline::Child, Help::tr("to whom a signal goes"),
             Help::tr("To the one process, to it and all below it, to its group, or to its session. Before anything is "
                      "sent, everyone who would be hit is named with what it will do, and everyone near who would not "
                      "be, with the reason. Del terminates, Shift+Del kills; with Ctrl, all below as well."),
             QStringLiteral("signal(7), kill(2)")},
            {QString(), Headline::Child, Help::tr("never the wrong process"),
                Help::tr("A number can be given to another process at any time. So each is held by a descriptor that "
                         "means this one alone, and its start time is compared once more; one that has ended gets "
                         "nothing, and neither does whoever has its number."),
                QStringLiteral("pidfd_open(2), pidfd_send_signal(2)")},
            {QStringLiteral("pause"), Headline::Stopped, Help::tr("all below, from the top"),
                Help::tr("What could fork while it is being ended is stopped first, parents before children, until no "
                         "new child appears; then it is ended."),
                QString()},
            {QStringLiteral("lock"), Headline::Child, Help::tr("refused"),
                Help::tr("Processes of other users are the kernel's to refuse, and kernel threads take no signals. "
                         "The first process, this program, and what started it are signalled only after a second yes."),
                QStringLiteral("kill(2), “ERRORS”")},
            {QString(), Headline::Child, Help::tr("niceness and processors"),
                Help::tr("How eagerly a process runs, from -20 to 19, and on which processors it may. What was before "
                         "can be put back by one button. Only root makes a process less nice."),
                QStringLiteral("sched(7), nice(2), sched_setaffinity(2)")}}};
}

HelpChapter confidence()
{
    return {Help::tr("How sure"),
        {{QString(), Headline::Child, Help::tr("certain"), Help::tr("It follows from what the kernel reports."),
             QString()},
            {QString(), Headline::Child, Help::tr("high confidence"),
                Help::tr("Only something rare could make it look the same; the evidence names it."), QString()},
            {QString(), Headline::Child, Help::tr("likely"),
                Help::tr("It fits, but there are other ways to come to look like that."), QString()},
            {QString(), Headline::Child, Help::tr("not known"), Help::tr("The numbers alone cannot tell."),
                QString()}}};
}

} // namespace

std::vector<HelpChapter> helpChapters()
{
    return {belonging(), terminals(), orphans(), daemons(), others(), acting(), confidence()};
}

std::vector<FilterExample> filterExamples()
{
    return {{QStringLiteral("nginx"), Help::tr("whose name or command line holds this, in capitals or not")},
        {QStringLiteral("\"make all\""), Help::tr("the same, with the blank")},
        {QStringLiteral("/worker:? [0-9]+$/"), Help::tr("whose name or command line fits the regular expression")},
        {QStringLiteral("sid:1033"), Help::tr("the session; likewise pgid:, ppid: and pid:")},
        {QStringLiteral("tty:pts/0"), Help::tr("the controlling terminal; tty:none for those without one")},
        {QStringLiteral("user:root"), Help::tr("the user, by name or number")},
        {QStringLiteral("state:T"), Help::tr("the state, by its letter in proc(5)")},
        {QStringLiteral("is:orphan"), Help::tr("what it is: %1").arg(Filter::isWords().join(QLatin1String(", ")))},
        {QStringLiteral("-user:root"), Help::tr("a minus turns a word round: all but these")},
        {QStringLiteral("is:daemon -user:root"), Help::tr("several words: all of them must hold")}};
}

} // namespace daemonscope
