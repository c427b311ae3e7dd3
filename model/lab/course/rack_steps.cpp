// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lab/course/rack_steps.h"

#include "model/lab/course/cells.h"

namespace daemonscope::lab {

std::vector<Actor> rackActors()
{
    return {{"T", QT_TRANSLATE_NOOP("lab", "the shell")},
        {"A", QT_TRANSLATE_NOOP("lab", "the program that you typed")},
        {"B", QT_TRANSLATE_NOOP("lab", "the first child, leader of the new session")},
        {"C", QT_TRANSLATE_NOOP("lab", "the daemon")}};
}

std::vector<Cell> rackStart() { return together({shell("A"), job("A")}); }

Step rackFirstFork()
{
    return {.label = QT_TRANSLATE_NOOP("lab", "A: fork()"),
        .actor = "A",
        .calls = {{"A", "fork"}},
        .line = "child = fork(); // A starts B",
        .ruby = "exit if fork # A starts B",
        .changes = living("B", {"A", "A", "T", "lab", "A"}),
        .notice = QT_TRANSLATE_NOOP("lab",
            "B is a copy of A. Only its own number and its parent are new; group, session, terminal, folder and open "
            "files are those of A. And B leads nothing: no group and no session bears its number."),
        .question = QT_TRANSLATE_NOOP("lab", "Which of pid, ppid, pgid and sid will differ between A and B?"),
        .prediction = QT_TRANSLATE_NOOP("lab", "Only pid and ppid."),
        .why = QT_TRANSLATE_NOOP("lab",
            "The shell made A the leader of a process group, and a group leader may not start a session. B, with a "
            "fresh number, leads nothing and may: that is what the first fork is for."),
        .man = "fork(2)",
        .skipped = QT_TRANSLATE_NOOP("lab",
            "A carries on alone as if it were the child. It is still the leader of its group, so setsid() will be "
            "refused with EPERM, and this program then gives up."),
        .textbook = QT_TRANSLATE_NOOP("lab",
            "“In C, `if (fork()) exit(0);` does it.” It also exits, without a word, when fork has failed: -1 is not 0. "
            "This program tests for that first.")};
}

Step rackFirstExit()
{
    return {.label = QT_TRANSLATE_NOOP("lab", "A: exit"),
        .actor = "A",
        .calls = {{"A", "exit"}},
        .line = "_exit(0); // A:",
        .ruby = "exit if fork # A starts B",
        .changes = together({zombie("A"), {{"B", "ppid", "reaper"}}}),
        .notice = QT_TRANSLATE_NOOP("lab",
            "A is dead, but stays in the table as a zombie until the shell asks about it. At that very moment B got a "
            "new parent: not the shell, which is its grandparent, but the reaper. B itself was told nothing."),
        .question = QT_TRANSLATE_NOOP(
            "lab", "Who is B's parent now: the shell, the dead A, or somebody else?"),
        .prediction = QT_TRANSLATE_NOOP("lab",
            "Somebody else: the reaper. That is the nearest living forebear that offered to adopt orphans, else the "
            "first process of the pid namespace."),
        .why = QT_TRANSLATE_NOOP("lab",
            "A parent's death does not end its children. The kernel hands them to a process that is sure to clear "
            "them away one day; grandparents are not asked."),
        .man = "prctl(2), _exit(2)",
        .textbook = QT_TRANSLATE_NOOP("lab",
            "“The parent of an orphan is always process 1.” On Linux any forebear may have offered to adopt: below a "
            "desktop session it is often systemd --user. The name shown here was measured before the run.")};
}

Step rackShellReturns()
{
    return {.label = QT_TRANSLATE_NOOP("lab", "T: waitpid(), tcsetpgrp()"),
        .actor = "T",
        .calls = {{"T", "wait"}, {"T", "set-foreground"}},
        .program = "shell",
        .line = "tcsetpgrp(0, getpgrp()); // SIGTTOU",
        .changes = together({{gone("A"), {"T", "tpgid", "T"}, {"B", "tpgid", "T"}}}),
        .notice = QT_TRANSLATE_NOOP("lab",
            "The prompt is back. The shell has cleared A away and made its own group the foreground group. B is in a "
            "background group now, one whose leader no longer exists: the number A lives on as a group."),
        .question = QT_TRANSLATE_NOOP(
            "lab", "B still has its controlling terminal. Would Ctrl-C kill it from now on?"),
        .prediction = QT_TRANSLATE_NOOP(
            "lab", "No. Ctrl-C goes to the foreground group, and that is the shell's again."),
        .why = QT_TRANSLATE_NOOP("lab",
            "The shell waited for A and for nobody else, so to the shell the command is done. Its waitpid() returned, "
            "and with tcsetpgrp() it took the terminal back."),
        .man = "waitpid(2), tcsetpgrp(3)",
        .skipped = QT_TRANSLATE_NOOP("lab",
            "A stays a zombie, no prompt appears, and B stays in the foreground group: Ctrl-C would still hit it."),
        .textbook = QT_TRANSLATE_NOOP("lab",
            "“The terminal thinks that the command is done.” The terminal knows nothing of commands: it is the shell "
            "that notices. Whoever reads the output through a pipe goes on waiting, for B still holds the other end.")};
}

Step rackSetsid()
{
    return {.label = QT_TRANSLATE_NOOP("lab", "B: setsid()"),
        .actor = "B",
        .calls = {{"B", "setsid"}},
        .line = "session = setsid();",
        .ruby = "session = Process.setsid",
        .changes = {{"B", "pgid", "B"}, {"B", "sid", "B"}, {"B", "tty", "-"}, {"B", "tpgid", "-"}},
        .notice = QT_TRANSLATE_NOOP("lab",
            "One call, three effects: B leads a new session, leads a new group, and has no controlling terminal. "
            "Parent, folder and descriptors are as before, and so what B prints still appears in the terminal."),
        .question = QT_TRANSLATE_NOOP("lab", "After setsid, will a line that B prints still appear in the terminal?"),
        .prediction = QT_TRANSLATE_NOOP("lab",
            "Yes. To lose the controlling terminal does not close a single descriptor."),
        .why = QT_TRANSLATE_NOOP("lab",
            "A session is what a terminal controls. Outside of the shell's session B gets no Ctrl-C, no Ctrl-Z and no "
            "hangup of that terminal."),
        .man = "setsid(2)",
        .skipped = QT_TRANSLATE_NOOP("lab",
            "B stays in the shell's session and keeps its terminal: if its group is in the foreground, Ctrl-C or a "
            "closed window ends it; in the background, reading from the terminal stops it."),
        .textbook = QT_TRANSLATE_NOOP("lab",
            "“setsid can only be called by a child process.” By any process whose number is not a group's number: the "
            "second command of a pipeline may call it without a fork.")};
}

Step rackSecondFork()
{
    return {.label = QT_TRANSLATE_NOOP("lab", "B: fork()"),
        .actor = "B",
        .calls = {{"B", "fork"}},
        .line = "child = fork(); // B starts C",
        .ruby = "exit if fork # B starts C",
        .changes = living("C", {"B", "B", "B", "-", "-"}),
        .notice = QT_TRANSLATE_NOOP(
            "lab", "C is a plain member of B's session and of B's group. B leads both; C leads nothing."),
        .question = QT_TRANSLATE_NOOP("lab", "Is C a session leader?"),
        .prediction = QT_TRANSLATE_NOOP("lab", "No: its session has B's number."),
        .why = QT_TRANSLATE_NOOP("lab",
            "Only a session leader can get a controlling terminal, and it gets one by merely opening it. A process "
            "that leads no session never does: that is what the second fork is for."),
        .man = "credentials(7), open(2)",
        .skipped = QT_TRANSLATE_NOOP("lab",
            "B carries on as if it were the child, and is still a session leader without a terminal: the first free "
            "terminal that it opens becomes its own, with its hangups and its Ctrl-C.")};
}

Step rackSecondExit()
{
    return {.label = QT_TRANSLATE_NOOP("lab", "B: exit"),
        .actor = "B",
        .calls = {{"B", "exit"}},
        .line = "_exit(0); // B:",
        .ruby = "exit if fork # B starts C",
        .changes = {gone("B"), {"C", "ppid", "reaper"}},
        .notice = QT_TRANSLATE_NOOP("lab",
            "These are the marks of a daemon: its group and its session bear the number of a process that no longer "
            "exists, it has no terminal, and its parent is the reaper. Nobody but the reaper had to wait for B."),
        .question = QT_TRANSLATE_NOOP("lab", "What are the group and the session of C, now that B is gone?"),
        .prediction = QT_TRANSLATE_NOOP(
            "lab", "Still B's number. The kernel gives it to no new process as long as C bears it."),
        .why = QT_TRANSLATE_NOOP("lab",
            "With its leader gone, the session has nobody left who could get a terminal. No signal was sent to C: B "
            "was a session leader, but one without a terminal."),
        .man = "_exit(2), credentials(7)",
        .textbook = QT_TRANSLATE_NOOP("lab",
            "“From now on it can never have a controlling terminal again.” Unless C calls setsid() itself: it leads "
            "nothing, so it may. The lesson on the controlling terminal shows it.")};
}

Step rackChdir()
{
    return {.label = QT_TRANSLATE_NOOP("lab", "C: chdir(\"/\")"),
        .actor = "C",
        .calls = {{"C", "chdir"}},
        .line = "chdir(\"/\")",
        .ruby = "Dir.chdir \"/\"",
        .changes = {{"C", "cwd", "/"}},
        .notice = QT_TRANSLATE_NOOP("lab", "Only the current folder has changed. C was detached before already."),
        .question = QT_TRANSLATE_NOOP("lab", "Must a daemon be in / to be detached?"),
        .prediction = QT_TRANSLATE_NOOP(
            "lab", "No. It goes there so that it holds on to no folder and no disk that others may want to remove."),
        .why = QT_TRANSLATE_NOOP("lab", "/ is the one folder that is always there and is never unmounted."),
        .man = "daemon(7), chdir(2)",
        .skipped = QT_TRANSLATE_NOOP("lab",
            "The disk of the start folder cannot be unmounted (“target is busy”). And if the folder is deleted, C "
            "stands in a folder without a name, where it can create no file."),
        .textbook = QT_TRANSLATE_NOOP("lab",
            "“Else the daemon's folder could be unmounted under it.” It is the other way round: as long as the daemon "
            "stands there, umount is refused. Only deleting the folder works.")};
}

Step rackStdin()
{
    return {.label = QT_TRANSLATE_NOOP("lab", "C: stdin from /dev/null"),
        .actor = "C",
        .calls = {{"C", "open-null"}, {"C", "redirect"}},
        .line = "connectToNull(0, O_RDONLY);",
        .ruby = "STDIN.reopen",
        .changes = {{"C", "fd0", "/dev/null"}},
        .notice = QT_TRANSLATE_NOOP("lab",
            "open() gave the lowest free number, 3, for 0 to 2 were in use; dup2() put it in the place of 0."),
        .question = QT_TRANSLATE_NOOP("lab", "What will a read from standard input return from now on?"),
        .prediction = QT_TRANSLATE_NOOP("lab", "0 at once: the end of the file."),
        .why = QT_TRANSLATE_NOOP("lab",
            "Libraries take it for granted that 0, 1 and 2 are open. /dev/null is always there, ends at once when "
            "read, and swallows whatever is written."),
        .man = "null(4), dup2(2)",
        .skipped = QT_TRANSLATE_NOOP("lab",
            "If C reads, it takes keys away from the shell: it is not stopped for it, since that terminal is no longer "
            "its controlling terminal."),
        .textbook = QT_TRANSLATE_NOOP("lab",
            "“Without a terminal the standard streams are of no use anyway.” They work as before: C can still read "
            "your keys and print into your window. That is why they must be replaced.")};
}

Step rackStdout()
{
    return {.label = QT_TRANSLATE_NOOP("lab", "C: stdout to /dev/null"),
        .actor = "C",
        .calls = {{"C", "open-null"}, {"C", "redirect"}},
        .line = "connectToNull(1, ",
        .ruby = "STDOUT.reopen",
        .changes = {{"C", "fd1", "/dev/null"}},
        .notice = QT_TRANSLATE_NOOP("lab", "Standard output leads nowhere now."),
        .question = QT_TRANSLATE_NOOP("lab", "What becomes of a line that C prints after this?"),
        .prediction = QT_TRANSLATE_NOOP("lab", "It is written with success, and vanishes."),
        .why = QT_TRANSLATE_NOOP("lab", "A real daemon puts a log file here, or a socket of the system's log."),
        .man = "null(4)",
        .skipped = QT_TRANSLATE_NOOP("lab",
            "Its output goes on appearing between your commands, and once the window is closed, each write fails with "
            "EIO.")};
}

Step rackStderr()
{
    return {.label = QT_TRANSLATE_NOOP("lab", "C: stderr to /dev/null"),
        .actor = "C",
        .calls = {{"C", "open-null"}, {"C", "redirect"}},
        .line = "connectToNull(2, ",
        .ruby = "STDERR.reopen",
        .changes = {{"C", "fd2", "/dev/null"}},
        .notice = QT_TRANSLATE_NOOP("lab", "The last link to the terminal is cut. C is a daemon."),
        .question = QT_TRANSLATE_NOOP("lab", "Could C simply have closed 0, 1 and 2 instead?"),
        .prediction = QT_TRANSLATE_NOOP("lab",
            "It could, but the next three files that it opens would get those numbers, and a message meant for the "
            "terminal would be written into one of them."),
        .why = QT_TRANSLATE_NOOP("lab",
            "A terminal's other side sees the end only when the last copy of its descriptors is closed: ssh, script "
            "and $(…) wait for that."),
        .man = "daemon(7), open(2)",
        .skipped = QT_TRANSLATE_NOOP("lab",
            "Whoever waits for the end of the output, like ssh or $(…), hangs as long as C lives.")};
}

Step rackCloseTerminal()
{
    return {.label = QT_TRANSLATE_NOOP("lab", "you: close the terminal"),
        .actor = "you",
        .act = {.kind = Act::Kind::CloseTerminal},
        .changes = {shellGone()},
        .notice = QT_TRANSLATE_NOOP("lab", "The shell got SIGHUP and is gone. C lives, and noticed nothing."),
        .question = QT_TRANSLATE_NOOP("lab", "Will the daemon get SIGHUP, too?"),
        .prediction = QT_TRANSLATE_NOOP("lab", "No."),
        .why = QT_TRANSLATE_NOOP("lab",
            "A hangup is told to the leader of the session that the terminal controls, and when that leader ends, to "
            "its foreground group. C is in another session, and holds no descriptor of the terminal either."),
        .man = "setsid(2), pty(7)",
        .textbook = QT_TRANSLATE_NOOP("lab",
            "“Closing the terminal kills all that was started in it.” The kernel signals only the session's leader, "
            "and then the foreground group. It is some shells that pass SIGHUP on to the jobs they know.")};
}

Step quiet(Step step)
{
    step.question = step.prediction = step.textbook = step.skipped = "";
    return step;
}

} // namespace daemonscope::lab
