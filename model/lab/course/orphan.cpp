// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lab/course/course.h"

#include "model/lab/course/cells.h"

namespace daemonscope::lab {

Scenario makeOrphan()
{
    return {.id = "orphan",
        .title = QT_TRANSLATE_NOOP("lab", "Orphans: who adopts them?"),
        .introduction = QT_TRANSLATE_NOOP("lab",
            "When a process dies, its children live on as orphans and get a new parent at once. Many books say that "
            "this is always process 1. Here are four generations, and the eldest has offered to adopt: watch the "
            "youngest change its parent twice. It also tells you itself."),
        .program = "orphan",
        .command = "orphan",
        .actors = {{"T", QT_TRANSLATE_NOOP("lab", "the shell")},
            {"S", QT_TRANSLATE_NOOP("lab", "the eldest: a manager that adopts orphans")},
            {"P", QT_TRANSLATE_NOOP("lab", "its child")},
            {"Q", QT_TRANSLATE_NOOP("lab", "its grandchild")},
            {"K", QT_TRANSLATE_NOOP("lab", "the youngest")}},
        .start = together({shell("S"), job("S")}),
        .steps = {
            {.label = QT_TRANSLATE_NOOP("lab", "S: offers to adopt"),
                .actor = "S",
                .calls = {{"S", "subreaper"}},
                .line = "PR_SET_CHILD_SUBREAPER, 1",
                .ruby = "prctl.call(SET_CHILD_SUBREAPER, 1)",
                .notice = QT_TRANSLATE_NOOP("lab", "No field of the table has changed, and none could."),
                .question = QT_TRANSLATE_NOOP("lab", "Which line of /proc shows that S is ready to adopt?"),
                .prediction = QT_TRANSLATE_NOOP("lab", "None: only S itself can ask for it."),
                .why = QT_TRANSLATE_NOOP("lab",
                    "A process may mark itself as a “child subreaper”. systemd does so for each user, and so do "
                    "container managers."),
                .man = "prctl(2)",
                .skipped = QT_TRANSLATE_NOOP("lab", "Orphans pass S by and go to the next reaper above.")},
            {.label = QT_TRANSLATE_NOOP("lab", "S: fork()"),
                .actor = "S",
                .calls = {{"S", "fork"}},
                .line = "pid_t p = fork();",
                .ruby = "exit if fork # S starts P",
                .changes = living("P", {"S", "S", "T", "lab", "S"}),
                .notice = QT_TRANSLATE_NOOP("lab", "P is an ordinary child of S."),
                .question = QT_TRANSLATE_NOOP("lab", "Does P adopt orphans, too, now that its parent does?"),
                .prediction = QT_TRANSLATE_NOOP("lab", "No. The offer is not inherited."),
                .why = QT_TRANSLATE_NOOP(
                    "lab", "A fork copies nearly everything. The mark of a subreaper is one of the exceptions."),
                .man = "fork(2)",
                .skipped = QT_TRANSLATE_NOOP("lab", "S carries on as if it were P: it adopts its own grandchild.")},
            {.label = QT_TRANSLATE_NOOP("lab", "P: fork()"),
                .actor = "P",
                .calls = {{"P", "fork"}},
                .line = "pid_t q = fork();",
                .ruby = "if (q = fork)",
                .changes = living("Q", {"P", "S", "T", "lab", "S"}),
                .notice = QT_TRANSLATE_NOOP(
                    "lab", "The third generation: group and session are still those of S and T."),
                .question = QT_TRANSLATE_NOOP("lab", "Whose group and whose session will Q be in?"),
                .prediction = QT_TRANSLATE_NOOP(
                    "lab", "S's group and T's session: nobody has called setpgid or setsid."),
                .why = QT_TRANSLATE_NOOP("lab", "Group and session are handed down from parent to child."),
                .man = "credentials(7)",
                .skipped = QT_TRANSLATE_NOOP("lab", "P carries on as if it were Q.")},
            {.label = QT_TRANSLATE_NOOP("lab", "Q: fork()"),
                .actor = "Q",
                .calls = {{"Q", "fork"}},
                .line = "pid_t k = fork();",
                .ruby = "exit if fork # Q starts K",
                .changes = living("K", {"Q", "S", "T", "lab", "S"}),
                .notice = QT_TRANSLATE_NOOP("lab", "A chain of parents: S, P, Q, K."),
                .question = QT_TRANSLATE_NOOP("lab", "If Q dies, who can become K's parent?"),
                .prediction = QT_TRANSLATE_NOOP("lab", "S, who has offered it. P has not."),
                .why = QT_TRANSLATE_NOOP(
                    "lab", "The kernel looks upwards from the dead parent for the first one that has "
                    "offered to adopt."),
                .man = "prctl(2)",
                .skipped = QT_TRANSLATE_NOOP("lab",
                    "Q carries on as if it were K: nobody becomes an orphan when S dies but P.")},
            {.label = QT_TRANSLATE_NOOP("lab", "Q: exit"),
                .actor = "Q",
                .calls = {{"Q", "exit"}},
                .line = "_exit(0); // Q leaves",
                .ruby = "exit if fork # Q starts K",
                .changes = together({zombie("Q"), {{"K", "ppid", "S"}}}),
                .notice = QT_TRANSLATE_NOOP("lab",
                    "K went to S and passed P by, its living grandparent. Group and session are as before: being an "
                    "orphan changes the parent and nothing else."),
                .question = QT_TRANSLATE_NOOP("lab", "Who is K's parent now: P, S or process 1?"),
                .prediction = QT_TRANSLATE_NOOP("lab", "S."),
                .why = QT_TRANSLATE_NOOP("lab",
                    "Orphans go to the nearest living forebear that offered to adopt; if there is none, to the first "
                    "process of the pid namespace."),
                .man = "prctl(2), _exit(2)",
                .textbook = QT_TRANSLATE_NOOP("lab",
                    "“The parent of an orphan is always process 1.” Here it is S. Never test for 1 to find out whether "
                    "your parent has died.")},
            {.label = QT_TRANSLATE_NOOP("lab", "P: waitpid()"),
                .actor = "P",
                .calls = {{"P", "wait"}},
                .line = "waitpid(q, NULL, 0)",
                .ruby = "Process.wait q",
                .changes = {gone("Q")},
                .notice = QT_TRANSLATE_NOOP("lab", "Now Q is gone for good."),
                .question = QT_TRANSLATE_NOOP("lab", "Who has to clear the dead Q away: its parent P, or S?"),
                .prediction = QT_TRANSLATE_NOOP("lab", "P. Each dead process is waited for by its own parent."),
                .why = QT_TRANSLATE_NOOP("lab", "What was adopted are the children of the dead, not the dead."),
                .man = "waitpid(2)",
                .skipped = QT_TRANSLATE_NOOP("lab", "Q stays a zombie as long as P lives.")},
            {.label = QT_TRANSLATE_NOOP("lab", "S: exit"),
                .actor = "S",
                .calls = {{"S", "exit"}},
                .line = "_exit(0); // S leaves",
                .ruby = "exit if fork # S starts P",
                .changes = together({zombie("S"), {{"P", "ppid", "reaper"}, {"K", "ppid", "reaper"}}}),
                .notice = QT_TRANSLATE_NOOP("lab",
                    "All children of S have moved on, its own child P and the adopted K alike. K is with its third "
                    "parent now, and has not noticed: nobody is told."),
                .question = QT_TRANSLATE_NOOP("lab", "And if the one who adopts dies?"),
                .prediction = QT_TRANSLATE_NOOP("lab", "Its children go to the next one above, in the end to init."),
                .why = QT_TRANSLATE_NOOP("lab",
                    "Only the first process of a pid namespace is sure to be there: if it dies, the kernel ends the "
                    "whole namespace."),
                .man = "pid_namespaces(7)"},
            {.label = QT_TRANSLATE_NOOP("lab", "T: waitpid(), tcsetpgrp()"),
                .actor = "T",
                .calls = {{"T", "wait"}, {"T", "set-foreground"}},
                .program = "shell",
                .line = "tcsetpgrp(0, getpgrp()); // SIGTTOU",
                .changes = {gone("S"), {"T", "tpgid", "T"}, {"P", "tpgid", "T"}, {"K", "tpgid", "T"}},
                .notice = QT_TRANSLATE_NOOP("lab",
                    "P and K are orphans, but no daemons: they are still in the shell's session and have its terminal. "
                    "That is what remains of a job whose first process has ended."),
                .question = QT_TRANSLATE_NOOP("lab", "P and K are orphans. Are they daemons?"),
                .prediction = QT_TRANSLATE_NOOP("lab", "No. They have a terminal, and a session that is not theirs."),
                .why = QT_TRANSLATE_NOOP(
                    "lab", "To be an orphan is about the parent; to be a daemon, about the session."),
                .man = "daemon(7)",
                .skipped = QT_TRANSLATE_NOOP("lab", "S stays a zombie, and no prompt appears.")}}};
}

} // namespace daemonscope::lab
