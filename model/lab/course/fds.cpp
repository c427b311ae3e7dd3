// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lab/course/cells.h"
#include "model/lab/course/course.h"

namespace daemonscope::lab {

namespace {

std::vector<Step> closed()
{
    return {{.label = QT_TRANSLATE_NOOP("lab", "A: close(0), close(1), close(2)"),
                .actor = "A",
                .calls = {{"A", "close"}, {"A", "close"}, {"A", "close"}},
                .line = "close(0);",
                .ruby = "in: :close, out: :close, err: :close",
                .changes = {{"A", "fd0", "-"}, {"A", "fd1", "-"}, {"A", "fd2", "-"}},
                .notice = QT_TRANSLATE_NOOP("lab",
                    "A has no open descriptor at all. Its last link to the terminal is cut, as it should be for a "
                    "daemon. All seems well."),
                .question = QT_TRANSLATE_NOOP("lab", "What would a printf() do from now on?"),
                .prediction = QT_TRANSLATE_NOOP("lab",
                    "Its write() would fail with EBADF, which hardly any program checks."),
                .why = QT_TRANSLATE_NOOP("lab",
                    "0, 1 and 2 are ordinary descriptors. That they stand for input, output and errors is nothing "
                    "but a custom, though one that every library relies on."),
                .man = "stdin(3), close(2)",
                .skipped = QT_TRANSLATE_NOOP("lab",
                    "That descriptor stays on the terminal, and its place stays taken.")},
        {.label = QT_TRANSLATE_NOOP("lab", "A: open() three times"),
            .actor = "A",
            .calls = {{"A", "redirect"}, {"A", "redirect"}, {"A", "redirect"}},
            .line = "int users = open(",
            .ruby = "_users = File.open(",
            .changes = {{"A", "fd0", "/etc/passwd"}, {"A", "fd1", "/etc/group"}, {"A", "fd2", "<dir>/data.db"}},
            .notice = QT_TRANSLATE_NOOP("lab",
                "Three harmless files have become standard input, output and error. The database is descriptor 2."),
            .question = QT_TRANSLATE_NOOP("lab", "Which number does the third open() return?"),
            .prediction = QT_TRANSLATE_NOOP("lab", "2."),
            .why = QT_TRANSLATE_NOOP("lab",
                "open() always returns the lowest number that is free. The holes that close() left are filled first."),
            .man = "open(2)"},
        {.label = QT_TRANSLATE_NOOP("lab", "A: write a record; a library warns"),
            .actor = "A",
            .calls = {{"A", "write"}, {"A", "write"}},
            .line = "fprintf(stderr,",
            .ruby = "warn ",
            .notice = QT_TRANSLATE_NOOP("lab",
                "Nothing appears in the terminal. You will see soon where the warning went."),
            .question = QT_TRANSLATE_NOOP("lab",
                "Some library prints a warning to standard error. Where does it land?"),
            .prediction = QT_TRANSLATE_NOOP("lab", "In the database: that is what descriptor 2 is now."),
            .why = QT_TRANSLATE_NOOP("lab",
                "The library cannot know. It writes to 2, as everyone does, and the kernel sees a valid descriptor."),
            .man = "stderr(3)",
            .textbook = QT_TRANSLATE_NOOP("lab",
                "“They are of no use without a terminal, and could simply be closed but that some programs expect "
                "them.” After setsid() they still work, which is why one redirects them. And the danger of closing "
                "them is not an error, but that the numbers are used again.")}};
}

std::vector<Step> null()
{
    return {{.label = QT_TRANSLATE_NOOP("lab", "you: fds null &"),
                .actor = "you",
                .act = {.kind = Act::Kind::Type, .text = "fds null &"},
                .changes = living("B", {"T", "B", "T", "lab", "T"}),
                .notice = QT_TRANSLATE_NOOP("lab", "B is the same program, and about to do it the other way."),
                .question = QT_TRANSLATE_NOOP("lab", "B will open /dev/null first. Which number will that get?"),
                .prediction = QT_TRANSLATE_NOOP("lab", "3: the first three are still the terminal."),
                .why = QT_TRANSLATE_NOOP("lab", "Its three standard streams came from the shell by inheritance."),
                .man = "fork(2), execve(2)"},
        {.label = QT_TRANSLATE_NOOP("lab", "B: open(\"/dev/null\"), dup2() onto 0, 1 and 2"),
            .actor = "B",
            .calls = {{"B", "open-null"}, {"B", "redirect"}, {"B", "redirect"}, {"B", "redirect"}},
            .line = "dup2(null, 0)",
            .ruby = "STDIN.reopen",
            .changes = {{"B", "fd0", "/dev/null"}, {"B", "fd1", "/dev/null"}, {"B", "fd2", "/dev/null"}},
            .notice = QT_TRANSLATE_NOOP("lab", "The three numbers are taken, by something that harms nobody."),
            .question = QT_TRANSLATE_NOOP("lab", "Why dup2() rather than close() and open()?"),
            .prediction = QT_TRANSLATE_NOOP("lab",
                "It replaces a descriptor in one go, and never leaves its number free."),
            .why = QT_TRANSLATE_NOOP("lab",
                "Reading /dev/null gives the end of the file at once; whatever is written to it vanishes, "
                "successfully."),
            .man = "dup2(2), null(4)"},
        {.label = QT_TRANSLATE_NOOP("lab", "B: write a record; a library warns"),
            .actor = "B",
            .calls = {{"B", "write"}, {"B", "write"}},
            .line = "fprintf(stderr,",
            .ruby = "warn ",
            .notice = QT_TRANSLATE_NOOP("lab", "The same two writes as by A. B's files are 3, 4 and 5."),
            .question = QT_TRANSLATE_NOOP("lab", "And where does the warning go this time?"),
            .prediction = QT_TRANSLATE_NOOP("lab", "Nowhere."),
            .why = QT_TRANSLATE_NOOP("lab",
                "It would be better still to keep the warning: today 1 and 2 of a daemon often lead to a log file or "
                "to the journal."),
            .man = "null(4), daemon(7)"},
        {.label = QT_TRANSLATE_NOOP("lab", "you: cat data.db"),
            .actor = "you",
            .act = {.kind = Act::Kind::Type, .text = "cat data.db"},
            .notice = QT_TRANSLATE_NOOP("lab",
                "Two records, and in between a line that has no business there: the warning of A's library."),
            .question = QT_TRANSLATE_NOOP("lab",
                "Both programs wrote a record and a warning. How many lines has the database?"),
            .prediction = QT_TRANSLATE_NOOP("lab", "Three. A's warning is among them."),
            .why = QT_TRANSLATE_NOOP("lab",
                "Nobody got an error, nobody was told: the file is damaged in silence. That is why one never closes "
                "0, 1 and 2, but occupies them."),
            .man = "open(2)"}};
}

} // namespace

Scenario makeFds()
{
    Scenario scenario{.id = "fds",
        .title = QT_TRANSLATE_NOOP("lab", "Why not simply close 0, 1 and 2?"),
        .introduction = QT_TRANSLATE_NOOP("lab",
            "A daemon must not write into the terminal from which it was started. So why does everyone go to the "
            "trouble of opening /dev/null, instead of just closing standard input, output and error? Here the same "
            "program runs twice, once this way and once that way, and at the end you look at its database."),
        .program = "fds",
        .command = "fds closed &",
        .actors = {{"T", QT_TRANSLATE_NOOP("lab", "the shell")},
            {"A", QT_TRANSLATE_NOOP("lab", "closes its standard streams")},
            {"B", QT_TRANSLATE_NOOP("lab", "points them at /dev/null")},
            {"X", QT_TRANSLATE_NOOP("lab", "cat, the program that shows a file")}},
        .stopsAt = {"write"},
        .passes = {{"T", "write"}, {"T", "fork"}, {"T", "setpgid"}, {"T", "set-foreground"}, {"T", "wait"},
            {"B", "setpgid"}, {"B", "exec"}, {"X", "setpgid"}, {"X", "set-foreground"}, {"X", "exec"}, {"X", "write"},
            {"X", "close"}, {"X", "exit"}},
        .start = together({shell("T"), living("A", {"T", "A", "T", "lab", "T"})}),
        .steps = closed()};
    const auto rest = null();
    scenario.steps.insert(scenario.steps.end(), rest.begin(), rest.end());
    return scenario;
}

} // namespace daemonscope::lab
