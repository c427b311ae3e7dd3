// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lab/course/cells.h"
#include "model/lab/course/course.h"

namespace daemonscope::lab {

namespace {

/// All of the job, and the shell, see the same foreground group.
Cells foreground(const char* group) { return {{"T", "tpgid", group}, {"A", "tpgid", group}, {"B", "tpgid", group}}; }
Cells states(const char* state) { return {{"A", "state", state}, {"B", "state", state}}; }

Step stop()
{
    return {.label = QT_TRANSLATE_NOOP("lab", "you: Ctrl-Z"),
        .actor = "you",
        .act = {.kind = Act::Kind::Key, .text = "^Z"},
        .changes = together({states("T"), foreground("T")}),
        .notice = QT_TRANSLATE_NOOP("lab",
            "Both processes are stopped: state T. At once the prompt is back, and the foreground group is the "
            "shell's."),
        .question = QT_TRANSLATE_NOOP("lab", "Who will be stopped: A, which talks to you, or B as well?"),
        .prediction = QT_TRANSLATE_NOOP("lab", "Both: they are in the same group, and that is in the foreground."),
        .why = QT_TRANSLATE_NOOP("lab",
            "The line discipline, the part of the kernel behind a terminal, turns Ctrl-Z into SIGTSTP for the whole "
            "foreground group. The shell learns of it because it waits with WUNTRACED, and takes the terminal back "
            "with tcsetpgrp()."),
        .man = "termios(3), waitpid(2), tcsetpgrp(3)",
        .textbook = QT_TRANSLATE_NOOP("lab",
            "“The terminal receives the signal and forwards it to the foreground group.” No signal is forwarded: "
            "the terminal delivers a byte, and the kernel's line discipline makes the signal from it. In an editor, "
            "which switches that off, Ctrl-Z is read as a byte like any other.")};
}

Step background()
{
    return {.label = QT_TRANSLATE_NOOP("lab", "you: bg"),
        .actor = "you",
        .act = {.kind = Act::Kind::Type, .text = "bg"},
        .changes = states("S"),
        .notice = QT_TRANSLATE_NOOP("lab",
            "Both go on. Only one thing tells them from a job in the foreground: the terminal's foreground group is "
            "the shell's, not theirs."),
        .question = QT_TRANSLATE_NOOP("lab", "By what, in /proc, can you tell a background job from a foreground job?"),
        .prediction = QT_TRANSLATE_NOOP("lab",
            "By pgid and tpgid: in the foreground they are equal. Nothing else differs."),
        .why = QT_TRANSLATE_NOOP("lab",
            "bg is a command of the shell: it sends SIGCONT to the group, and does not give it the terminal. A "
            "caught SIGCONT also ended A's pause()."),
        .man = "kill(2), signal(7)"};
}

/// The second time, without the remark.
Step again(Step step)
{
    step.textbook = "";
    return step;
}

std::vector<Step> first()
{
    return {stop(), background(),
        {.label = QT_TRANSLATE_NOOP("lab", "A: write(1, …) from the background"),
            .actor = "A",
            .calls = {{"A", "write"}},
            .line = "still working, from the background",
            .ruby = "still working, from the background",
            .notice = QT_TRANSLATE_NOOP("lab", "The line appears right behind your prompt. Nobody was stopped."),
            .question = QT_TRANSLATE_NOOP("lab", "May a background process write to the terminal?"),
            .prediction = QT_TRANSLATE_NOOP("lab", "Yes, unless the terminal was told otherwise (stty tostop)."),
            .why = QT_TRANSLATE_NOOP("lab",
                "Output from the background only makes a mess; input would be lost to the wrong reader. So by "
                "default the kernel guards reading alone."),
            .man = "termios(3)",
            .skipped = QT_TRANSLATE_NOOP("lab", "The line is not written; nothing else depends on it.")},
        {.label = QT_TRANSLATE_NOOP("lab", "A: read(0, …) from the background"),
            .actor = "A",
            .calls = {{"A", "read"}},
            .line = "ssize_t length = read(0",
            .ruby = "name = STDIN.gets",
            .changes = states("T"),
            .notice = QT_TRANSLATE_NOOP("lab", "Both processes are stopped, though only A wanted to read."),
            .question = QT_TRANSLATE_NOOP("lab", "A reads from the terminal. Who is stopped?"),
            .prediction = QT_TRANSLATE_NOOP("lab", "The whole group: A and B."),
            .why = QT_TRANSLATE_NOOP("lab",
                "What you type belongs to the foreground job. Whoever else reads makes the kernel send SIGTTIN to "
                "his whole group, and the read waits."),
            .man = "termios(3), read(2)"},
        {.label = QT_TRANSLATE_NOOP("lab", "you: fg"),
            .actor = "you",
            .act = {.kind = Act::Kind::Type, .text = "fg"},
            .changes = together({states("S"), foreground("A")}),
            .notice = QT_TRANSLATE_NOOP("lab",
                "The job has the terminal, and goes on. A stands before the very same read() once more."),
            .question = QT_TRANSLATE_NOOP("lab", "What has become of A's interrupted read()?"),
            .prediction = QT_TRANSLATE_NOOP("lab", "The kernel starts it again. A notices nothing."),
            .why = QT_TRANSLATE_NOOP("lab",
                "fg does two things, in this order: tcsetpgrp() gives the terminal to the group, then SIGCONT lets "
                "it go on. The other way round A might read too early and be stopped again."),
            .man = "tcsetpgrp(3), signal(7)"},
        {.label = QT_TRANSLATE_NOOP("lab", "A: read(0, …) again"),
            .actor = "A",
            .calls = {{"A", "read"}},
            .line = "ssize_t length = read(0",
            .ruby = "name = STDIN.gets",
            .notice = QT_TRANSLATE_NOOP("lab", "Now A sleeps in read(), and waits for you to type."),
            .question = QT_TRANSLATE_NOOP("lab", "The same call by the same process: will A be stopped this time?"),
            .prediction = QT_TRANSLATE_NOOP("lab", "No. Its group is the foreground group."),
            .why = QT_TRANSLATE_NOOP("lab",
                "The kernel compares the reader's group with the terminal's foreground group at each read. The "
                "process has not changed; the terminal's number has."),
            .man = "termios(3)"},
        {.label = QT_TRANSLATE_NOOP("lab", "you: type a name"),
            .actor = "you",
            .act = {.kind = Act::Kind::Type, .text = "Ada"},
            .notice = QT_TRANSLATE_NOOP("lab", "A's read() returned the line. A is about to greet."),
            .question = QT_TRANSLATE_NOOP("lab",
                "Two processes wait for the terminal, A and the shell. Who gets the line?"),
            .prediction = QT_TRANSLATE_NOOP("lab", "A. The shell does not read now: it waits for its job."),
            .why = QT_TRANSLATE_NOOP("lab",
                "Until A reads, the line lies in the kernel. There is no addressee: whoever is allowed to read takes "
                "it."),
            .man = "termios(3)"}};
}

std::vector<Step> second()
{
    return {{.label = QT_TRANSLATE_NOOP("lab", "A: greet; from now on tostop holds"),
                .actor = "A",
                .calls = {{"A", "write"}},
                .line = "hello, %.*s",
                .ruby = "hello, #{name}",
                .notice = QT_TRANSLATE_NOOP("lab",
                    "A greets you. Just before, it has switched on TOSTOP, a property of the terminal, not of A: the "
                    "same as the command stty tostop."),
                .question = QT_TRANSLATE_NOOP("lab", "TOSTOP is on. Does it bother A now?"),
                .prediction = QT_TRANSLATE_NOOP("lab", "No: A is in the foreground."),
                .why = QT_TRANSLATE_NOOP("lab", "TOSTOP makes the kernel guard writing as it guards reading."),
                .man = "termios(3), stty(1)"},
        again(stop()), again(background()),
        {.label = QT_TRANSLATE_NOOP("lab", "A: write(1, …) from the background, with tostop"),
            .actor = "A",
            .calls = {{"A", "write"}},
            .line = "one more line from the background",
            .ruby = "one more line from the background",
            .changes = states("T"),
            .notice = QT_TRANSLATE_NOOP("lab", "No line appears. The whole group is stopped."),
            .question = QT_TRANSLATE_NOOP("lab", "And now, with tostop?"),
            .prediction = QT_TRANSLATE_NOOP("lab", "The whole group is stopped, this time by SIGTTOU."),
            .why = QT_TRANSLATE_NOOP("lab",
                "A shell has to ignore SIGTTOU itself: else tcsetpgrp(), called from the background, would stop it "
                "in the middle of taking the terminal back."),
            .man = "termios(3), tcsetpgrp(3)",
            .skipped = QT_TRANSLATE_NOOP("lab", "Nothing is written, and nobody is stopped.")},
        {.label = QT_TRANSLATE_NOOP("lab", "you: kill -KILL A"),
            .actor = "you",
            .act = {.kind = Act::Kind::Signal, .text = "KILL", .target = "A"},
            .changes = together({zombie("A"), {gone("B")}}),
            .notice = QT_TRANSLATE_NOOP("lab",
                "A died although it was stopped; it stays a zombie until the shell looks. And B, which nobody had "
                "signalled, is gone too."),
            .question = QT_TRANSLATE_NOOP("lab", "Can a stopped process be killed? And what becomes of B?"),
            .prediction = QT_TRANSLATE_NOOP("lab",
                "By SIGKILL at once; other signals wait until it is continued. B dies as well."),
            .why = QT_TRANSLATE_NOOP("lab",
                "With A died the last link between this group and the shell: nobody could ever continue the stopped "
                "B. For that case the kernel sends SIGHUP and SIGCONT to the group. The lesson on orphaned process "
                "groups is about nothing else."),
            .man = "signal(7), setpgid(2)"}};
}

} // namespace

Scenario makeJobctl()
{
    Scenario scenario{.id = "jobctl",
        .title = QT_TRANSLATE_NOOP("lab", "Stop, background, foreground"),
        .introduction = QT_TRANSLATE_NOOP("lab",
            "A shell has one terminal and many jobs. Ctrl-Z stops the job in front, bg lets it go on behind, fg "
            "brings it back. None of that is done by the terminal window: the shell and the kernel do it with one "
            "number, the terminal's foreground process group. Here you see who may read and write at which moment, "
            "and what the kernel does to those who may not."),
        .program = "jobctl",
        .command = "jobctl",
        .actors = {{"T", QT_TRANSLATE_NOOP("lab", "the shell")},
            {"A", QT_TRANSLATE_NOOP("lab", "the job: it talks to the terminal")},
            {"B", QT_TRANSLATE_NOOP("lab", "a helper in the same job")}},
        .stopsAt = {"read", "write"},
        .passes = {{"T", "read"}, {"T", "write"}, {"T", "wait"}, {"T", "set-foreground"}, {"T", "signal"}},
        .start = together({shell("A"), job("A"), living("B", {"A", "A", "T", "lab", "A"})}),
        .steps = first()};
    const auto rest = second();
    scenario.steps.insert(scenario.steps.end(), rest.begin(), rest.end());
    return scenario;
}

} // namespace daemonscope::lab
