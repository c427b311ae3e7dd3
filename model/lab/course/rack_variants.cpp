// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lab/course/cells.h"
#include "model/lab/course/course.h"
#include "model/lab/course/rack_steps.h"

namespace daemonscope::lab {

namespace {

using Calls = std::vector<Call>;

Calls then(Calls calls, const Calls& more)
{
    calls.insert(calls.end(), more.begin(), more.end());
    return calls;
}

/// The shell starts the job A, as far as the command's first call.
Calls startCalls()
{
    return {{"T", "fork"}, {"T", "setpgid"}, {"A", "setpgid"}, {"T", "set-foreground"}, {"A", "set-foreground"},
        {"A", "exec"}};
}

Calls doubleForkCalls()
{
    return {{"A", "fork"}, {"A", "exit"}, {"T", "wait"}, {"T", "set-foreground"}, {"B", "setsid"}, {"B", "fork"},
        {"B", "exit"}};
}

/// The whole double fork in one step, until C is about to make its first call.
Step doubleFork()
{
    return {.label = QT_TRANSLATE_NOOP("lab", "A, B: the double fork"),
        .actor = "A",
        .calls = doubleForkCalls(),
        .line = "> 0) // A starts B",
        .ruby = "# A starts B",
        .changes = together({{gone("A"), {"T", "tpgid", "T"}, gone("B")}, living("C", {"reaper", "B", "B", "-", "-"})}),
        .notice = QT_TRANSLATE_NOOP(
            "lab", "The double fork as you know it. C is detached, its streams are still the terminal."),
        .question = QT_TRANSLATE_NOOP("lab", "What ties C to the terminal now?"),
        .prediction = QT_TRANSLATE_NOOP("lab", "Only the descriptors 0, 1 and 2."),
        .why = QT_TRANSLATE_NOOP(
            "lab", "fork, exit, setsid, fork, exit: the lesson on the double fork shows each of them."),
        .man = "daemon(7)"};
}

} // namespace

Scenario makeRackNoSecondFork()
{
    return {.id = "rack-no-second-fork",
        .experimentOf = "rack",
        .title = QT_TRANSLATE_NOOP("lab", "Skip the second fork, and open a terminal"),
        .introduction = QT_TRANSLATE_NOOP("lab",
            "The second fork does not happen, so the daemon remains the leader of its session. Then it does something "
            "harmless: it writes a line to another terminal, as one would to tell an operator. The window of that "
            "terminal is played by the program's first process."),
        .program = "ctty",
        .command = "ctty twice",
        .actors = {{"T", QT_TRANSLATE_NOOP("lab", "the shell")},
            {"A", QT_TRANSLATE_NOOP("lab", "the window of the other terminal")},
            {"B", QT_TRANSLATE_NOOP("lab", "the daemon, leader of its session")}},
        .passes = {{"A", "wait"}},
        .start = rackStart(),
        .steps = {
            {.label = QT_TRANSLATE_NOOP("lab", "A: fork(); B: setsid()"),
                .actor = "A",
                .calls = {{"A", "fork"}, {"B", "setsid"}},
                .line = "// the first fork",
                .ruby = "# the first fork",
                .changes = living("B", {"A", "B", "B", "-", "-"}),
                .notice = QT_TRANSLATE_NOOP("lab", "B leads a session without a terminal."),
                .why = QT_TRANSLATE_NOOP("lab", "So far all is as it should be."),
                .man = "setsid(2)"},
            {.label = QT_TRANSLATE_NOOP("lab", "B: fork() is skipped"),
                .actor = "B",
                .calls = {{"B", "fork"}},
                .answer = "skip",
                .line = "// the second fork",
                .ruby = "# the second fork",
                .notice = QT_TRANSLATE_NOOP(
                    "lab", "B carries on as if it were the child, and still leads its session."),
                .question = QT_TRANSLATE_NOOP(
                    "lab", "B works like any daemon without the second fork. Is anything wrong with it?"),
                .prediction = QT_TRANSLATE_NOOP("lab", "Not yet. But a session leader can catch a terminal."),
                .why = QT_TRANSLATE_NOOP("lab", "daemon(3) of the GNU C library leaves the second fork out, too."),
                .man = "daemon(3)"},
            {.label = QT_TRANSLATE_NOOP("lab", "B: open() with O_NOCTTY"),
                .actor = "B",
                .calls = {{"B", "open-terminal"}},
                .line = "open(terminal, O_RDWR | O_NOCTTY)",
                .ruby = "File::RDWR | File::NOCTTY",
                .notice = QT_TRANSLATE_NOOP("lab", "With this flag nothing happens."),
                .why = QT_TRANSLATE_NOOP("lab", "Who always remembers O_NOCTTY needs no second fork. Who does?"),
                .man = "open(2)"},
            {.label = QT_TRANSLATE_NOOP("lab", "B: open()"),
                .actor = "B",
                .calls = {{"B", "open-terminal"}},
                .line = "open(terminal, O_RDWR), \"open\"",
                .ruby = "File.open(terminal, File::RDWR) # as",
                .changes = {{"B", "tty", "other"}, {"B", "tpgid", "B"}},
                .notice = QT_TRANSLATE_NOOP("lab", "By merely opening it, the daemon has made that terminal its own."),
                .question = QT_TRANSLATE_NOOP("lab", "B opens the same terminal without the flag. What changes?"),
                .prediction = QT_TRANSLATE_NOOP("lab", "It becomes B's controlling terminal."),
                .why = QT_TRANSLATE_NOOP("lab", "B leads a session that has no terminal, and this terminal is free."),
                .man = "open(2)"},
            {.label = QT_TRANSLATE_NOOP("lab", "you: close the window of that terminal"),
                .actor = "you",
                .act = {.kind = Act::Kind::Signal, .text = "KILL", .target = "A"},
                .changes = together({zombie("A"), {gone("B")}}),
                .notice = QT_TRANSLATE_NOOP("lab", "The terminal was hung up, and SIGHUP has ended the daemon."),
                .question = QT_TRANSLATE_NOOP("lab", "Somebody closes that window. What happens to the daemon?"),
                .prediction = QT_TRANSLATE_NOOP("lab", "It is ended by SIGHUP."),
                .why = QT_TRANSLATE_NOOP("lab",
                    "B was the leader of the session which that terminal controlled. With a second fork, the open() "
                    "would have had no such effect."),
                .man = "signal(7)"}}};
}

Scenario makeRackClosedStreams()
{
    const auto closeStream = [](const char* label, const char* line, const char* ruby, const char* field,
                                 const char* notice) {
        return Step{.label = label,
            .actor = "C",
            .calls = {{"C", "close"}},
            .line = line,
            .ruby = ruby,
            .changes = {{"C", field, "-"}},
            .notice = notice,
            .why = QT_TRANSLATE_NOOP(
                "lab", "A closed number is free, and the next file that is opened gets the lowest free one."),
            .man = "close(2)"};
    };
    const auto openFile = [](const char* label, const char* line, const char* ruby, const char* field,
                              const char* value, const char* notice) {
        return Step{.label = label,
            .actor = "C",
            .calls = {{"C", "redirect"}},
            .line = line,
            .ruby = ruby,
            .changes = {{"C", field, value}},
            .notice = notice,
            .why = QT_TRANSLATE_NOOP("lab", "open() returns the lowest number that is free."),
            .man = "open(2)"};
    };
    auto third = openFile(QT_TRANSLATE_NOOP("lab", "C: open(\"customers.txt\")"), "openFile(\"customers.txt\")",
        "File.open(\"customers.txt\"", "fd2", "<dir>/customers.txt",
        QT_TRANSLATE_NOOP("lab", "The list of customers is descriptor 2: where every library writes its complaints."));
    third.question = QT_TRANSLATE_NOOP(
        "lab", "Which number does the third file get, and what is that number used for?");
    third.prediction = QT_TRANSLATE_NOOP("lab", "2, standard error.");
    return {.id = "rack-closed-streams",
        .experimentOf = "rack",
        .title = QT_TRANSLATE_NOOP("lab", "Close 0 to 2 instead of using /dev/null"),
        .introduction = QT_TRANSLATE_NOOP("lab",
            "A daemon has no use for standard input, output and error: why not simply close them? Here it does so, "
            "then opens its files, and then meets a small error which it reports as any program does. Look into its "
            "list of customers afterwards."),
        .program = "closed_streams",
        .command = "closed_streams",
        .actors = {{"T", QT_TRANSLATE_NOOP("lab", "the shell")},
            {"A", QT_TRANSLATE_NOOP("lab", "the program that you typed")},
            {"B", QT_TRANSLATE_NOOP("lab", "the first child, leader of the new session")},
            {"C", QT_TRANSLATE_NOOP("lab", "the daemon")},
            {"V", QT_TRANSLATE_NOOP("lab", "cat, which shows a file")}},
        .passes = {{"V", "setpgid"}, {"V", "set-foreground"}, {"V", "exec"}, {"V", "close"}, {"V", "exit"}},
        .start = rackStart(),
        .steps = {doubleFork(),
            closeStream(QT_TRANSLATE_NOOP("lab", "C: close(0)"), "close(0);", "close.call 0", "fd0",
                QT_TRANSLATE_NOOP("lab", "Descriptor 0 is free.")),
            closeStream(QT_TRANSLATE_NOOP("lab", "C: close(1)"), "close(1);", "close.call 1", "fd1",
                QT_TRANSLATE_NOOP("lab", "Descriptor 1 is free. A print would now fail with EBADF.")),
            closeStream(QT_TRANSLATE_NOOP("lab", "C: close(2)"), "close(2);", "close.call 2", "fd2",
                QT_TRANSLATE_NOOP("lab", "All three are free, and C is rid of the terminal. So far this looks fine.")),
            openFile(QT_TRANSLATE_NOOP(
                "lab", "C: open(\"queue.txt\")"), "openFile(\"queue.txt\")", "File.open(\"queue.txt\"",
                "fd0", "<dir>/queue.txt", QT_TRANSLATE_NOOP("lab", "The first file became standard input.")),
            openFile(QT_TRANSLATE_NOOP(
                "lab", "C: open(\"users.txt\")"), "openFile(\"users.txt\")", "File.open(\"users.txt\"",
                "fd1", "<dir>/users.txt",
                QT_TRANSLATE_NOOP(
                    "lab", "The second became standard output: a print anywhere in the program lands in it.")),
            third,
            {.label = QT_TRANSLATE_NOOP("lab", "you: type cat customers.txt"),
                .actor = "you",
                .act = {.kind = Act::Kind::Type, .text = "cat customers.txt"},
                .notice = QT_TRANSLATE_NOOP("lab",
                    "Meanwhile C has written two customers, could not open its settings, and said so. The shell is "
                    "about to show you the file."),
                .why = QT_TRANSLATE_NOOP("lab", "Nothing failed so far: writing to descriptor 2 worked."),
                .man = "cat(1)"},
            {.label = QT_TRANSLATE_NOOP("lab", "T: runs cat"),
                .actor = "T",
                .calls = {{"T", "fork"}, {"T", "setpgid"}, {"T", "set-foreground"}, {"T", "wait"},
                    {"T", "set-foreground"}},
                .line = "perror(\"settings\");",
                .ruby = "warn(\"settings:",
                .changes = {gone("V")},
                .notice = QT_TRANSLATE_NOOP(
                    "lab", "Ada, Grace, and a customer called “settings: No such file or directory”."),
                .question = QT_TRANSLATE_NOOP("lab", "Where did the error message go?"),
                .prediction = QT_TRANSLATE_NOOP("lab", "Into the list of customers."),
                .why = QT_TRANSLATE_NOOP("lab",
                    "perror() writes to descriptor 2, whatever that is. With /dev/null on 0 to 2 the files would have "
                    "got 3, 4 and 5."),
                .man = "perror(3), daemon(7)"}}};
}

Scenario makeRackKeepUmask()
{
    auto start = doubleFork();
    start.label = QT_TRANSLATE_NOOP("lab", "T: starts the job; A, B: the double fork");
    start.actor = "T";
    start.calls = then(startCalls(), doubleForkCalls());
    start.changes = together(
        {{gone("A"), gone("B")}, living("C", {"reaper", "B", "B", "-", "-"}), {{"C", "umask", "0077"}}});
    start.notice = QT_TRANSLATE_NOOP("lab", "A daemon, and yet it carries something of your shell with it: the umask.");
    start.question = QT_TRANSLATE_NOOP("lab", "Two forks, an exec and a setsid later: which umask does C have?");
    start.prediction = QT_TRANSLATE_NOOP("lab", "Still the shell's, 077.");
    return {.id = "rack-keep-umask",
        .experimentOf = "rack",
        .title = QT_TRANSLATE_NOOP("lab", "Keep the umask of whoever started it"),
        .introduction = QT_TRANSLATE_NOOP("lab",
            "The umask says which permissions are taken away from each new file. It is inherited, so a daemon has the "
            "one of whoever happened to start it, unless it sets its own. Rack's recipe does not. Here the user is "
            "careful and has 077; the daemon's own call is skipped; and then nobody else can read its log."),
        .program = "log_file",
        .actors = rackActors(),
        .stopsAt = {"open"},
        .passes = {{"T", "umask"}},
        .start = together({shell("T"), {{"T", "umask", "0022"}}}),
        .steps = {
            {.label = QT_TRANSLATE_NOOP("lab", "you: type umask 077"),
                .actor = "you",
                .act = {.kind = Act::Kind::Type, .text = "umask 077"},
                .changes = {{"T", "umask", "0077"}},
                .notice = QT_TRANSLATE_NOOP("lab", "From now on your new files are for you alone."),
                .question = QT_TRANSLATE_NOOP("lab", "umask is built into the shell. Why is it no program of its own?"),
                .prediction = QT_TRANSLATE_NOOP("lab", "A program could only change its own umask, not its parent's."),
                .why = QT_TRANSLATE_NOOP("lab", "077 takes all permissions from the group and from all others."),
                .man = "umask(2)"},
            {.label = QT_TRANSLATE_NOOP("lab", "you: type log_file"),
                .actor = "you",
                .act = {.kind = Act::Kind::Type, .text = "log_file"},
                .notice = QT_TRANSLATE_NOOP("lab", "The shell is about to start the daemon."),
                .why = QT_TRANSLATE_NOOP("lab", "The umask will be handed down from here."),
                .man = "fork(2)"},
            start,
            {.label = QT_TRANSLATE_NOOP("lab", "C: umask(022) is skipped"),
                .actor = "C",
                .calls = {{"C", "umask"}},
                .answer = "skip",
                .line = "umask(022);",
                .ruby = "File.umask 0o022",
                .notice = QT_TRANSLATE_NOOP("lab", "C's umask is still 0077."),
                .question = QT_TRANSLATE_NOOP(
                    "lab", "The daemon does not set its own umask. What will its log file be like?"),
                .prediction = QT_TRANSLATE_NOOP("lab", "Readable by its owner only: 0666 without 077 is 0600."),
                .why = QT_TRANSLATE_NOOP("lab", "daemon(7) asks for it: set the umask, so that open() alone decides."),
                .man = "daemon(7)"},
            {.label = QT_TRANSLATE_NOOP("lab", "C: open(\"daemon.log\")"),
                .actor = "C",
                .calls = {{"C", "open"}},
                .line = "open(\"daemon.log\"",
                .ruby = "File.open(\"daemon.log\"",
                .notice = QT_TRANSLATE_NOOP("lab",
                    "The program says it: the mode is 0600 and not 0644. A log that the operator cannot read; or, had "
                    "the umask been 0, a log that everyone may write."),
                .question = QT_TRANSLATE_NOOP("lab", "It asks for 0666. Which mode does it get?"),
                .prediction = QT_TRANSLATE_NOOP("lab", "0600."),
                .why = QT_TRANSLATE_NOOP(
                    "lab", "The kernel takes the bits of the umask away from what open() asks for."),
                .man = "open(2), umask(2)"}}};
}

Scenario makeRackIgnoreSigterm()
{
    auto daemon = doubleFork();
    daemon.label = QT_TRANSLATE_NOOP("lab", "A, B, C: become a daemon");
    daemon.program = "double_fork";
    daemon.calls = then(doubleForkCalls(),
        {{"C", "chdir"}, {"C", "open-null"}, {"C", "redirect"}, {"C", "open-null"}, {"C", "redirect"},
            {"C", "open-null"}, {"C", "redirect"}});
    daemon.line = "// A starts B";
    daemon.changes = together({daemon.changes,
        {{"C", "cwd", "/"}, {"C", "fd0", "/dev/null"}, {"C", "fd1", "/dev/null"}, {"C", "fd2", "/dev/null"},
            {"C", "ignored", "TERM"}}});
    daemon.notice = QT_TRANSLATE_NOOP(
        "lab", "All as it should be, but for one thing: C ignores SIGTERM and does not know it.");
    daemon.question = QT_TRANSLATE_NOOP("lab", "Is SIGTERM still ignored in the grandchild?");
    daemon.prediction = QT_TRANSLATE_NOOP("lab", "Yes. Nothing on this way resets it.");
    daemon.why = QT_TRANSLATE_NOOP("lab", "Neither fork() nor setsid() touches what is ignored.");
    return {.id = "rack-ignore-sigterm",
        .experimentOf = "rack",
        .title = QT_TRANSLATE_NOOP("lab", "Start it where SIGTERM is ignored"),
        .introduction = QT_TRANSLATE_NOOP("lab",
            "Whoever stops a service sends SIGTERM and waits. But a signal that is ignored stays ignored over fork and "
            "over exec: if the program that starts the daemon ignores SIGTERM, so does the daemon, though not a line "
            "of its code says so."),
        .program = "ignore_term",
        .command = "ignore_term double_fork",
        .actors = rackActors(),
        .start = together({rackStart(), {{"A", "ignored", "-"}}}),
        .steps = {
            {.label = QT_TRANSLATE_NOOP("lab", "A: ignores SIGTERM"),
                .actor = "A",
                .calls = {{"A", "ignore-signal"}},
                .line = "signal(SIGTERM, SIG_IGN)",
                .ruby = "trap :TERM, \"IGNORE\"",
                .changes = {{"A", "ignored", "TERM"}},
                .notice = QT_TRANSLATE_NOOP("lab", "A is a careless starter."),
                .question = QT_TRANSLATE_NOOP("lab", "Does this concern the program that A will become?"),
                .prediction = QT_TRANSLATE_NOOP("lab", "Yes: what is ignored stays ignored over exec."),
                .why = QT_TRANSLATE_NOOP("lab", "nohup does the same with SIGHUP, and there it is wanted."),
                .man = "signal(7)"},
            {.label = QT_TRANSLATE_NOOP("lab", "A: exec"),
                .actor = "A",
                .calls = {{"A", "exec"}},
                .line = "execvp(argv[1], argv + 1);",
                .ruby = "exec(*ARGV)",
                .notice = QT_TRANSLATE_NOOP("lab", "A is double_fork now, and still ignores SIGTERM."),
                .question = QT_TRANSLATE_NOOP("lab", "Would a handler for SIGTERM survive exec as well?"),
                .prediction = QT_TRANSLATE_NOOP("lab", "No, handlers go back to the default: their code is gone."),
                .why = QT_TRANSLATE_NOOP("lab", "Only what is ignored remains."),
                .man = "execve(2)"},
            daemon,
            {.label = QT_TRANSLATE_NOOP("lab", "you: kill C"),
                .actor = "you",
                .act = {.kind = Act::Kind::Signal, .text = "TERM", .target = "C"},
                .notice = QT_TRANSLATE_NOOP("lab", "Nothing happens. kill reported success."),
                .question = QT_TRANSLATE_NOOP("lab", "You stop the service with SIGTERM. Does it stop?"),
                .prediction = QT_TRANSLATE_NOOP("lab", "No."),
                .why = QT_TRANSLATE_NOOP("lab",
                    "An ignored signal is thrown away. A good daemon resets all signals to their defaults at its "
                    "start, as daemon(7) asks."),
                .man = "daemon(7)"},
            {.label = QT_TRANSLATE_NOOP("lab", "you: kill -9 C"),
                .actor = "you",
                .act = {.kind = Act::Kind::Signal, .text = "KILL", .target = "C"},
                .changes = {gone("C")},
                .notice = QT_TRANSLATE_NOOP("lab", "Gone, without a chance to save anything."),
                .question = QT_TRANSLATE_NOOP("lab", "And with SIGKILL?"),
                .prediction = QT_TRANSLATE_NOOP("lab", "Yes: it cannot be ignored."),
                .why = QT_TRANSLATE_NOOP(
                    "lab", "Service managers wait a while for SIGTERM to work, and then do the same."),
                .man = "signal(7), kill(2)"}}};
}

} // namespace daemonscope::lab
