// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lab/course/course.h"

#include "model/lab/course/cells.h"

namespace daemonscope::lab {

Scenario makeSetsid()
{
    return {.id = "setsid",
        .title = QT_TRANSLATE_NOOP("lab", "setsid: three effects and one refusal"),
        .introduction = QT_TRANSLATE_NOOP("lab",
            "A session is everything that was started from one login or one terminal window; a terminal controls at "
            "most one session. setsid() is how a process leaves: it starts a session of its own. It is the heart of "
            "becoming a daemon, and it is refused to the very process that you typed. Here you see to whom it is "
            "granted, and what it changes."),
        .program = "setsid",
        .command = "setsid",
        .actors = {{"T", QT_TRANSLATE_NOOP("lab", "the shell")},
            {"A", QT_TRANSLATE_NOOP("lab", "the program that you typed, leader of its group")},
            {"B", QT_TRANSLATE_NOOP("lab", "its child")},
            {"M", QT_TRANSLATE_NOOP("lab", "a member of B's session")}},
        .start = together({shell("A"), job("A")}),
        .steps = {
            {.label = QT_TRANSLATE_NOOP("lab", "A: setsid()"),
                .actor = "A",
                .calls = {{"A", "setsid"}},
                .line = "tell(\"A\", setsid());",
                .ruby = "try \"A\"",
                .notice = QT_TRANSLATE_NOOP(
                    "lab", "Refused: “Operation not permitted”, EPERM. Nothing has changed."),
                .question = QT_TRANSLATE_NOOP("lab", "You typed A at the prompt. Will setsid() work in it?"),
                .prediction = QT_TRANSLATE_NOOP("lab", "No: EPERM."),
                .why = QT_TRANSLATE_NOOP("lab",
                    "The shell made A the leader of a process group. A new session would need a group with A's number, "
                    "and that number is taken: other members would be left in a group that spans two sessions."),
                .man = "setsid(2)",
                .skipped = QT_TRANSLATE_NOOP("lab",
                    "The lab returns A's number, and A believes that it leads a session. /proc shows "
                    "that it does not."),
                .textbook = QT_TRANSLATE_NOOP("lab",
                    "“Any process can be made a daemon just like that.” Not the one that leads a process group: it "
                    "must fork first.")},
            {.label = QT_TRANSLATE_NOOP("lab", "A: fork()"),
                .actor = "A",
                .calls = {{"A", "fork"}},
                .line = "if (start() == 0) { // A starts B",
                .ruby = "unless fork # A starts B",
                .changes = living("B", {"A", "A", "T", "lab", "A"}),
                .notice = QT_TRANSLATE_NOOP(
                    "lab", "B is in A's group and in T's session, and leads neither: its own number is fresh."),
                .question = QT_TRANSLATE_NOOP("lab", "Can B be a group leader right after the fork?"),
                .prediction = QT_TRANSLATE_NOOP("lab",
                    "No. Its number is new, its group is inherited; and the kernel gives no process a number that "
                    "still serves as a group or a session."),
                .why = QT_TRANSLATE_NOOP("lab", "A fork is the trick that makes setsid() legal."),
                .man = "fork(2)",
                .skipped = QT_TRANSLATE_NOOP("lab", "A carries on as if it were B, and is refused again.")},
            {.label = QT_TRANSLATE_NOOP("lab", "B: setsid()"),
                .actor = "B",
                .calls = {{"B", "setsid"}},
                .line = "tell(\"B\", setsid()); // B leads nothing",
                .ruby = "try \"B\" # B leads nothing",
                .changes = {{"B", "pgid", "B"}, {"B", "sid", "B"}, {"B", "tty", "-"}, {"B", "tpgid", "-"}},
                .notice = QT_TRANSLATE_NOOP("lab",
                    "Three effects in one call: a new session, a new group, no controlling terminal. Its parent is "
                    "still A, and what it prints still appears."),
                .question = QT_TRANSLATE_NOOP("lab", "A, B's parent, still lives. Does setsid() work all the same?"),
                .prediction = QT_TRANSLATE_NOOP("lab", "Yes. One need not be an orphan."),
                .why = QT_TRANSLATE_NOOP("lab",
                    "B's number was free as a number of a group and of a session. A new session begins without a "
                    "terminal, and B is its leader."),
                .man = "setsid(2), credentials(7)",
                .skipped = QT_TRANSLATE_NOOP("lab", "B stays in the terminal's session."),
                .textbook = QT_TRANSLATE_NOOP("lab",
                    "“A session group.” The word is session; only process groups are groups. A session holds groups, "
                    "and a group lies wholly in one session.")},
            {.label = QT_TRANSLATE_NOOP("lab", "B: setsid() again"),
                .actor = "B",
                .calls = {{"B", "setsid"}},
                .line = "tell(\"B\", setsid()); // B a second time",
                .ruby = "try \"B\" # B a second time",
                .notice = QT_TRANSLATE_NOOP("lab", "Refused. B leads a session and a group now."),
                .question = QT_TRANSLATE_NOOP("lab", "And a second time?"),
                .prediction = QT_TRANSLATE_NOOP("lab", "EPERM: B has become a group leader itself."),
                .why = QT_TRANSLATE_NOOP("lab", "Whoever leads a session also leads a group."),
                .man = "setsid(2)",
                .skipped = QT_TRANSLATE_NOOP("lab", "Nothing: it is refused in any case.")},
            {.label = QT_TRANSLATE_NOOP("lab", "B: fork()"),
                .actor = "B",
                .calls = {{"B", "fork"}},
                .line = "if (start() == 0) // B starts M",
                .ruby = "try \"M\" unless fork # B starts M",
                .changes = living("M", {"B", "B", "B", "-", "-"}),
                .notice = QT_TRANSLATE_NOOP("lab",
                    "M is a plain member of B's session: the same place as the daemon's after its second fork."),
                .question = QT_TRANSLATE_NOOP("lab", "Does M lead a session?"),
                .prediction = QT_TRANSLATE_NOOP("lab", "No, B does."),
                .why = QT_TRANSLATE_NOOP("lab", "A child inherits session and group, as always."),
                .man = "fork(2)",
                .skipped = QT_TRANSLATE_NOOP("lab",
                    "B carries on as if it were M; it leads its session, and its next setsid() is refused.")},
            {.label = QT_TRANSLATE_NOOP("lab", "M: setsid()"),
                .actor = "M",
                .calls = {{"M", "setsid"}},
                .line = "tell(\"M\", setsid());",
                .ruby = "try \"M\" unless fork # B starts M",
                .changes = {{"M", "pgid", "M"}, {"M", "sid", "M"}},
                .notice = QT_TRANSLATE_NOOP("lab", "M has left B's session and leads one of its own."),
                .question = QT_TRANSLATE_NOOP("lab", "Could the grandchild become a session leader again?"),
                .prediction = QT_TRANSLATE_NOOP("lab", "Yes, by calling setsid() itself."),
                .why = QT_TRANSLATE_NOOP("lab",
                    "The rule only asks whether a group bears the caller's number. None bears M's."),
                .man = "setsid(2)",
                .skipped = QT_TRANSLATE_NOOP("lab",
                    "M stays in B's session. Should B end, M would be like a daemon after its second fork."),
                .textbook = QT_TRANSLATE_NOOP("lab",
                    "“After the second fork it can never get a terminal.” Only as long as it does not call setsid() "
                    "once more.")}}};
}

} // namespace daemonscope::lab
