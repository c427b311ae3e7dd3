// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lab/course/cells.h"
#include "model/lab/course/course.h"

namespace daemonscope::lab {

namespace {

Cells member(const char* actor, const char* group) { return living(actor, {"P", group, "T", "lab", "P"}); }

std::vector<Step> steps()
{
    return {{.label = QT_TRANSLATE_NOOP("lab", "you: kill -STOP E"),
                .actor = "you",
                .act = {.kind = Act::Kind::Signal, .text = "STOP", .target = "E"},
                .changes = {{"E", "state", "T"}},
                .notice = QT_TRANSLATE_NOOP("lab", "The group of C is half stopped: C runs, E does not."),
                .question = QT_TRANSLATE_NOOP("lab", "You stop E. Is C, in the same group, stopped as well?"),
                .prediction = QT_TRANSLATE_NOOP("lab", "No. A signal to one number reaches one process."),
                .why = QT_TRANSLATE_NOOP("lab",
                    "Only a signal to the group would have stopped both. From now on somebody has to continue E one "
                    "day: for that it needs a process that knows this group as its job."),
                .man = "kill(2)",
                .skipped = QT_TRANSLATE_NOOP("lab",
                    "With nobody stopped, nothing would be signalled in the next step.")},
        {.label = QT_TRANSLATE_NOOP("lab", "you: kill -TERM P"),
            .actor = "you",
            .act = {.kind = Act::Kind::Signal, .text = "TERM", .target = "P"},
            .changes = {gone("P"), {"C", "ppid", "reaper"}, gone("E"), {"Q", "ppid", "reaper"}},
            .notice = QT_TRANSLATE_NOOP("lab",
                "P ended, and with it E, which nobody had signalled. C caught a SIGHUP and says so. Q lost the same "
                "parent at the same moment, and was told nothing."),
            .question = QT_TRANSLATE_NOOP("lab", "P dies. Who of C, E and Q is sent a signal?"),
            .prediction = QT_TRANSLATE_NOOP("lab", "C and E: SIGHUP, then SIGCONT. Not Q."),
            .why = QT_TRANSLATE_NOOP("lab",
                "A group is orphaned when none of its members has a parent in another group of the same session: "
                "nobody is left who could do job control for it. If a member is stopped at that moment, it would "
                "stay so for ever; so the kernel sends SIGHUP and SIGCONT to the whole group. E died of it, C has a "
                "handler. Q's group was orphaned too, but nobody in it was stopped."),
            .man = "setpgid(2), _exit(2)",
            .textbook = QT_TRANSLATE_NOOP("lab",
                "“Orphans carry on as if nothing had happened.” In general, yes. But a stopped job that loses its "
                "last parent is hung up by the kernel, and its running members with it.")},
        {.label = QT_TRANSLATE_NOOP("lab", "T: tcsetpgrp()"),
            .actor = "T",
            .calls = {{"T", "set-foreground"}},
            .program = "shell",
            .line = "tcsetpgrp(0, getpgrp()); // SIGTTOU",
            .changes = {{"T", "tpgid", "T"}, {"C", "tpgid", "T"}, {"Q", "tpgid", "T"}},
            .notice = QT_TRANSLATE_NOOP("lab",
                "The prompt is back. C and Q are in background groups now, that no shell knows as jobs: jobs, fg and "
                "bg cannot name them."),
            .question = QT_TRANSLATE_NOOP("lab", "What was the terminal's foreground group until now?"),
            .prediction = QT_TRANSLATE_NOOP("lab",
                "P's, a group without any member. Ctrl-C would have reached nobody."),
            .why = QT_TRANSLATE_NOOP("lab", "The terminal keeps the number until somebody sets another."),
            .man = "tcsetpgrp(3)",
            .skipped = QT_TRANSLATE_NOOP("lab",
                "The terminal still belongs to an empty group. So the shell's own read() is one from the "
                "background: as it ignores SIGTTIN, it gets EIO, takes that for the end, and leaves.")},
        {.label = QT_TRANSLATE_NOOP("lab", "you: kill -TSTP C"),
            .actor = "you",
            .act = {.kind = Act::Kind::Signal, .text = "TSTP", .target = "C"},
            .notice = QT_TRANSLATE_NOOP("lab", "C runs on. The signal that Ctrl-Z stands for had no effect."),
            .question = QT_TRANSLATE_NOOP("lab", "SIGTSTP is what Ctrl-Z sends. Does it stop C?"),
            .prediction = QT_TRANSLATE_NOOP("lab", "No."),
            .why = QT_TRANSLATE_NOOP("lab",
                "In an orphaned group, the default action of SIGTSTP, SIGTTIN and SIGTTOU is left out: nobody would "
                "ever continue the stopped process."),
            .man = "setpgid(2), signal(7)"},
        {.label = QT_TRANSLATE_NOOP("lab", "you: wake Q, which then reads (SIGUSR1)"),
            .actor = "you",
            .act = {.kind = Act::Kind::Signal, .text = "USR1", .target = "Q"},
            .notice = QT_TRANSLATE_NOOP("lab", "Q tells the error: Input/output error. It was not stopped."),
            .question = QT_TRANSLATE_NOOP("lab",
                "Q reads from the terminal, and is in the background. A job of the shell would be stopped. And Q?"),
            .prediction = QT_TRANSLATE_NOOP("lab", "Its read() fails at once with EIO."),
            .why = QT_TRANSLATE_NOOP("lab",
                "A stop by SIGTTIN could never be undone in an orphaned group, so the kernel returns an error "
                "instead."),
            .man = "read(2), termios(3)"},
        {.label = QT_TRANSLATE_NOOP("lab", "you: kill -STOP C"),
            .actor = "you",
            .act = {.kind = Act::Kind::Signal, .text = "STOP", .target = "C"},
            .changes = {{"C", "state", "T"}},
            .notice = QT_TRANSLATE_NOOP("lab", "C is stopped, and will stay so until you send SIGCONT."),
            .question = QT_TRANSLATE_NOOP("lab", "SIGTSTP did not stop C. Will SIGSTOP?"),
            .prediction = QT_TRANSLATE_NOOP("lab", "Yes, always."),
            .why = QT_TRANSLATE_NOOP("lab",
                "SIGSTOP and SIGKILL ask nobody, and no rule spares anyone. And as the group was an orphan before, "
                "the kernel does not come to its rescue."),
            .man = "signal(7)"}};
}

} // namespace

Scenario makeOrphgrp()
{
    return {.id = "orphgrp",
        .title = QT_TRANSLATE_NOOP("lab", "Orphaned process groups"),
        .introduction = QT_TRANSLATE_NOOP("lab",
            "Not only processes can be orphans: process groups can, too. A group is orphaned when nobody is left who "
            "could stop and continue it as a job. That matters only for jobs that are stopped at this moment, and "
            "for those the kernel has a special rule. It is the one case in which the death of a parent does send a "
            "signal to those it leaves behind."),
        .program = "orphgrp",
        .command = "orphgrp",
        .actors = {{"T", QT_TRANSLATE_NOOP("lab", "the shell")},
            {"P", QT_TRANSLATE_NOOP("lab", "the job that you started; parent of the others")},
            {"C", QT_TRANSLATE_NOOP("lab", "leader of a second group; catches SIGHUP")},
            {"E", QT_TRANSLATE_NOOP("lab", "a member of C's group")},
            {"Q", QT_TRANSLATE_NOOP("lab", "alone in a third group")}},
        .passes = {{"T", "wait"}},
        .start = together({shell("P"), job("P"), member("C", "C"), member("E", "C"), member("Q", "Q")}),
        .steps = steps()};
}

} // namespace daemonscope::lab
