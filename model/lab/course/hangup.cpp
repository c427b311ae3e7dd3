// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lab/course/cells.h"
#include "model/lab/course/course.h"

namespace daemonscope::lab {

namespace {

constexpr const char* deadTerminal = "<lab pty> (deleted)";

Cells foreground(const char* group)
{
    return {{"T", "tpgid", group}, {"G", "tpgid", group}, {"N", "tpgid", group}};
}

/// A background job whose shell and terminal are gone.
Cells leftBehind(const char* actor)
{
    return {{actor, "ppid", "reaper"}, {actor, "tty", "-"}, {actor, "tpgid", "-"}, {actor, "fd0", deadTerminal},
        {actor, "fd2", deadTerminal}};
}

std::vector<Step> before()
{
    return {
        {.label = QT_TRANSLATE_NOOP("lab", "you: hangup nohup &"),
            .actor = "you",
            .act = {.kind = Act::Kind::Type, .text = "hangup nohup &"},
            .changes = together({living("N", {"T", "N", "T", "lab", "T"}),
                {{"N", "fd1", "<dir>/nohup.out"}, {"N", "ignored", "HUP"}}}),
            .notice = QT_TRANSLATE_NOOP("lab",
                "N is a background job like G. What is special: it ignores SIGHUP, and its output goes to a file."),
            .question = QT_TRANSLATE_NOOP("lab",
                "Does a job that is protected against hangups have another session or group than G?"),
            .prediction = QT_TRANSLATE_NOOP("lab", "Another group, as every job; but the same session and terminal."),
            .why = QT_TRANSLATE_NOOP("lab",
                "nohup(1) does just these two things, ignore a signal and redirect the output, and then runs the "
                "command. It makes no daemon."),
            .man = "nohup(1), signal(7)"},
        {.label = QT_TRANSLATE_NOOP("lab", "you: hangup daemon"),
            .actor = "you",
            .act = {.kind = Act::Kind::Type, .text = "hangup daemon"},
            .changes = living("D", {"reaper", "D", "D", "-", "-"}),
            .notice = QT_TRANSLATE_NOOP("lab",
                "X forked D and left, and D called setsid(). D has a session of its own, and no controlling "
                "terminal; yet its streams still are the terminal."),
            .question = QT_TRANSLATE_NOOP("lab", "After setsid(), can D still write to your terminal?"),
            .prediction = QT_TRANSLATE_NOOP("lab", "Yes. setsid() closes nothing."),
            .why = QT_TRANSLATE_NOOP("lab",
                "The controlling terminal and open descriptors are two different things: the one decides about "
                "signals, the others about input and output."),
            .man = "setsid(2), credentials(7)"},
        {.label = QT_TRANSLATE_NOOP("lab", "you: hangup"),
            .actor = "you",
            .act = {.kind = Act::Kind::Type, .text = "hangup"},
            .changes = together({living("F", {"T", "F", "T", "lab", "F"}), foreground("F")}),
            .notice = QT_TRANSLATE_NOOP("lab",
                "F runs in the foreground. For D, the terminal's foreground group does not exist."),
            .question = QT_TRANSLATE_NOOP("lab", "Which of G, N, D and F differ in their session?"),
            .prediction = QT_TRANSLATE_NOOP("lab", "Only D. The three jobs share the shell's session."),
            .why = QT_TRANSLATE_NOOP("lab", "A shell gives each job a group, and keeps them all in its own session."),
            .man = "credentials(7)",
            .textbook = QT_TRANSLATE_NOOP("lab",
                "“Each command started from the shell gets its own session.” It gets its own process group; the "
                "session is the shell's for all of them.")}};
}

Step close()
{
    return {.label = QT_TRANSLATE_NOOP("lab", "you: close the terminal"),
        .actor = "you",
        .act = {.kind = Act::Kind::CloseTerminal},
        .changes = together({{shellGone(), gone("F")}, leftBehind("G"), {{"G", "fd1", deadTerminal}}, leftBehind("N"),
            {{"D", "fd0", deadTerminal}, {"D", "fd1", deadTerminal}, {"D", "fd2", deadTerminal}}}),
        .notice = QT_TRANSLATE_NOOP("lab",
            "The shell and the foreground job are gone. G, a plain background job, lives on, without terminal, "
            "adopted by the reaper. So do N and D."),
        .question = QT_TRANSLATE_NOOP("lab",
            "Who dies: the shell, G in the background, N with nohup, D the daemon, F in front?"),
        .prediction = QT_TRANSLATE_NOOP("lab", "The shell and F."),
        .why = QT_TRANSLATE_NOOP("lab",
            "The kernel sends SIGHUP to the leader of the terminal's session only: the shell, which dies of it. When "
            "a session's leader ends, the group that was in the foreground gets SIGHUP: F. Nobody signals a running "
            "job in the background. bash and zsh would do it themselves, by sending SIGHUP to each job they know; "
            "this small shell and dash do not."),
        .man = "setsid(2), pty(7), _exit(2)",
        .textbook = QT_TRANSLATE_NOOP("lab",
            "“A signal to the session leader is forwarded to all groups of the session.” It is not. There are two "
            "side effects only: a hangup signals the leader, and the leader's end signals the foreground group.")};
}

std::vector<Step> after()
{
    return {{.label = QT_TRANSLATE_NOOP("lab", "you: wake G (SIGUSR1)"),
                .actor = "you",
                .act = {.kind = Act::Kind::Signal, .text = "USR1", .target = "G"},
                .changes = {gone("G")},
                .notice = QT_TRANSLATE_NOOP("lab", "G wanted to write a line. That failed, so it gave up."),
                .question = QT_TRANSLATE_NOOP("lab", "G still has descriptor 1 open. What will its write() return?"),
                .prediction = QT_TRANSLATE_NOOP("lab", "-1, with the error EIO: the device behind it is gone."),
                .why = QT_TRANSLATE_NOOP("lab",
                    "Many a job “dies when the window is closed” in this way only: not by a signal, but by its next "
                    "line of output. A read() would have returned 0, the end of the file."),
                .man = "write(2), pty(7)"},
        {.label = QT_TRANSLATE_NOOP("lab", "you: wake N (SIGUSR1)"),
            .actor = "you",
            .act = {.kind = Act::Kind::Signal, .text = "USR1", .target = "N"},
            .notice = QT_TRANSLATE_NOOP("lab", "N wrote its line to nohup.out and lives."),
            .question = QT_TRANSLATE_NOOP("lab", "Which half of nohup saved N just now: ignoring SIGHUP, or the file?"),
            .prediction = QT_TRANSLATE_NOOP("lab", "The file. SIGHUP never came to N at all."),
            .why = QT_TRANSLATE_NOOP("lab",
                "Ignoring SIGHUP helps against shells that pass it on, and against being the foreground job; the "
                "file helps against the loss of the terminal."),
            .man = "nohup(1)"},
        {.label = QT_TRANSLATE_NOOP("lab", "you: wake D (SIGUSR1)"),
            .actor = "you",
            .act = {.kind = Act::Kind::Signal, .text = "USR1", .target = "D"},
            .changes = {gone("D")},
            .notice = QT_TRANSLATE_NOOP("lab",
                "The daemon, safe from every hangup, died of a line of output. N, a leftover job with no terminal "
                "and adopted by the reaper, is all that remains."),
            .question = QT_TRANSLATE_NOOP("lab", "D has its own session. Is it safe?"),
            .prediction = QT_TRANSLATE_NOOP("lab",
                "From signals of the terminal, yes. Its output still fails with EIO."),
            .why = QT_TRANSLATE_NOOP("lab",
                "That is why a daemon points 0, 1 and 2 at /dev/null. And it is why “no terminal and adopted” does "
                "not make a daemon: N looks like that, too. N's session is that of a shell long gone, while D led "
                "its own."),
            .man = "daemon(7)"}};
}

} // namespace

Scenario makeHangup()
{
    Scenario scenario{.id = "hangup",
        .title = QT_TRANSLATE_NOOP("lab", "The terminal window is closed"),
        .introduction = QT_TRANSLATE_NOOP("lab",
            "You close a terminal window, or the connection to another machine breaks. What becomes of the programs "
            "that you started there? Some die, some go on, and which is which surprises even old hands. Here are "
            "four of the same kind: a plain background job (G), one protected as by nohup (N), one that made a "
            "session of its own (D), and one in the foreground (F)."),
        .program = "hangup",
        .command = "hangup &",
        .actors = {{"T", QT_TRANSLATE_NOOP("lab", "the shell")},
            {"G", QT_TRANSLATE_NOOP("lab", "a plain background job")},
            {"N", QT_TRANSLATE_NOOP("lab", "a background job that ignores hangups")},
            {"X", QT_TRANSLATE_NOOP("lab", "starts D and leaves")},
            {"D", QT_TRANSLATE_NOOP("lab", "in a session of its own")},
            {"F", QT_TRANSLATE_NOOP("lab", "the foreground job")}},
        .passes = {{"T", "fork"}, {"T", "setpgid"}, {"T", "set-foreground"}, {"T", "wait"}, {"N", "setpgid"},
            {"N", "exec"}, {"N", "ignore-signal"}, {"N", "redirect"}, {"X", "setpgid"}, {"X", "set-foreground"},
            {"X", "exec"}, {"X", "fork"}, {"X", "exit"}, {"D", "setsid"}, {"F", "setpgid"}, {"F", "set-foreground"},
            {"F", "exec"}, {"G", "exit"}, {"D", "exit"}},
        .start = together({shell("T"), living("G", {"T", "G", "T", "lab", "T"})}),
        .steps = before()};
    scenario.steps.push_back(close());
    const auto rest = after();
    scenario.steps.insert(scenario.steps.end(), rest.begin(), rest.end());
    return scenario;
}

} // namespace daemonscope::lab
