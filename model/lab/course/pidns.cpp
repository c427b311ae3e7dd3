// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lab/course/cells.h"
#include "model/lab/course/course.h"

namespace daemonscope::lab {

namespace {

std::vector<Step> births()
{
    return {{.label = QT_TRANSLATE_NOOP("lab", "N: fork() after unshare(CLONE_NEWPID)"),
                .actor = "N",
                .calls = {{"N", "fork"}},
                .line = "pid_t init = start(beInit);",
                .ruby = "init = fork do # I",
                .changes = living("I", {"N", "N", "T", "lab", "N"}),
                .notice = QT_TRANSLATE_NOOP("lab",
                    "Seen from here, I is an ordinary process with an ordinary number. It says about itself: I am 1, "
                    "my parent is 0."),
                .question = QT_TRANSLATE_NOOP("lab",
                    "N has called unshare(CLONE_NEWPID). Who is in the new pid namespace: N, or its child?"),
                .prediction = QT_TRANSLATE_NOOP("lab", "Only its child, and that is process 1 there."),
                .why = QT_TRANSLATE_NOOP("lab",
                    "A process cannot change its own number, so unshare() only decides where later children are "
                    "born. Each process inside has two numbers, one for each namespace (NSpid in its status file). "
                    "“0” stands for: my parent is outside."),
                .man = "pid_namespaces(7), unshare(2)",
                .textbook = QT_TRANSLATE_NOOP("lab",
                    "“Init is the only process whose parent is 0.” On every Linux machine the parent of kthreadd "
                    "(2) is 0 too, and so is that of the init of every pid namespace, seen from inside.")},
        {.label = QT_TRANSLATE_NOOP("lab", "I: fork()"),
            .actor = "I",
            .calls = {{"I", "fork"}},
            .line = "start(beChild); // J",
            .ruby = "fork(&child) # J",
            .changes = living("J", {"I", "N", "T", "lab", "N"}),
            .notice = QT_TRANSLATE_NOOP("lab", "J is 2 inside. I now sleeps, and will never wait for a child."),
            .question = QT_TRANSLATE_NOOP("lab",
                "Group and session of J are N's and the shell's. What are these numbers inside?"),
            .prediction = QT_TRANSLATE_NOOP("lab", "0: their leaders are outside, and have no number there."),
            .why = QT_TRANSLATE_NOOP("lab", "A pid namespace can show only what is in it or below it."),
            .man = "pid_namespaces(7)"},
        {.label = QT_TRANSLATE_NOOP("lab", "J: fork()"),
            .actor = "J",
            .calls = {{"J", "fork"}},
            .line = "start(beGrandchild);",
            .ruby = "fork(&grandchild)",
            .changes = living("K", {"J", "N", "T", "lab", "N"}),
            .notice = QT_TRANSLATE_NOOP("lab", "K is 3 inside."),
            .question = QT_TRANSLATE_NOOP("lab", "How many processes can K see, and how many of the lab can you see?"),
            .prediction = QT_TRANSLATE_NOOP("lab",
                "K sees three, from here one sees all. One looks into a namespace, never out."),
            .why = QT_TRANSLATE_NOOP("lab",
                "Namespaces are nested, and each process has a number in its own and in all above it."),
            .man = "pid_namespaces(7)"},
        {.label = QT_TRANSLATE_NOOP("lab", "K: getpid(), getppid()"),
            .actor = "K",
            .calls = {{"K", "getpid"}},
            .line = "introduce(\"K\"); // first time",
            .ruby = "introduce \"K\" # first time",
            .notice = QT_TRANSLATE_NOOP("lab", "K says: I am 3, my parent is 2."),
            .question = QT_TRANSLATE_NOOP("lab", "Which number will K tell for its parent?"),
            .prediction = QT_TRANSLATE_NOOP("lab", "2, J's number inside."),
            .why = QT_TRANSLATE_NOOP("lab", "System calls translate numbers for whoever asks."),
            .man = "getpid(2)"}};
}

std::vector<Step> deaths()
{
    return {{.label = QT_TRANSLATE_NOOP("lab", "J: exit"),
                .actor = "J",
                .calls = {{"J", "exit"}},
                .line = "_exit(0);",
                .ruby = "exit # J",
                .changes = together({zombie("J"), {{"K", "ppid", "I"}}}),
                .notice = QT_TRANSLATE_NOOP("lab",
                    "K was adopted by I, not by the machine's reaper. J stays a zombie, because I is a bad init and "
                    "never waits."),
                .question = QT_TRANSLATE_NOOP("lab", "K becomes an orphan. Who adopts it: the machine's reaper, or I?"),
                .prediction = QT_TRANSLATE_NOOP("lab", "I. Orphans do not leave their namespace."),
                .why = QT_TRANSLATE_NOOP("lab",
                    "Whoever is process 1 inside inherits all its orphans and has to wait for them. In containers "
                    "that is often a program that does not know of this duty; that is what small inits such as tini "
                    "are for."),
                .man = "pid_namespaces(7)",
                .textbook = QT_TRANSLATE_NOOP("lab",
                    "“The parent of orphans is always process 1.” Inside it looks so; from outside, the very same "
                    "process 1 is some ordinary number.")},
        {.label = QT_TRANSLATE_NOOP("lab", "K: getpid(), getppid() again"),
            .actor = "K",
            .calls = {{"K", "getpid"}},
            .line = "introduce(\"K\"); // second time",
            .ruby = "introduce \"K\" # second time",
            .notice = QT_TRANSLATE_NOOP("lab", "K says: I am 3, my parent is 1."),
            .question = QT_TRANSLATE_NOOP("lab", "And which number for its parent now?"),
            .prediction = QT_TRANSLATE_NOOP("lab", "1."),
            .why = QT_TRANSLATE_NOOP("lab", "Nobody told K. A process learns of its adoption only by asking."),
            .man = "getppid(2)"},
        {.label = QT_TRANSLATE_NOOP("lab", "you: kill -TERM I"),
            .actor = "you",
            .act = {.kind = Act::Kind::Signal, .text = "TERM", .target = "I"},
            .notice = QT_TRANSLATE_NOOP("lab", "I lives."),
            .question = QT_TRANSLATE_NOOP("lab", "I has no handler for SIGTERM. Will it die?"),
            .prediction = QT_TRANSLATE_NOOP("lab", "No: it is an init."),
            .why = QT_TRANSLATE_NOOP("lab",
                "The kernel protects the init of a namespace: a signal for which it has no handler is dropped. That "
                "is why stopping a container so often takes ten seconds, until SIGKILL comes from outside."),
            .man = "pid_namespaces(7)"},
        {.label = QT_TRANSLATE_NOOP("lab", "you: kill -KILL I"),
            .actor = "you",
            .act = {.kind = Act::Kind::Signal, .text = "KILL", .target = "I"},
            .changes = together({zombie("I"), {gone("J"), gone("K")}}),
            .notice = QT_TRANSLATE_NOOP("lab",
                "All that lived inside is gone, the zombie J too. I waits for N to notice."),
            .question = QT_TRANSLATE_NOOP("lab", "SIGKILL from outside does work. What becomes of K?"),
            .prediction = QT_TRANSLATE_NOOP("lab", "The kernel kills it, too."),
            .why = QT_TRANSLATE_NOOP("lab",
                "Without an init nobody could adopt. So its death ends the namespace: every process in it gets "
                "SIGKILL. No setsid() and no double fork saves a daemon from that."),
            .man = "pid_namespaces(7)",
            .textbook = QT_TRANSLATE_NOOP("lab",
                "“Init is the one process that is sure to be there.” It is, because the kernel makes it so: when "
                "the first process of the machine dies, the kernel stops; when that of a namespace dies, all inside "
                "die.")},
        {.label = QT_TRANSLATE_NOOP("lab", "N: waitpid(I)"),
            .actor = "N",
            .calls = {{"N", "wait"}},
            .line = "waitpid(init, NULL, 0);",
            .ruby = "Process.wait init",
            .changes = {gone("I")},
            .notice = QT_TRANSLATE_NOOP("lab",
                "I is cleared away. The namespace is empty, but N's children are still to be born into it."),
            .question = QT_TRANSLATE_NOOP("lab", "Can N start a new process in this namespace, as a new init?"),
            .prediction = QT_TRANSLATE_NOOP("lab", "You will see in a moment."),
            .why = QT_TRANSLATE_NOOP("lab",
                "N asked for the number it knows, not for 1. To N, init is an ordinary child."),
            .man = "waitpid(2)"},
        {.label = QT_TRANSLATE_NOOP("lab", "N: fork() into the dead namespace"),
            .actor = "N",
            .calls = {{"N", "fork"}},
            .line = "into the namespace whose init is dead",
            .ruby = "into the namespace whose init is dead",
            .notice = QT_TRANSLATE_NOOP("lab", "Cannot allocate memory, says N. There is plenty of it."),
            .question = QT_TRANSLATE_NOOP("lab", "So, does the fork succeed?"),
            .prediction = QT_TRANSLATE_NOOP("lab", "No: ENOMEM."),
            .why = QT_TRANSLATE_NOOP("lab",
                "A namespace whose init has died accepts nobody any more, and the kernel has no better errno for it. "
                "It is a well-known riddle in logs."),
            .man = "pid_namespaces(7), fork(2)"}};
}

} // namespace

Scenario makePidns()
{
    Scenario scenario{.id = "pidns",
        .title = QT_TRANSLATE_NOOP("lab", "A pid namespace: another process 1"),
        .introduction = QT_TRANSLATE_NOOP("lab",
            "In a container there is a process 1, too. It is not the machine's: a pid namespace is a room of its own "
            "for process numbers, and the first process in it is its init, with all duties and rights of one. From "
            "outside you see ordinary processes, from inside a machine of their own. Here you look at both."),
        .program = "pidns",
        .command = "pidns",
        .needs = "user-namespace",
        .actors = {{"T", QT_TRANSLATE_NOOP("lab", "the shell")},
            {"N", QT_TRANSLATE_NOOP("lab", "makes the namespace, as a container runtime does")},
            {"I", QT_TRANSLATE_NOOP("lab", "the init of the namespace, 1 inside")},
            {"J", QT_TRANSLATE_NOOP("lab", "a process inside, 2")},
            {"K", QT_TRANSLATE_NOOP("lab", "its child, 3 inside")}},
        .stopsAt = {"getpid"},
        .passes = {{"T", "setpgid"}, {"T", "set-foreground"}, {"T", "wait"}, {"N", "getpid"}, {"I", "getpid"}},
        .start = together({shell("N"), job("N")}),
        .steps = births()};
    const auto rest = deaths();
    scenario.steps.insert(scenario.steps.end(), rest.begin(), rest.end());
    return scenario;
}

} // namespace daemonscope::lab
