// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lab/course/cells.h"
#include "model/lab/course/course.h"

namespace daemonscope::lab {

namespace {

std::vector<Step> processes()
{
    return {{.label = QT_TRANSLATE_NOOP("lab", "H: clone3() with the number 500"),
                .actor = "H",
                .calls = {{"H", "fork"}},
                .line = "if (forkAs(500) == 0) // H",
                .ruby = "fork_as(500) { sleep } # P",
                .changes = living("P", {"H", "S", "T", "lab", "S"}),
                .notice = QT_TRANSLATE_NOOP("lab",
                    "To H, the new process is 500. From here it has another, ordinary number: it was born in a pid "
                    "namespace."),
                .question = QT_TRANSLATE_NOOP("lab", "What identifies P for the rest of its life, and after?"),
                .prediction = QT_TRANSLATE_NOOP("lab",
                    "Not its number: only a pidfd, or the number together with the time of its start."),
                .why = QT_TRANSLATE_NOOP("lab",
                    "A pidfd is a descriptor for one process. It never comes to mean another, and it tells when the "
                    "process ends. H opens one for P at once."),
                .man = "clone3(2), pidfd_open(2)"},
        {.label = QT_TRANSLATE_NOOP("lab", "you: kill -KILL P"),
            .actor = "you",
            .act = {.kind = Act::Kind::Signal, .text = "KILL", .target = "P"},
            .changes = zombie("P"),
            .notice = QT_TRANSLATE_NOOP("lab", "P is a zombie until H waits for it."),
            .question = QT_TRANSLATE_NOOP("lab", "P is dead. Is its number free?"),
            .prediction = QT_TRANSLATE_NOOP("lab", "Not yet."),
            .why = QT_TRANSLATE_NOOP("lab",
                "A zombie is little more than a number and an exit status, and it keeps both."),
            .man = "wait(2)"},
        {.label = QT_TRANSLATE_NOOP("lab", "H: clone3() with the number 500"),
            .actor = "H",
            .calls = {{"H", "fork"}},
            .line = "while P has not been waited for",
            .ruby = "while P has not been waited for",
            .notice = QT_TRANSLATE_NOOP("lab", "File exists, says H: the number is taken."),
            .question = QT_TRANSLATE_NOOP("lab", "Can H make another process 500 now?"),
            .prediction = QT_TRANSLATE_NOOP("lab", "No: EEXIST."),
            .why = QT_TRANSLATE_NOOP("lab",
                "That is what zombies are good for: as long as a parent has not asked, the number cannot come to mean "
                "somebody else, and the parent cannot be mistaken."),
            .man = "clone3(2)"},
        {.label = QT_TRANSLATE_NOOP("lab", "H: waitpid(500)"),
            .actor = "H",
            .calls = {{"H", "wait"}},
            .line = "waitpid(500, NULL, 0);",
            .ruby = "Process.wait 500 # P",
            .changes = {gone("P")},
            .notice = QT_TRANSLATE_NOOP("lab", "P is gone for good."),
            .question = QT_TRANSLATE_NOOP("lab", "And now?"),
            .prediction = QT_TRANSLATE_NOOP("lab", "The number is free."),
            .why = QT_TRANSLATE_NOOP("lab",
                "Usually it would take long until 500 comes up again: numbers are handed out in turn, up to pid_max. "
                "On "
                "a busy machine with a small pid_max that is a matter of minutes."),
            .man = "waitpid(2), proc_sys_kernel(5)"},
        {.label = QT_TRANSLATE_NOOP("lab", "H: clone3() with the number 500, once more"),
            .actor = "H",
            .calls = {{"H", "fork"}},
            .line = "live(); // Q",
            .ruby = "fork_as(500) { sleep } # Q",
            .changes = living("Q", {"H", "S", "T", "lab", "S"}),
            .notice = QT_TRANSLATE_NOOP("lab",
                "Q is 500 now. A signal by P's pidfd failed: No such process. A signal by the number 500 would have "
                "hit Q."),
            .question = QT_TRANSLATE_NOOP("lab",
                "H still has P's pidfd, and it knows the number 500. Which of the two would hit the stranger Q?"),
            .prediction = QT_TRANSLATE_NOOP("lab", "The number."),
            .why = QT_TRANSLATE_NOOP("lab",
                "A pid file holds a number. Between reading it and kill() the daemon may end and the number be given "
                "to "
                "another. A pidfd cannot be mistaken so. Number and start time together nearly can't: start times are "
                "counted in hundredths of a second, and only a reuse within one of them would go unseen."),
            .man = "pidfd_send_signal(2), kill(2)",
            .textbook = QT_TRANSLATE_NOOP("lab",
                "“A process is identified by its pid.” While it lives, and until its parent has waited for it. After "
                "that the number may mean anybody.")}};
}

std::vector<Step> groups()
{
    return {{.label = QT_TRANSLATE_NOOP("lab", "H: clone3() with the number 700"),
                .actor = "H",
                .calls = {{"H", "fork"}},
                .line = "if (forkAs(700) == 0)",
                .ruby = "fork_as(700) do # G",
                .changes = living("G", {"H", "S", "T", "lab", "S"}),
                .notice = QT_TRANSLATE_NOOP("lab", "G is 700 in its namespace."),
                .question = QT_TRANSLATE_NOOP("lab", "Which group is G in?"),
                .prediction = QT_TRANSLATE_NOOP("lab", "In that of S, like H: inherited."),
                .why = QT_TRANSLATE_NOOP("lab", "fork() and clone() copy the process group."),
                .man = "clone3(2)"},
        {.label = QT_TRANSLATE_NOOP("lab", "G: setpgid(0, 0)"),
            .actor = "G",
            .calls = {{"G", "setpgid"}},
            .line = "setpgid(0, 0);",
            .ruby = "Process.setpgid 0, 0",
            .changes = {{"G", "pgid", "G"}},
            .notice = QT_TRANSLATE_NOOP("lab", "G leads a group that is numbered like itself."),
            .question = QT_TRANSLATE_NOOP("lab", "Which number does the new group get?"),
            .prediction = QT_TRANSLATE_NOOP("lab", "700, that of its leader. Groups have no numbers of their own."),
            .why = QT_TRANSLATE_NOOP("lab", "Processes, groups and sessions share one set of numbers."),
            .man = "setpgid(2)",
            .skipped = QT_TRANSLATE_NOOP("lab",
                "There is no group 700, and the number is free as soon as H has waited.")},
        {.label = QT_TRANSLATE_NOOP("lab", "G: fork()"),
            .actor = "G",
            .calls = {{"G", "fork"}},
            .line = "if (fork() == 0)",
            .ruby = "fork { sleep } # M",
            .changes = living("M", {"G", "G", "T", "lab", "S"}),
            .notice = QT_TRANSLATE_NOOP("lab", "M is a member of group 700."),
            .question = QT_TRANSLATE_NOOP("lab", "Who keeps the group alive when G is gone?"),
            .prediction = QT_TRANSLATE_NOOP("lab", "M. A group lives as long as it has a member."),
            .why = QT_TRANSLATE_NOOP("lab",
                "A group needs no living leader: the leader is only whoever has its number."),
            .man = "setpgid(2)"},
        {.label = QT_TRANSLATE_NOOP("lab", "G: exit"),
            .actor = "G",
            .calls = {{"G", "exit"}},
            .line = "_exit(0);",
            .ruby = "exit # G",
            .changes = together({zombie("G"), {{"M", "ppid", "H"}}}),
            .notice = QT_TRANSLATE_NOOP("lab", "M was adopted by H, the init of its namespace."),
            .question = QT_TRANSLATE_NOOP("lab", "Who adopts M?"),
            .prediction = QT_TRANSLATE_NOOP("lab", "H."),
            .why = QT_TRANSLATE_NOOP("lab", "Orphans stay in their pid namespace."),
            .man = "pid_namespaces(7)"},
        {.label = QT_TRANSLATE_NOOP("lab", "H: waitpid(700)"),
            .actor = "H",
            .calls = {{"H", "wait"}},
            .line = "waitpid(700, NULL, 0);",
            .ruby = "Process.wait 700 # G",
            .changes = {gone("G")},
            .notice = QT_TRANSLATE_NOOP("lab", "G is gone. The group still bears its number."),
            .question = QT_TRANSLATE_NOOP("lab", "No process is 700 any more. Is the number free?"),
            .prediction = QT_TRANSLATE_NOOP("lab", "No: a group is called so."),
            .why = QT_TRANSLATE_NOOP("lab", "A number is free when no process, no group and no session bears it."),
            .man = "fork(2)"},
        {.label = QT_TRANSLATE_NOOP("lab", "H: clone3() with the number 700"),
            .actor = "H",
            .calls = {{"H", "fork"}},
            .line = "while a group is called 700",
            .ruby = "while a group is called 700",
            .notice = QT_TRANSLATE_NOOP("lab",
                "File exists. There is no process 700, as the next line says; but a signal to the group 700 arrives."),
            .question = QT_TRANSLATE_NOOP("lab", "Can a new process get the number of a group whose leader is dead?"),
            .prediction = QT_TRANSLATE_NOOP("lab", "No: EEXIST."),
            .why = QT_TRANSLATE_NOOP("lab",
                "Else a stranger would be a group leader by accident. So a daemon whose session is numbered like its "
                "dead first parent can never be confused with a new process of that number."),
            .man = "clone3(2), kill(2)"},
        {.label = QT_TRANSLATE_NOOP("lab", "you: kill -KILL M"),
            .actor = "you",
            .act = {.kind = Act::Kind::Signal, .text = "KILL", .target = "M"},
            .changes = zombie("M"),
            .notice = QT_TRANSLATE_NOOP("lab", "The last member of group 700 is a zombie."),
            .question = QT_TRANSLATE_NOOP("lab", "Does a zombie keep its group's number, too?"),
            .prediction = QT_TRANSLATE_NOOP("lab", "Yes."),
            .why = QT_TRANSLATE_NOOP("lab", "A zombie keeps all its numbers: its own, its group's and its session's."),
            .man = "wait(2)"},
        {.label = QT_TRANSLATE_NOOP("lab", "H: waitpid(-700)"),
            .actor = "H",
            .calls = {{"H", "wait"}},
            .line = "waitpid(-700, NULL, 0);",
            .ruby = "Process.wait(-700)",
            .changes = {gone("M")},
            .notice = QT_TRANSLATE_NOOP("lab", "With M the group has ended."),
            .question = QT_TRANSLATE_NOOP("lab", "Which child does waitpid(-700) ask for?"),
            .prediction = QT_TRANSLATE_NOOP("lab", "Any child in group 700."),
            .why = QT_TRANSLATE_NOOP("lab", "A negative number means a group, here as with kill()."),
            .man = "waitpid(2)"},
        {.label = QT_TRANSLATE_NOOP("lab", "H: clone3() with the number 700, once more"),
            .actor = "H",
            .calls = {{"H", "fork"}},
            .line = "live(); // R",
            .ruby = "fork_as(700) { sleep } # R",
            .changes = living("R", {"H", "S", "T", "lab", "S"}),
            .notice = QT_TRANSLATE_NOOP("lab", "It worked: R is the new 700."),
            .question = QT_TRANSLATE_NOOP("lab", "And now?"),
            .prediction = QT_TRANSLATE_NOOP("lab", "The number is free."),
            .why = QT_TRANSLATE_NOOP("lab", "Nobody bears it any more: no process, no group, no session."),
            .man = "clone3(2)"}};
}

} // namespace

Scenario makePidreuse()
{
    Scenario scenario{.id = "pidreuse",
        .title = QT_TRANSLATE_NOOP("lab", "The same number, another process"),
        .introduction = QT_TRANSLATE_NOOP("lab",
            "There are only so many process numbers, and they are used again. So a number in a pid file or in your "
            "head "
            "may one day mean a stranger. When does a number become free, and when not? Usually one would have to wait "
            "for chance; in a pid namespace of its own a program may choose the numbers, and that is what H does "
            "here."),
        .program = "pidreuse",
        .command = "pidreuse",
        .needs = "user-namespace",
        .actors = {{"T", QT_TRANSLATE_NOOP("lab", "the shell")},
            {"S", QT_TRANSLATE_NOOP("lab", "makes the pid namespace, and waits")},
            {"H", QT_TRANSLATE_NOOP("lab", "the init of the namespace: gives the numbers away")},
            {"P", QT_TRANSLATE_NOOP("lab", "the first process 500")},
            {"Q", QT_TRANSLATE_NOOP("lab", "the second process 500")},
            {"G", QT_TRANSLATE_NOOP("lab", "the first process 700, leader of a group")},
            {"M", QT_TRANSLATE_NOOP("lab", "a member of group 700")},
            {"R", QT_TRANSLATE_NOOP("lab", "the second process 700")}},
        .passes = {{"T", "setpgid"}, {"T", "set-foreground"}, {"T", "wait"}, {"S", "wait"}, {"H", "signal"}},
        .start = together({shell("S"), job("S"), living("H", {"S", "S", "T", "lab", "S"})}),
        .steps = processes()};
    const auto rest = groups();
    scenario.steps.insert(scenario.steps.end(), rest.begin(), rest.end());
    return scenario;
}

} // namespace daemonscope::lab
