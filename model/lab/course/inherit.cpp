// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lab/course/course.h"

#include "model/lab/course/cells.h"

namespace daemonscope::lab {

Scenario makeInherit()
{
    return {.id = "inherit",
        .title = QT_TRANSLATE_NOOP("lab", "fork copies, exec keeps"),
        .introduction = QT_TRANSLATE_NOOP("lab",
            "A new process is always the copy of another one (fork), and it becomes another program by exec. What does "
            "a child get from its parent, and what survives when it becomes another program? More than one would "
            "think: also where its output goes, which signals are ignored, and what its files may be read by."),
        .program = "inherit",
        .command = "inherit",
        .actors = {{"T", QT_TRANSLATE_NOOP("lab", "the shell")},
            {"A", QT_TRANSLATE_NOOP("lab", "the program that you typed")},
            {"B", QT_TRANSLATE_NOOP("lab", "its child")}},
        .start = together({shell("A"), job("A"), {{"A", "umask", "0022"}, {"A", "ignored", "-"}}}),
        .steps = {
            {.label = QT_TRANSLATE_NOOP("lab", "A: umask(027)"),
                .actor = "A",
                .calls = {{"A", "umask"}},
                .line = "umask(027);",
                .ruby = "File.umask 0o027",
                .changes = {{"A", "umask", "0027"}},
                .notice = QT_TRANSLATE_NOOP("lab",
                    "What A prints shows that its pid and its group are equal: the shell made it the leader of a job."),
                .question = QT_TRANSLATE_NOOP("lab", "Does this change the umask of the shell, too?"),
                .prediction = QT_TRANSLATE_NOOP("lab", "No. What a child changes, its parent never sees."),
                .why = QT_TRANSLATE_NOOP("lab",
                    "The umask says which permissions are taken away from each new file: here all that strangers "
                    "would have."),
                .man = "umask(2)",
                .skipped = QT_TRANSLATE_NOOP("lab", "Files that A and B make may be read by everyone."),
                .textbook = QT_TRANSLATE_NOOP("lab",
                    "“A command's pid and its group are always equal.” Only for the first process of a job that an "
                    "interactive shell started. In a script, commands stay in the script's group.")},
            {.label = QT_TRANSLATE_NOOP("lab", "A: ignores SIGHUP"),
                .actor = "A",
                .calls = {{"A", "ignore-signal"}},
                .line = "signal(SIGHUP, SIG_IGN);",
                .ruby = "trap :HUP, \"IGNORE\"",
                .changes = {{"A", "ignored", "HUP"}},
                .notice = QT_TRANSLATE_NOOP("lab", "A hangup would no longer end A."),
                .question = QT_TRANSLATE_NOOP("lab", "Will a program that A starts ignore SIGHUP, too?"),
                .prediction = QT_TRANSLATE_NOOP("lab", "Yes, as you will see: that is how nohup works."),
                .why = QT_TRANSLATE_NOOP("lab",
                    "For each signal a process has a disposition: the default, a handler of its own, or to ignore it."),
                .man = "signal(7)",
                .skipped = QT_TRANSLATE_NOOP("lab",
                    "A closed window would end A, and B as well if it is in the foreground.")},
            {.label = QT_TRANSLATE_NOOP("lab", "A: fork()"),
                .actor = "A",
                .calls = {{"A", "fork"}},
                .line = "pid_t child = fork();",
                .ruby = "child = fork do",
                .changes = together({living("B", {"A", "A", "T", "lab", "A"}),
                    {{"B", "umask", "0027"}, {"B", "ignored", "HUP"}}}),
                .notice = QT_TRANSLATE_NOOP("lab",
                    "Group, session, terminal, folder, descriptors, umask and ignored signals: all as in A. Only pid "
                    "and ppid are B's own."),
                .question = QT_TRANSLATE_NOOP("lab", "Which of all these fields will differ between A and B?"),
                .prediction = QT_TRANSLATE_NOOP("lab", "pid and ppid."),
                .why = QT_TRANSLATE_NOOP(
                    "lab", "fork() makes a copy; the manual lists the few things that are not copied."),
                .man = "fork(2)",
                .skipped = QT_TRANSLATE_NOOP("lab",
                    "A carries on as if it were B: it leads its group already, and becomes the other program itself.")},
            {.label = QT_TRANSLATE_NOOP("lab", "B: setpgid(0, 0)"),
                .actor = "B",
                .calls = {{"B", "setpgid"}},
                .line = "setpgid(0, 0)",
                .ruby = "Process.setpgid 0, 0",
                .changes = {{"B", "pgid", "B"}},
                .notice = QT_TRANSLATE_NOOP("lab",
                    "B leads a group of its own. The foreground group is still A's, so B is in the background now, in "
                    "the same session and with the same terminal."),
                .question = QT_TRANSLATE_NOOP("lab", "Is B out of reach of Ctrl-C now?"),
                .prediction = QT_TRANSLATE_NOOP(
                    "lab", "Yes. But if it reads from the terminal, it is stopped: the terminal is still its own."),
                .why = QT_TRANSLATE_NOOP("lab",
                    "A process may put itself, or a child that has not called exec yet, into a new group or into "
                    "another group of the same session, and nothing else."),
                .man = "setpgid(2)",
                .skipped = QT_TRANSLATE_NOOP("lab", "B stays in A's job: Ctrl-C would hit both."),
                .textbook = QT_TRANSLATE_NOOP("lab",
                    "“Processes can be grouped at will, in Ruby with Process.setpgrp(id).” Process.setpgrp takes no "
                    "argument, and setpgid refuses strangers, other sessions and groups that do not exist.")},
            {.label = QT_TRANSLATE_NOOP("lab", "B: exec"),
                .actor = "B",
                .calls = {{"B", "exec"}},
                .line = "execl(\"/proc/self/exe\"",
                .ruby = "exec \"ruby\"",
                .notice = QT_TRANSLATE_NOOP("lab",
                    "B runs a program from its beginning, and yet no field has changed: pid, parent, group, session, "
                    "folder, descriptors, umask, and the ignored SIGHUP."),
                .question = QT_TRANSLATE_NOOP("lab", "Which of the fields will change when B becomes another program?"),
                .prediction = QT_TRANSLATE_NOOP(
                    "lab", "None of these. Only handlers for signals go back to the default."),
                .why = QT_TRANSLATE_NOOP("lab",
                    "exec replaces the program within the process. Descriptors that are marked close-on-exec are "
                    "closed, and that is how A learns of it here."),
                .man = "execve(2)"},
            {.label = QT_TRANSLATE_NOOP("lab", "A: setpgid(B, …)"),
                .actor = "A",
                .calls = {{"A", "setpgid"}},
                .line = "setpgid(child, getpgrp())",
                .ruby = "Process.setpgid child, Process.getpgrp",
                .notice = QT_TRANSLATE_NOOP("lab", "Refused: “Permission denied”, EACCES. B stays where it is."),
                .question = QT_TRANSLATE_NOOP("lab", "Can A fetch its child back into its own group?"),
                .prediction = QT_TRANSLATE_NOOP("lab", "No: EACCES, for the child has called exec."),
                .why = QT_TRANSLATE_NOOP("lab",
                    "A program may rely on its group not being changed under it. That is why shells call setpgid() in "
                    "the parent and in the child, both before exec."),
                .man = "setpgid(2)",
                .skipped = QT_TRANSLATE_NOOP("lab",
                    "The lab says that it worked; the table shows that B has not moved.")}}};
}

} // namespace daemonscope::lab
