// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lab/course/cells.h"
#include "model/lab/course/course.h"

namespace daemonscope::lab {

namespace {

std::vector<Step> steps()
{
    return {{.label = QT_TRANSLATE_NOOP("lab", "C: open(\"run.log\", …, 0666)"),
                .actor = "C",
                .calls = {{"C", "open"}},
                .line = "int file = open(path",
                .ruby = "File::CREAT, 0666",
                .notice = QT_TRANSLATE_NOOP("lab", "C asked for 0666, readable and writable for all, and got 0600."),
                .question = QT_TRANSLATE_NOOP("lab", "Which permissions will the new log file have?"),
                .prediction = QT_TRANSLATE_NOOP("lab", "0600: what was asked for, without the bits of the umask."),
                .why = QT_TRANSLATE_NOOP("lab",
                    "The umask is inherited. Whoever started the daemon had 077, for private files; so now nobody "
                    "else can read the daemon's log or connect to its socket. With a umask of 0 everybody could "
                    "write to them."),
                .man = "umask(2), open(2)"},
        {.label = QT_TRANSLATE_NOOP("lab", "C: umask(022)"),
            .actor = "C",
            .calls = {{"C", "umask"}},
            .line = "umask(022);",
            .ruby = "File.umask 022",
            .changes = {{"C", "umask", "0022"}},
            .notice = QT_TRANSLATE_NOOP("lab", "Only the umask is new. The file that exists already keeps its 0600."),
            .question = QT_TRANSLATE_NOOP("lab", "Does the log file that is already there change?"),
            .prediction = QT_TRANSLATE_NOOP("lab", "No. The umask matters at the moment of creation only."),
            .why = QT_TRANSLATE_NOOP("lab",
                "A daemon sets the umask that it wants instead of trusting its starter's. daemon(7) says 0: then "
                "each open() has to ask for the right permissions itself."),
            .man = "umask(2), daemon(7)",
            .skipped = QT_TRANSLATE_NOOP("lab", "The next file gets 0600 as well.")},
        {.label = QT_TRANSLATE_NOOP("lab", "C: open(\"run.log\", …, 0666) again"),
            .actor = "C",
            .calls = {{"C", "open"}},
            .line = "int file = open(path",
            .ruby = "write_log path # once more",
            .notice = QT_TRANSLATE_NOOP("lab", "The file was deleted and made anew: 0644."),
            .question = QT_TRANSLATE_NOOP("lab", "And which permissions now?"),
            .prediction = QT_TRANSLATE_NOOP("lab", "0644."),
            .why = QT_TRANSLATE_NOOP("lab", "0666 without 022: all may read, only the owner may write."),
            .man = "open(2)"},
        {.label = QT_TRANSLATE_NOOP("lab", "you: kill -TERM C"),
            .actor = "you",
            .act = {.kind = Act::Kind::Signal, .text = "TERM", .target = "C"},
            .notice = QT_TRANSLATE_NOOP("lab", "Nothing. C goes on as if nobody had asked."),
            .question = QT_TRANSLATE_NOOP("lab", "You ask the service to stop, with SIGTERM. Does it?"),
            .prediction = QT_TRANSLATE_NOOP("lab", "No: it ignores SIGTERM, without ever having decided to."),
            .why = QT_TRANSLATE_NOOP("lab",
                "That a signal is ignored is inherited too, over fork() and even over exec(). Handlers are not: "
                "exec() resets them. So a starter that ignores SIGTERM makes daemons that only SIGKILL can stop."),
            .man = "signal(7), execve(2)"},
        {.label = QT_TRANSLATE_NOOP("lab", "C: close_range(3, …)"),
            .actor = "C",
            .calls = {{"C", "close-range"}},
            .line = "close_range(3, ~0U, 0);",
            .ruby = "ObjectSpace.each_object(File)",
            .notice = QT_TRANSLATE_NOOP("lab",
                "Before, descriptor 3 was open: a lock file that the starter had forgotten. Now it is closed."),
            .question = QT_TRANSLATE_NOOP("lab", "What if the forgotten descriptor had been a listening socket?"),
            .prediction = QT_TRANSLATE_NOOP("lab",
                "Its port would stay taken for as long as the daemon lives, though its owner is long gone."),
            .why = QT_TRANSLATE_NOOP("lab",
                "Open files are copied by fork() and kept by exec(), unless they were opened with close-on-exec. A "
                "lock or a pipe that never ends comes from the same carelessness."),
            .man = "close_range(2), daemon(7)",
            .skipped = QT_TRANSLATE_NOOP("lab", "The lock file stays open, in a process that knows nothing of it.")},
        {.label = QT_TRANSLATE_NOOP("lab", "C: set SIGPIPE and SIGTERM on purpose"),
            .actor = "C",
            .calls = {{"C", "ignore-signal"}},
            .line = "signal(SIGPIPE, SIG_IGN);",
            .ruby = "trap :PIPE, \"IGNORE\"",
            .changes = {{"C", "ignored", "PIPE"}},
            .notice = QT_TRANSLATE_NOOP("lab",
                "SIGTERM is no longer among the ignored signals. SIGPIPE is, by C's own decision."),
            .question = QT_TRANSLATE_NOOP("lab", "Where in /proc can one see which signals a process ignores?"),
            .prediction = QT_TRANSLATE_NOOP("lab", "In the line SigIgn of its status file: one bit for each signal."),
            .why = QT_TRANSLATE_NOOP("lab",
                "daemon(7) asks for it: reset all signals to their defaults and unblock them, then set the few that "
                "you mean to."),
            .man = "signal(7), proc_pid_status(5)"},
        {.label = QT_TRANSLATE_NOOP("lab", "you: kill -TERM C again"),
            .actor = "you",
            .act = {.kind = Act::Kind::Signal, .text = "TERM", .target = "C"},
            .changes = {gone("C")},
            .notice = QT_TRANSLATE_NOOP("lab", "This time it ended at once."),
            .question = QT_TRANSLATE_NOOP("lab", "And now?"),
            .prediction = QT_TRANSLATE_NOOP("lab", "It dies."),
            .why = QT_TRANSLATE_NOOP("lab",
                "By default SIGTERM ends a process. A daemon that has something to put away first catches it; none "
                "should ignore it."),
            .man = "signal(7)",
            .textbook = QT_TRANSLATE_NOOP("lab",
                "“Fork, setsid, fork, chdir and /dev/null: that is a daemon.” The usual recipe stops there. "
                "daemon(7) lists fifteen steps, and the ones that are left out are those that hurt later: umask, "
                "signals, leaked descriptors, the environment, a pid file without races, giving up privileges, "
                "reporting readiness.")}};
}

} // namespace

Scenario makeLeftovers()
{
    return {.id = "leftovers",
        .title = QT_TRANSLATE_NOOP("lab", "What the usual recipe leaves behind"),
        .introduction = QT_TRANSLATE_NOOP("lab",
            "The double fork frees a daemon from its terminal. But a process inherits much more from whoever started "
            "it: the umask, ignored signals, open files. Here a daemon has just been made by the book, from a "
            "careless starter. Its ids are perfect, and yet its files are unreadable, it cannot be stopped, and it "
            "holds something open that is none of its business."),
        .program = "leftovers",
        .command = "leftovers",
        .actors = {{"T", QT_TRANSLATE_NOOP("lab", "the shell")},
            {"A", QT_TRANSLATE_NOOP("lab", "the careless starter")},
            {"B", QT_TRANSLATE_NOOP("lab", "in between, leader of the session")},
            {"C", QT_TRANSLATE_NOOP("lab", "the daemon")}},
        .stopsAt = {"open", "close-range"},
        .passes = {{"T", "setpgid"}, {"T", "set-foreground"}, {"T", "wait"}, {"A", "exit"}, {"B", "exit"}},
        .start = together({shell("T"), {gone("A"), gone("B")}, living("C", {"reaper", "B", "B", "-", "-"}),
            {{"C", "cwd", "/"}, {"C", "umask", "0077"}, {"C", "ignored", "TERM"}}}),
        .steps = steps()};
}

} // namespace daemonscope::lab
