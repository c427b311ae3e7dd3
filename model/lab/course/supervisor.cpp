// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lab/course/cells.h"
#include "model/lab/course/course.h"

namespace daemonscope::lab {

namespace {

/// A server as its supervisor made it.
Cells served(const char* actor)
{
    return {{actor, "pgid", actor}, {actor, "sid", actor}, {actor, "tty", "-"}, {actor, "tpgid", "-"}};
}

std::vector<Step> start()
{
    return {{.label = QT_TRANSLATE_NOOP("lab", "S: fork()"),
                .actor = "S",
                .calls = {{"S", "fork"}},
                .line = "pid_t child = fork();",
                .ruby = "fork do",
                .changes = living("A", {"S", "S", "T", "lab", "S"}),
                .notice = QT_TRANSLATE_NOOP("lab", "A is still a copy of the supervisor. It will become the server."),
                .question = QT_TRANSLATE_NOOP("lab", "How many forks will this server need to be detached?"),
                .prediction = QT_TRANSLATE_NOOP("lab", "This one, and the server does not do it itself."),
                .why = QT_TRANSLATE_NOOP("lab",
                    "The supervisor has to fork anyway: it stays the parent, and that is the whole point. A parent "
                    "is told when its child ends, and with which status."),
                .man = "fork(2)"},
        {.label = QT_TRANSLATE_NOOP("lab", "A: setsid()"),
            .actor = "A",
            .calls = {{"A", "setsid"}},
            .line = "setsid();",
            .ruby = "Process.setsid",
            .changes = served("A"),
            .notice = QT_TRANSLATE_NOOP("lab", "A leads a session without a terminal, and its parent is still S."),
            .question = QT_TRANSLATE_NOOP("lab", "Does a child that starts its own session lose its parent?"),
            .prediction = QT_TRANSLATE_NOOP("lab", "No. Sessions and parents are independent of each other."),
            .why = QT_TRANSLATE_NOOP("lab",
                "The supervisor prepares each server in the same way, between fork() and exec(), so that no server "
                "has to do it. systemd does it so, too."),
            .man = "setsid(2), systemd.exec(5)",
            .skipped = QT_TRANSLATE_NOOP("lab",
                "The server stays in the terminal's session: Ctrl-C reaches it directly.")},
        {.label = QT_TRANSLATE_NOOP("lab", "A: chdir(\"/\"), /dev/null onto 0"),
            .actor = "A",
            .calls = {{"A", "chdir"}, {"A", "open-null"}, {"A", "redirect"}},
            .line = "if (chdir(\"/\") < 0)",
            .ruby = "Dir.chdir \"/\"",
            .changes = {{"A", "cwd", "/"}, {"A", "fd0", "/dev/null"}},
            .notice = QT_TRANSLATE_NOOP("lab",
                "Output and errors stay where the supervisor wants them: here, the terminal."),
            .question = QT_TRANSLATE_NOOP("lab", "Why does the server keep its standard output?"),
            .prediction = QT_TRANSLATE_NOOP("lab",
                "Because that is its log. Where it goes is the supervisor's business."),
            .why = QT_TRANSLATE_NOOP("lab",
                "Under systemd 1 and 2 lead to the journal, in a container to the runtime. The server just prints."),
            .man = "daemon(7)",
            .skipped = QT_TRANSLATE_NOOP("lab", "The server runs in the lab's folder.")},
        {.label = QT_TRANSLATE_NOOP("lab", "A: exec(server)"),
            .actor = "A",
            .calls = {{"A", "exec"}},
            .line = "execvp(command[0], command);",
            .ruby = "exec(*command)",
            .notice = QT_TRANSLATE_NOOP("lab",
                "The server runs. Look at its code: it prints, and works. No fork, no setsid, no pid file."),
            .question = QT_TRANSLATE_NOOP("lab", "What will exec() change of all that was prepared?"),
            .prediction = QT_TRANSLATE_NOOP("lab", "Nothing: number, parent, session, directory and streams are kept."),
            .why = QT_TRANSLATE_NOOP("lab",
                "exec() replaces the program, not the process. For servers of today, daemon(7) recommends just this: "
                "leave the old steps out, run in the foreground, and let a supervisor do the rest."),
            .man = "execve(2), daemon(7)",
            .textbook = QT_TRANSLATE_NOOP("lab",
                "“A long-running server has to turn itself into a daemon.” It had to, when the only way to start "
                "one was a shell. Under a supervisor it must not: a server that forks and leaves looks to its "
                "parent as if it had ended.")}};
}

std::vector<Step> care()
{
    return {{.label = QT_TRANSLATE_NOOP("lab", "you: kill -KILL A"),
                .actor = "you",
                .act = {.kind = Act::Kind::Signal, .text = "KILL", .target = "A"},
                .changes = zombie("A"),
                .notice = QT_TRANSLATE_NOOP("lab",
                    "The server has crashed, say. It is a zombie, and S has been woken by SIGCHLD."),
                .question = QT_TRANSLATE_NOOP("lab", "Who learns first that the server has died?"),
                .prediction = QT_TRANSLATE_NOOP("lab", "Its parent, the supervisor: the kernel tells it at once."),
                .why = QT_TRANSLATE_NOOP("lab",
                    "A daemon that was adopted by process 1 dies unnoticed by those who care. Scripts then look "
                    "every minute whether the number in a pid file is still alive, and may be looking at a stranger."),
                .man = "wait(2), sigwaitinfo(2)"},
        {.label = QT_TRANSLATE_NOOP("lab", "S: waitpid(A)"),
            .actor = "S",
            .calls = {{"S", "wait"}},
            .line = "waitpid(server, &status, WNOHANG)",
            .ruby = "Process.wait(server, Process::WNOHANG)",
            .changes = {gone("A")},
            .notice = QT_TRANSLATE_NOOP("lab", "S knows not only that A ended, but how: by signal 9."),
            .question = QT_TRANSLATE_NOOP("lab", "Could anybody but S have learned the exit status?"),
            .prediction = QT_TRANSLATE_NOOP("lab", "No. It is told to the parent only."),
            .why = QT_TRANSLATE_NOOP("lab",
                "So a supervisor can tell a crash from an orderly end, and restart only after a crash."),
            .man = "waitpid(2), systemd.service(5)"},
        {.label = QT_TRANSLATE_NOOP("lab", "S: start it again"),
            .actor = "S",
            .calls = {{"S", "fork"}, {"B", "setsid"}, {"B", "chdir"}, {"B", "open-null"}, {"B", "redirect"},
                {"B", "exec"}},
            .line = "server = start(argv + 1, &mask); // again",
            .ruby = "server = start(ARGV) # again",
            .changes = together({living("B", {"S", "B", "B", "-", "-"}),
                {{"B", "cwd", "/"}, {"B", "fd0", "/dev/null"}}}),
            .notice = QT_TRANSLATE_NOOP("lab", "A new server, in the same state as the first."),
            .question = QT_TRANSLATE_NOOP("lab", "Will B's umask, directory and signals be the same as A's were?"),
            .prediction = QT_TRANSLATE_NOOP("lab",
                "Yes: both have them from the same supervisor, not from whoever sat at a terminal."),
            .why = QT_TRANSLATE_NOOP("lab",
                "A daemon that is started by hand inherits something different each time: your umask, your "
                "environment, your directory. Started by a supervisor it always begins in the same way."),
            .man = "daemon(7)"}};
}

std::vector<Step> end()
{
    return {{.label = QT_TRANSLATE_NOOP("lab", "you: Ctrl-C"),
                .actor = "you",
                .act = {.kind = Act::Kind::Key, .text = "^C"},
                .notice = QT_TRANSLATE_NOOP("lab", "S has read its SIGINT and is about to do something; B got none."),
                .question = QT_TRANSLATE_NOOP("lab", "Who gets SIGINT: the supervisor, the server, or both?"),
                .prediction = QT_TRANSLATE_NOOP("lab", "The supervisor only. The server is in another session."),
                .why = QT_TRANSLATE_NOOP("lab",
                    "Ctrl-C goes to the foreground group of the terminal. How the server is stopped, the supervisor "
                    "decides."),
                .man = "termios(3)"},
        {.label = QT_TRANSLATE_NOOP("lab", "S: kill(B, SIGTERM)"),
            .actor = "S",
            .calls = {{"S", "signal"}},
            .line = "kill(server, SIGTERM);",
            .ruby = "Process.kill :TERM, server",
            .changes = zombie("B"),
            .notice = QT_TRANSLATE_NOOP("lab", "The server ended."),
            .question = QT_TRANSLATE_NOOP("lab", "Can the supervisor hit a stranger by this number?"),
            .prediction = QT_TRANSLATE_NOOP("lab",
                "No: B is its child, and keeps its number until S has waited for it."),
            .why = QT_TRANSLATE_NOOP("lab", "Whoever stops a daemon by a pid file has no such certainty."),
            .man = "kill(2)",
            .skipped = QT_TRANSLATE_NOOP("lab", "The server runs on, and the supervisor waits for it in vain.")},
        {.label = QT_TRANSLATE_NOOP("lab", "S: waitpid(B)"),
            .actor = "S",
            .calls = {{"S", "wait"}},
            .line = "waitpid(server, NULL, 0);",
            .ruby = "Process.wait server # the last one",
            .changes = {gone("B")},
            .notice = QT_TRANSLATE_NOOP("lab", "Nothing of the server is left."),
            .question = QT_TRANSLATE_NOOP("lab", "What would be left if S ended without waiting?"),
            .prediction = QT_TRANSLATE_NOOP("lab",
                "A zombie for the reaper to clear away, or a server that still runs, as an orphan."),
            .why = QT_TRANSLATE_NOOP("lab", "A good supervisor leaves when all it started has ended."),
            .man = "waitpid(2)"},
        {.label = QT_TRANSLATE_NOOP("lab", "S: exit"),
            .actor = "S",
            .calls = {{"S", "exit"}},
            .line = "return 0;",
            .ruby = "was stopped",
            .changes = {gone("S"), {"T", "tpgid", "T"}},
            .notice = QT_TRANSLATE_NOOP("lab", "The prompt is back, and nothing runs that you did not ask for."),
            .question = QT_TRANSLATE_NOOP("lab",
                "Before you daemonize anything: does it need to stay responsive for ever?"),
            .prediction = QT_TRANSLATE_NOOP("lab",
                "If yes, it is a server: run it under a supervisor. If it only has to run now and then, it is a cron "
                "job or a timer. If you merely do not want to wait for it, it is a background job or belongs in a "
                "queue."),
            .why = QT_TRANSLATE_NOOP("lab",
                "Few programs need to be daemons, and of those fewer still need to make themselves one. Now that you "
                "have seen every step of it, you can tell which is which."),
            .man = "daemon(7), crontab(5), systemd.timer(5)"}};
}

} // namespace

Scenario makeSupervisor()
{
    Scenario scenario{.id = "supervisor",
        .title = QT_TRANSLATE_NOOP("lab", "Without the dance: a server under a supervisor"),
        .introduction = QT_TRANSLATE_NOOP("lab",
            "Fork, setsid, fork, chdir, /dev/null: all of that was needed because a server was started from "
            "somebody's terminal and had to get away from it. If instead it is started by a program whose trade that "
            "is, the server does nothing of the kind. Here is a tiny supervisor, in the place of systemd, runit or a "
            "container's runtime, with a server that just runs in the foreground."),
        .program = "supervisor",
        .command = "supervisor server",
        .actors = {{"T", QT_TRANSLATE_NOOP("lab", "the shell")},
            {"S", QT_TRANSLATE_NOOP("lab", "the supervisor")},
            {"A", QT_TRANSLATE_NOOP("lab", "the server")},
            {"B", QT_TRANSLATE_NOOP("lab", "the server, started again")}},
        .passes = {{"T", "setpgid"}, {"T", "set-foreground"}, {"T", "wait"}},
        .start = together({shell("S"), job("S")}),
        .steps = start()};
    for (const auto& part : {care(), end()})
        scenario.steps.insert(scenario.steps.end(), part.begin(), part.end());
    return scenario;
}

} // namespace daemonscope::lab
