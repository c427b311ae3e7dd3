// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lab/course/course.h"

#include "model/lab/course/cells.h"

namespace daemonscope::lab {

Scenario makePipeline()
{
    return {.id = "pipeline",
        .title = QT_TRANSLATE_NOOP("lab", "A pipeline is one job"),
        .introduction = QT_TRANSLATE_NOOP("lab",
            "git log | grep shipped | less: three programs, one line, one Ctrl-C. How do they belong together? None of "
            "them is a child of another. They are one process group, which shells call a job, and the terminal has one "
            "group in the foreground at a time. Here the three stages are one small program, and something runs in the "
            "background, too."),
        .program = "pipeline",
        .command = "sleep 1000 &",
        .actors = {{"T", QT_TRANSLATE_NOOP("lab", "the shell")},
            {"X", QT_TRANSLATE_NOOP("lab", "a job in the background")},
            {"A", QT_TRANSLATE_NOOP("lab", "first stage, like git log")},
            {"B", QT_TRANSLATE_NOOP("lab", "second stage, like grep")},
            {"C", QT_TRANSLATE_NOOP("lab", "third stage, like less")}},
        .passes = {{"C", "open-terminal"}},
        .start = together({shell("T"), living("X", {"T", "X", "T", "lab", "T"})}),
        .steps = {
            {.label = QT_TRANSLATE_NOOP("lab", "you: type the pipeline"),
                .actor = "you",
                .act = {.kind = Act::Kind::Type, .text = "pipeline log | pipeline select | pipeline page"},
                .notice = QT_TRANSLATE_NOOP("lab",
                    "The shell has read the line and is about to fork. X runs in the background: its group is not the "
                    "one that has the terminal."),
                .question = QT_TRANSLATE_NOOP("lab", "How many groups and how many sessions will this line make?"),
                .prediction = QT_TRANSLATE_NOOP("lab", "One group, and no session."),
                .why = QT_TRANSLATE_NOOP("lab", "The shell makes one group for each line that you type: a job."),
                .man = "credentials(7)",
                .textbook = QT_TRANSLATE_NOOP("lab",
                    "“Each command gets its own process group, and each line its own session.” All commands of a line "
                    "share one group, and all jobs share the shell's session.")},
            {.label = QT_TRANSLATE_NOOP("lab", "T: fork(), setpgid(A, A)"),
                .actor = "T",
                .calls = {{"T", "fork"}, {"T", "setpgid"}, {"A", "setpgid"}},
                .program = "shell",
                .line = "pid_t child = fork();",
                .changes = living("A", {"T", "A", "T", "lab", "T"}),
                .notice = QT_TRANSLATE_NOOP(
                    "lab", "The first stage leads a new group. Session and terminal are the shell's."),
                .question = QT_TRANSLATE_NOOP("lab", "What are A's group and session?"),
                .prediction = QT_TRANSLATE_NOOP("lab", "Its group bears its own number, its session the shell's."),
                .why = QT_TRANSLATE_NOOP("lab",
                    "Parent and child both call setpgid(): nobody knows which of the two runs first, and whoever comes "
                    "second changes nothing."),
                .man = "setpgid(2)",
                .skipped = QT_TRANSLATE_NOOP("lab",
                    "A stays in the shell's own group, as it would in a script: Ctrl-C would be "
                    "meant for the shell, too.")},
            {.label = QT_TRANSLATE_NOOP("lab", "T: fork(), setpgid(B, A); fork(), setpgid(C, A)"),
                .actor = "T",
                .calls = {{"T", "fork"}, {"T", "setpgid"}, {"B", "setpgid"}, {"T", "fork"}, {"T", "setpgid"},
                    {"C", "setpgid"}},
                .program = "shell",
                .line = "setpgid(child, job->group);",
                .changes = together(
                    {living("B", {"T", "A", "T", "lab", "T"}), living("C", {"T", "A", "T", "lab", "T"})}),
                .notice = QT_TRANSLATE_NOOP("lab",
                    "Three siblings, all children of the shell, all in group A. Its number is that "
                    "of the first stage."),
                .question = QT_TRANSLATE_NOOP("lab", "Is one stage the parent of another?"),
                .prediction = QT_TRANSLATE_NOOP("lab", "No. The shell started all three."),
                .why = QT_TRANSLATE_NOOP("lab", "What joins them are pipes and the group, not descent."),
                .man = "pipe(7), setpgid(2)",
                .skipped = QT_TRANSLATE_NOOP("lab",
                    "The shell carries on as if it were the second stage, and no shell is left to take the terminal "
                    "back.")},
            {.label = QT_TRANSLATE_NOOP("lab", "T: tcsetpgrp(A)"),
                .actor = "T",
                .calls = {{"T", "set-foreground"}},
                .program = "shell",
                .line = "tcsetpgrp(0, job->group); // the job is",
                .changes = {{"T", "tpgid", "A"}, {"X", "tpgid", "A"}, {"A", "tpgid", "A"}, {"B", "tpgid", "A"},
                    {"C", "tpgid", "A"}},
                .notice = QT_TRANSLATE_NOOP("lab",
                    "Group A has the terminal. All in the session see the same number here: in the foreground is whose "
                    "group equals it, in the background everyone else, the shell too."),
                .question = QT_TRANSLATE_NOOP("lab", "Who decides which group is in the foreground?"),
                .prediction = QT_TRANSLATE_NOOP("lab", "The shell. The kernel only keeps the number."),
                .why = QT_TRANSLATE_NOOP("lab", "One number per terminal is all there is to it."),
                .man = "tcsetpgrp(3)",
                .skipped = QT_TRANSLATE_NOOP("lab",
                    "The children ask for the terminal themselves before they start, just in case.")},
            {.label = QT_TRANSLATE_NOOP("lab", "A, B, C: dup2(), exec"),
                .actor = "A",
                .calls = {{"A", "set-foreground"}, {"A", "redirect"}, {"A", "exec"}, {"B", "set-foreground"},
                    {"B", "redirect"}, {"B", "redirect"}, {"B", "exec"}, {"C", "set-foreground"}, {"C", "redirect"},
                    {"C", "exec"}},
                .program = "shell",
                .line = "execvp(words[0], words)",
                .changes = {{"A", "fd1", "pipe"}, {"B", "fd0", "pipe"}, {"B", "fd1", "pipe"}, {"C", "fd0", "pipe"}},
                .notice = QT_TRANSLATE_NOOP("lab",
                    "Each stage has its ends of the pipes and has become its program. The lines run from A through B "
                    "to C, and stderr of all three is still the terminal."),
                .question = QT_TRANSLATE_NOOP("lab", "Standard input of C is a pipe. Where will it get its keys from?"),
                .prediction = QT_TRANSLATE_NOOP("lab", "From /dev/tty, the controlling terminal, as less does."),
                .why = QT_TRANSLATE_NOOP(
                    "lab", "dup2() puts an end of a pipe in the place of 0 or 1, and exec keeps it."),
                .man = "dup2(2), tty(4)",
                .skipped = QT_TRANSLATE_NOOP("lab",
                    "Nothing, as long as the shell has done it: each of them only makes sure.")},
            {.label = QT_TRANSLATE_NOOP("lab", "A: exit; T: waitpid()"),
                .actor = "A",
                .calls = {{"A", "exit"}, {"T", "wait"}},
                .line = "writeLog();",
                .ruby = "(1..4).each",
                .changes = {gone("A")},
                .notice = QT_TRANSLATE_NOOP("lab",
                    "The group's leader is gone, and the group lives on under its number. “The leader is gone” makes "
                    "neither an orphan nor a daemon."),
                .question = QT_TRANSLATE_NOOP("lab", "Does the group end together with its leader?"),
                .prediction = QT_TRANSLATE_NOOP("lab", "No. It ends with its last member."),
                .why = QT_TRANSLATE_NOOP("lab", "A group needs no living leader; its number stays reserved."),
                .man = "setpgid(2)"},
            {.label = QT_TRANSLATE_NOOP("lab", "you: press Ctrl-C"),
                .actor = "you",
                .act = {.kind = Act::Kind::Key, .text = "^C"},
                .changes = zombie("B"),
                .notice = QT_TRANSLATE_NOOP("lab",
                    "B is dead. C got SIGINT as well, but has a handler for it, as less does, and stays. X and the "
                    "shell got nothing."),
                .question = QT_TRANSLATE_NOOP("lab", "Who gets SIGINT: B, C, X, the shell?"),
                .prediction = QT_TRANSLATE_NOOP("lab", "B and C, the living members of the foreground group."),
                .why = QT_TRANSLATE_NOOP("lab", "What a process does with a signal is its own affair."),
                .man = "signal(7), termios(3)",
                .textbook = QT_TRANSLATE_NOOP("lab",
                    "“Ctrl-C kills all of them.” It reaches all of them; whether they die of it is up to each.")},
            {.label = QT_TRANSLATE_NOOP("lab", "you: type q"),
                .actor = "you",
                .act = {.kind = Act::Kind::Type, .text = "q"},
                .notice = QT_TRANSLATE_NOOP("lab", "C has read the key from the terminal and is about to leave."),
                .question = QT_TRANSLATE_NOOP("lab", "May C read from the terminal?"),
                .prediction = QT_TRANSLATE_NOOP("lab",
                    "Yes. Its group has the terminal; a reader in the background would be stopped by SIGTTIN."),
                .why = QT_TRANSLATE_NOOP("lab", "C may read: its group is in the foreground."),
                .man = "tty(4)"},
            {.label = QT_TRANSLATE_NOOP("lab", "C: exit; T: waitpid(), tcsetpgrp()"),
                .actor = "C",
                .calls = {{"C", "exit"}, {"T", "wait"}, {"T", "wait"}, {"T", "set-foreground"}, {"T", "wait"}},
                .line = "return page();",
                .ruby = "until keys.getc",
                .changes = {gone("B"), gone("C"), {"T", "tpgid", "T"}, {"X", "tpgid", "T"}},
                .notice = QT_TRANSLATE_NOOP("lab",
                    "The shell has waited for each stage, has taken the terminal back, and has had a look at its "
                    "background job before it prompts."),
                .question = QT_TRANSLATE_NOOP("lab", "Who takes the terminal back?"),
                .prediction = QT_TRANSLATE_NOOP(
                    "lab", "The shell, by tcsetpgrp(). It is in the background while it does so."),
                .why = QT_TRANSLATE_NOOP("lab",
                    "That call from the background would stop the caller with SIGTTOU. So shells ignore that signal."),
                .man = "tcsetpgrp(3)"},
            {.label = QT_TRANSLATE_NOOP("lab", "you: kill the shell"),
                .actor = "you",
                .act = {.kind = Act::Kind::Signal, .text = "TERM", .target = "T"},
                .changes = {shellGone(), {"X", "ppid", "reaper"}, {"X", "tty", "-"}, {"X", "tpgid", "-"}},
                .notice = QT_TRANSLATE_NOOP("lab",
                    "The session's leader is dead. X goes on: it lost its parent and its terminal, but got no signal."),
                .question = QT_TRANSLATE_NOOP(
                    "lab", "Does a signal to the session's leader reach the jobs of the session?"),
                .prediction = QT_TRANSLATE_NOOP("lab", "No."),
                .why = QT_TRANSLATE_NOOP("lab",
                    "When a session leader ends, its terminal is freed, and only the foreground group gets SIGHUP. "
                    "That was the shell's own."),
                .man = "_exit(2), credentials(7)",
                .textbook = QT_TRANSLATE_NOOP("lab",
                    "“A signal to the session leader is forwarded to all groups of the session.” It is not. Some "
                    "shells send SIGHUP to their jobs themselves when they get one.")}}};
}

} // namespace daemonscope::lab
