// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lab/course/cells.h"
#include "model/lab/course/course.h"

namespace daemonscope::lab {

namespace {

std::vector<Step> steps()
{
    return {{.label = QT_TRANSLATE_NOOP("lab", "A: chdir(\"rel/3\")"),
                .actor = "A",
                .calls = {{"A", "chdir"}},
                .line = "if (chdir(\"rel/3\")",
                .ruby = "Dir.chdir \"rel/3\"",
                .changes = {{"A", "cwd", "<dir>/rel/3"}},
                .notice = QT_TRANSLATE_NOOP("lab",
                    "A has made the directory rel/3, the third release of some web application, say, and is in it."),
                .question = QT_TRANSLATE_NOOP("lab", "A changes its directory. Does the shell's change with it?"),
                .prediction = QT_TRANSLATE_NOOP("lab", "No: each process has its own."),
                .why = QT_TRANSLATE_NOOP("lab",
                    "The working directory is a property of a process, inherited at fork. That is why cd has to be "
                    "built into the shell."),
                .man = "chdir(2)",
                .skipped = QT_TRANSLATE_NOOP("lab",
                    "A stays in the lab's folder, and nothing is pulled away from under it.")},
        {.label = QT_TRANSLATE_NOOP("lab", "A: fork()"),
            .actor = "A",
            .calls = {{"A", "fork"}},
            .line = "pid_t mover = fork();",
            .ruby = "fork do # B",
            .changes = together({living("B", {"A", "A", "T", "lab", "T"}), {{"B", "cwd", "<dir>/rel/3"}}}),
            .notice = QT_TRANSLATE_NOOP("lab", "B starts where A is."),
            .question = QT_TRANSLATE_NOOP("lab", "In which directory does the child begin?"),
            .prediction = QT_TRANSLATE_NOOP("lab", "In its parent's."),
            .why = QT_TRANSLATE_NOOP("lab", "fork() copies the working directory, as it copies umask and open files."),
            .man = "fork(2)"},
        {.label = QT_TRANSLATE_NOOP("lab", "B: chdir(\"/\")"),
            .actor = "B",
            .calls = {{"B", "chdir"}},
            .line = "if (chdir(\"/\") < 0) // B",
            .ruby = "Dir.chdir \"/\" # B",
            .changes = {{"B", "cwd", "/"}},
            .notice = QT_TRANSLATE_NOOP("lab", "B is out of the way; A stays."),
            .question = QT_TRANSLATE_NOOP("lab", "What else changes in B?"),
            .prediction = QT_TRANSLATE_NOOP("lab", "Nothing."),
            .why = QT_TRANSLATE_NOOP("lab",
                "For detaching from the terminal, this step of a daemon does nothing at all. It is there because the "
                "root directory is the one that can never vanish."),
            .man = "daemon(7)",
            .skipped = QT_TRANSLATE_NOOP("lab", "B shares A's fate.")},
        {.label = QT_TRANSLATE_NOOP("lab", "you: rmdir rel/3"),
            .actor = "you",
            .act = {.kind = Act::Kind::Type, .text = "rmdir rel/3"},
            .changes = {{"A", "cwd", "<dir>/rel/3 (deleted)"}},
            .notice = QT_TRANSLATE_NOOP("lab",
                "It worked, without a word. A's working directory exists no more; /proc marks it with “(deleted)”."),
            .question = QT_TRANSLATE_NOOP("lab", "A process is in this directory. Will rmdir be refused?"),
            .prediction = QT_TRANSLATE_NOOP("lab", "No."),
            .why = QT_TRANSLATE_NOOP("lab",
                "rmdir removes the name. The directory itself lasts, empty and nameless, until the last process has "
                "left it. A script that deletes old releases does this to every server that was started in one."),
            .man = "rmdir(2), unlink(2)",
            .textbook = QT_TRANSLATE_NOOP("lab",
                "“The working directory could be deleted or unmounted.” Deleted, yes. Unmounted, no: a process in "
                "it makes umount fail with “target is busy”. The daemon does not lose the file system, it blocks "
                "it.")},
        {.label = QT_TRANSLATE_NOOP("lab", "A: getcwd(), open(\"a.log\")"),
            .actor = "A",
            .calls = {{"A", "getcwd"}},
            .line = "if (getcwd(path, sizeof path))",
            .ruby = "Dir.pwd",
            .notice = QT_TRANSLATE_NOOP("lab", "Both failed: No such file or directory. A's log was never written."),
            .question = QT_TRANSLATE_NOOP("lab", "A asks where it is, and creates a.log there. What does it get?"),
            .prediction = QT_TRANSLATE_NOOP("lab", "ENOENT, twice."),
            .why = QT_TRANSLATE_NOOP("lab",
                "There is no path to a directory without a name, and nothing can be created in it. Absolute paths "
                "still work, and so does “..”, which is stranger still."),
            .man = "getcwd(3), open(2)"},
        {.label = QT_TRANSLATE_NOOP("lab", "you: mkdir rel/3"),
            .actor = "you",
            .act = {.kind = Act::Kind::Type, .text = "mkdir rel/3"},
            .notice = QT_TRANSLATE_NOOP("lab",
                "The name is there again. A is still in the old directory: “(deleted)”."),
            .question = QT_TRANSLATE_NOOP("lab", "You create a directory of the same name. Is A back in it?"),
            .prediction = QT_TRANSLATE_NOOP("lab", "No."),
            .why = QT_TRANSLATE_NOOP("lab",
                "A name is not the directory. The new one has the same name and another inode; A holds the old "
                "inode."),
            .man = "mkdir(2), inode(7)"},
        {.label = QT_TRANSLATE_NOOP("lab", "A: chdir(\"/\")"),
            .actor = "A",
            .calls = {{"A", "chdir"}},
            .line = "// A, at last",
            .ruby = "Dir.chdir \"/\" # A",
            .changes = {{"A", "cwd", "/"}},
            .notice = QT_TRANSLATE_NOOP("lab", "A stands on firm ground, and the old directory is really gone now."),
            .question = QT_TRANSLATE_NOOP("lab", "Can a process leave a directory that was deleted?"),
            .prediction = QT_TRANSLATE_NOOP("lab", "Yes, by any absolute path."),
            .why = QT_TRANSLATE_NOOP("lab",
                "An absolute path is looked up from the root, so it does not matter where one is. A daemon does this "
                "at its start, when nothing has happened yet."),
            .man = "chdir(2), path_resolution(7)"}};
}

} // namespace

Scenario makeCwd()
{
    return {.id = "cwd",
        .title = QT_TRANSLATE_NOOP("lab", "The directory that disappears"),
        .introduction = QT_TRANSLATE_NOOP("lab",
            "Every process has a working directory, from which its relative paths start. A daemon runs for months, "
            "and nobody remembers where it was started. Here two processes are in the same directory; one moves to "
            "“/”, as daemons do, the other stays. Then the directory is deleted."),
        .program = "cwd",
        .command = "cwd &",
        .actors = {{"T", QT_TRANSLATE_NOOP("lab", "the shell")},
            {"A", QT_TRANSLATE_NOOP("lab", "stays in the directory")},
            {"B", QT_TRANSLATE_NOOP("lab", "moves away")},
            {"X", QT_TRANSLATE_NOOP("lab", "rmdir, which removes a directory")},
            {"Y", QT_TRANSLATE_NOOP("lab", "mkdir, which makes one")}},
        .stopsAt = {"getcwd"},
        .passes = {{"T", "fork"}, {"T", "setpgid"}, {"T", "set-foreground"}, {"T", "wait"}, {"X", "setpgid"},
            {"X", "set-foreground"}, {"X", "exec"}, {"X", "close"}, {"X", "exit"}, {"Y", "setpgid"},
            {"Y", "set-foreground"}, {"Y", "exec"}, {"Y", "close"}, {"Y", "exit"}},
        .start = together({shell("T"), living("A", {"T", "A", "T", "lab", "T"})}),
        .steps = steps()};
}

} // namespace daemonscope::lab
