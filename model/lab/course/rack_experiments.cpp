// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lab/course/cells.h"
#include "model/lab/course/course.h"
#include "model/lab/course/rack_steps.h"

namespace daemonscope::lab {

namespace {

Step skipSetsid()
{
    auto step = rackSetsid();
    step.label = QT_TRANSLATE_NOOP("lab", "B: setsid() is skipped");
    step.answer = "skip";
    step.changes = {};
    step.notice = QT_TRANSLATE_NOOP("lab",
        "B was told that it leads a new session, and says so. The table shows that nothing has changed: group A, the "
        "shell's session, the shell's terminal.");
    step.question = QT_TRANSLATE_NOOP("lab", "Suppose a program forgets this call. What does B keep?");
    step.prediction = QT_TRANSLATE_NOOP(
        "lab", "The shell's session, its terminal, and the group that it was born into.");
    step.textbook = "";
    return step;
}

/// The second fork of a B that has not left the session of T; `foreground` is the group that has the terminal.
Step forkInOldSession(const char* foreground)
{
    auto step = quiet(rackSecondFork());
    step.changes = living("C", {"B", "A", "T", "lab", foreground});
    step.notice = QT_TRANSLATE_NOOP("lab", "C is born into group A, into the shell's session, and with its terminal.");
    step.question = QT_TRANSLATE_NOOP("lab", "In which session will C be?");
    step.prediction = QT_TRANSLATE_NOOP("lab", "In the shell's, as its parent.");
    step.why = QT_TRANSLATE_NOOP("lab", "Session, group and terminal are inherited.");
    return step;
}

Step exitInOldSession()
{
    auto step = quiet(rackSecondExit());
    step.notice = QT_TRANSLATE_NOOP("lab",
        "C is an orphan, and looks much like a daemon; but its session's leader is the shell, which lives.");
    step.question = QT_TRANSLATE_NOOP("lab", "C's parent is the reaper now. Is C a daemon?");
    step.prediction = QT_TRANSLATE_NOOP("lab", "No. It still belongs to a terminal.");
    step.why = QT_TRANSLATE_NOOP("lab", "To fork twice alone detaches from the parent, not from the session.");
    return step;
}

Step forkFails(Step step)
{
    step.answer = "fail:EAGAIN";
    step.changes = {};
    step.textbook = step.skipped = "";
    return step;
}

} // namespace

Scenario makeRackNoSetsid()
{
    auto end = rackCloseTerminal();
    end.changes = {shellGone(), gone("A"), gone("C")};
    end.notice = QT_TRANSLATE_NOOP("lab",
        "The daemon is dead. The shell got SIGHUP and ended, and with the session's leader gone, the foreground group "
        "got SIGHUP as well: that is group A, and C is still in it.");
    end.question = QT_TRANSLATE_NOOP("lab", "Its streams are on /dev/null, its parent is the reaper. Does C live on?");
    end.prediction = QT_TRANSLATE_NOOP("lab", "No. SIGHUP ends it.");
    end.why = QT_TRANSLATE_NOOP("lab",
        "When a session leader ends, the kernel sends SIGHUP to the foreground group of its terminal. Only setsid() "
        "takes a process out of reach.");
    end.textbook = "";
    return {.id = "rack-no-setsid",
        .experimentOf = "rack",
        .title = QT_TRANSLATE_NOOP("lab", "Skip setsid, and close the terminal"),
        .introduction = QT_TRANSLATE_NOOP("lab",
            "The double fork as before, but setsid() does not happen. The window is closed while the program's group "
            "is still in the foreground: the shell has not yet come to notice that its command is done. In life that "
            "is a short moment at a prompt, but a long time when a script started the daemon, for then its group stays "
            "in the foreground until the whole script has ended."),
        .program = "double_fork",
        .command = "double_fork",
        .actors = rackActors(),
        .start = rackStart(),
        .steps = {quiet(rackFirstFork()), quiet(rackFirstExit()), skipSetsid(), forkInOldSession("A"),
            exitInOldSession(), quiet(rackChdir()), quiet(rackStdin()), quiet(rackStdout()), quiet(rackStderr()), end}};
}

Scenario makeRackNoSetsidBackground()
{
    auto end = rackCloseTerminal();
    end.changes = {shellGone(), {"C", "tty", "-"}, {"C", "tpgid", "-"}};
    end.notice = QT_TRANSLATE_NOOP("lab",
        "C lost its terminal and got no signal: its group was in the background. It lives, by luck rather than by "
        "design: with another shell, or in the foreground, it would be dead.");
    end.question = QT_TRANSLATE_NOOP("lab", "C is in the shell's session, in a background group. Does it get SIGHUP?");
    end.prediction = QT_TRANSLATE_NOOP("lab", "No. It only loses its controlling terminal.");
    end.why = QT_TRANSLATE_NOOP("lab",
        "A hangup is told to the session's leader and, when that one ends, to the foreground group. A shell may send "
        "SIGHUP to its jobs itself, as bash does; but this shell believes that its job has ended.");
    end.textbook = QT_TRANSLATE_NOOP("lab",
        "“Without setsid the daemon would get the signals that the terminal sends to its whole session.” No signal "
        "goes to a session. What remains is the terminal itself: reads from it, /dev/tty, and its end.");
    auto shell = rackShellReturns();
    return {.id = "rack-no-setsid-background",
        .experimentOf = "rack",
        .title = QT_TRANSLATE_NOOP("lab", "Skip setsid, get the prompt back, and close the terminal"),
        .introduction = QT_TRANSLATE_NOOP("lab",
            "The same omission, but this time the prompt is back before the window is closed. Many books say that the "
            "daemon would now be ended by SIGHUP as a member of the shell's session. See for yourself what the kernel "
            "does to a background group, and what it does not."),
        .program = "double_fork",
        .command = "double_fork",
        .actors = rackActors(),
        .start = rackStart(),
        .steps = {quiet(rackFirstFork()), quiet(rackFirstExit()), quiet(shell), skipSetsid(), forkInOldSession("T"),
            exitInOldSession(), quiet(rackChdir()), quiet(rackStdin()), quiet(rackStdout()), quiet(rackStderr()), end}};
}

Scenario makeRackForkFails()
{
    auto fork = forkFails(rackFirstFork());
    fork.label = QT_TRANSLATE_NOOP("lab", "A: fork() fails");
    fork.notice = QT_TRANSLATE_NOOP("lab", "No child was born. A prints “Resource temporarily unavailable”, EAGAIN.");
    fork.question = QT_TRANSLATE_NOOP(
        "lab", "The user may start no more processes, so fork() fails. What should A do?");
    fork.prediction = QT_TRANSLATE_NOOP("lab", "Say so, and end with a status that is not 0.");
    fork.why = QT_TRANSLATE_NOOP("lab", "fork() returns -1 and no child. There is a limit on processes for each user.");
    fork.textbook = QT_TRANSLATE_NOOP("lab",
        "“if (fork()) exit(0);” With it A would now end with success, and there would be no daemon: "
        "-1 counts as true.");
    auto end = quiet(rackFirstExit());
    end.label = QT_TRANSLATE_NOOP("lab", "A: exit 1");
    end.line = "_exit(1);";
    end.changes = zombie("A");
    end.notice = QT_TRANSLATE_NOOP("lab", "A ends with 1. There is nobody to become an orphan.");
    end.question = QT_TRANSLATE_NOOP("lab", "Who will learn that there is no daemon?");
    end.prediction = QT_TRANSLATE_NOOP("lab", "The shell: the exit status is kept until it asks.");
    end.why = QT_TRANSLATE_NOOP(
        "lab", "As long as the first parent lives, a failure can still be told to whoever started it.");
    end.man = "_exit(2)";
    auto shell = quiet(rackShellReturns());
    shell.changes = {gone("A"), {"T", "tpgid", "T"}};
    shell.notice = QT_TRANSLATE_NOOP("lab", "The prompt is back, and the shell knows that the command failed.");
    return {.id = "rack-fork-fails",
        .experimentOf = "rack",
        .title = QT_TRANSLATE_NOOP("lab", "Let the first fork fail"),
        .introduction = QT_TRANSLATE_NOOP("lab",
            "fork() can fail: because of a limit on processes, or for want of memory. It is rare, and therefore seldom "
            "tested. Here the first fork fails, and you see who learns of it."),
        .program = "double_fork",
        .command = "double_fork",
        .actors = rackActors(),
        .start = rackStart(),
        .steps = {fork, end, shell}};
}

Scenario makeRackSecondForkFails()
{
    auto fork = forkFails(rackSecondFork());
    fork.label = QT_TRANSLATE_NOOP("lab", "B: fork() fails");
    fork.notice = QT_TRANSLATE_NOOP("lab",
        "No C was born. B can still print its complaint into the terminal, after the prompt and perhaps into what you "
        "are typing.");
    fork.question = QT_TRANSLATE_NOOP("lab", "The second fork fails. Who can still be told?");
    fork.prediction = QT_TRANSLATE_NOOP(
        "lab", "Nobody by the exit status: the shell has its answer already, and it was 0.");
    fork.why = QT_TRANSLATE_NOOP("lab",
        "A ended with success before B had done its work. A good daemon lets its first parent wait until the daemon "
        "reports, through a pipe, that it is ready.");
    fork.man = "fork(2), daemon(7)";
    auto end = quiet(rackSecondExit());
    end.label = QT_TRANSLATE_NOOP("lab", "B: exit 1");
    end.line = "_exit(1);";
    end.changes = {gone("B")};
    end.notice = QT_TRANSLATE_NOOP("lab", "B is gone, and with it the only trace of the failure. There is no daemon.");
    end.question = QT_TRANSLATE_NOOP("lab", "To whom does B's exit status go?");
    end.prediction = QT_TRANSLATE_NOOP("lab", "To the reaper, which throws it away.");
    end.why = QT_TRANSLATE_NOOP("lab", "An orphan's exit status is of interest to nobody any more.");
    return {.id = "rack-second-fork-fails",
        .experimentOf = "rack",
        .title = QT_TRANSLATE_NOOP("lab", "Let the second fork fail"),
        .introduction = QT_TRANSLATE_NOOP("lab",
            "When the first fork fails, the shell learns of it. What if the second one fails, when the prompt is back "
            "and the shell has been told that all went well?"),
        .program = "double_fork",
        .command = "double_fork",
        .actors = rackActors(),
        .start = rackStart(),
        .steps = {quiet(rackFirstFork()), quiet(rackFirstExit()), quiet(rackShellReturns()), quiet(rackSetsid()), fork,
            end}};
}

} // namespace daemonscope::lab
