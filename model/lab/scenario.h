// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QtGlobal>

namespace daemonscope::lab {

/// A process-shaping call of an actor: its deed ("fork", "setsid", …, see deeds() in model/sys/calls.h).
struct Call {
    const char* actor; ///< "A"; "*" stands for everyone where a scenario lists what it does not stop at
    const char* deed;
};

/// What a person does from outside.
struct Act {
    enum class Kind { None, Type, Key, CloseTerminal, Signal };
    Kind kind = Kind::None;
    const char* text = ""; ///< Type: the line without its newline; Key: "^C", "^Z", "^D"; Signal: "KILL"
    const char* target = ""; ///< Signal: the actor
};

/// One cell of the table of actors, in symbols, as it is to be after a step.
///
/// Fields: state ("S" = lives and is not stopped, "T", "Z", "gone"), ppid, pgid, sid, tpgid (an actor's name, "stage",
/// "reaper", "-" = none), tty ("lab", "other" or "-"), cwd ("<dir>" = the lab's folder, else a path), fd0 fd1 fd2
/// ("<lab pty>", "/dev/null", "pipe", "-" = closed, "<dir>/name" or a path), umask ("0022"), ignored
/// (names without SIG, in order of number, separated by spaces, of what the actor ignores; "-" = none).
/// Only the fields that a scenario names are compared; a new actor is given with all that matter.
struct Cell {
    const char* actor;
    const char* field;
    const char* value;
};

/// Texts are marked with QT_TRANSLATE_NOOP("lab", …). Code is never translated.
struct Step {
    const char* label = ""; ///< for the list of steps: "B: setsid()", "you: close the terminal"
    const char* actor = ""; ///< who acts: an actor's name, or "you"
    std::vector<Call> calls = {}; ///< answered one after the other as they come up; empty for an act of a person
    const char* answer = "let"; ///< "let", "skip", "fail:EAGAIN"; for the first of the calls
    Act act = {};
    const char* program = ""; ///< file name without suffix ("double_fork") when not the scenario's own
    const char* line = ""; ///< a part of the C line that is about to run; "" = no line
    const char* ruby = ""; ///< the same in the Ruby file
    std::vector<Cell> changes = {}; ///< what is different after it; all else must be as before
    const char* notice = "";
    const char* question = ""; ///< to predict
    const char* prediction = ""; ///< the answer to it
    const char* why = "";
    const char* man = ""; ///< "setsid(2)"
    const char* skipped = ""; ///< what comes of it if it is skipped
    const char* textbook = ""; ///< a well-known statement that is wrong here, and what is true; "" = none
};

struct Actor {
    const char* name;
    const char* role; ///< translatable: "the shell", "the daemon"
};

struct Scenario {
    const char* id = "";
    const char* experimentOf = ""; ///< the id of the scenario that this departs from; "" = part of the course
    const char* title = "";
    const char* introduction = ""; ///< three or four sentences for who meets this for the first time
    const char* program = ""; ///< the file that is shown: resources/lab/PROGRAM.c and PROGRAM.rb
    const char* command = ""; ///< typed at the shell's prompt; "" = nothing is typed
    const char* needs = ""; ///< "" or "user-namespace"
    std::vector<Actor> actors = {}; ///< in the order of birth; the first is the shell T
    std::vector<const char*> stopsAt = {}; ///< further deeds: read write getpid getcwd open close-range
    std::vector<Call> passes = {}; ///< calls that are let at once and are no steps
    /// The lab lets everything happen until the first call of the first step comes up (if that step is an act: until
    /// all is quiet); then these hold.
    std::vector<Cell> start = {};
    std::vector<Step> steps = {};
};

} // namespace daemonscope::lab
