// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/act/hold.h"
#include "model/act/target.h"
#include "model/process/facets.h"

namespace daemonscope::act {

/// Who we are, as far as the kernel and our own safety care.
struct Self {
    Pid pid; ///< 0 = what is looked at is not the machine we run on: nothing can be done to it
    Sid sid;
    std::uint32_t uid = 0;
    std::uint32_t effectiveUid = 0;

    /// `ownMachine`: the processes looked at are those of our own pid namespace (sys::showsOurselves()).
    [[nodiscard]] static Self now(bool ownMachine);
};

/// What the signal will do to one that gets it, as far as its masks tell.
enum class Reaction : std::uint8_t {
    Ends,
    EndsWithDump,
    Stops,
    Continues,
    Unmoved,  ///< the default is to do nothing
    Orphaned, ///< would stop, but members of an orphaned group do not
    Handles,  ///< has a handler: its program decides
    Ignores,
    Blocks,   ///< stays pending until it is unblocked
    Traced,   ///< a debugger (ptrace(2)) holds it, and gets the signal first
    Shielded, ///< an init without a handler: the kernel drops it
    Unknown,  ///< the masks could not be read
};

/// Why nothing is sent to one that one might think of.
enum class Why : std::uint8_t {
    // It belongs to the target, but:
    KernelThread,
    Zombie,
    NotPermitted,
    Gone,
    OtherProcess, ///< its number has been given to another one
    // It does not belong to the target:
    Child,        ///< a signal to one process stays with it
    OtherGroup,   ///< same session
    OtherSession, ///< below a member, but left
    Background,   ///< not the terminal's foreground group
    NotLeader,    ///< a hangup is told to the session leader
    Foreground,   ///< hangup: is told by the kernel once the leader has ended
    Adopted,      ///< of the same group or session, but no longer below
};

/// What needs a second yes.
enum class Caution : std::uint8_t { None, Init, Ourselves, Forebear };

struct Hit {
    ProcessPtr process;
    Reaction reaction = Reaction::Unknown;
    Caution caution = Caution::None;
    bool stopped = false; ///< what is not SIGKILL or SIGCONT waits until it is continued
};

struct Spared {
    ProcessPtr process;
    Why why = Why::Gone;
    /// It belongs to the target but cannot be signalled.
    [[nodiscard]] bool refused() const { return why <= Why::OtherProcess; }
};

/// What would happen, before it does. From one snapshot; parents before their children.
struct Preview {
    Target target;
    int signal = 0;
    std::vector<Hit> hits;
    std::vector<Spared> spared;  ///< those refused first
    std::vector<Pgid> ownGroups; ///< Subtree: groups without any other member
    bool foregroundJob = false;  ///< some hits are a terminal's foreground, and its shell is not hit
    bool noTerminal = false;     ///< Keyboard, HangUp: the session has none
    bool otherMachine = false;   ///< not our own processes: nothing can be sent

    [[nodiscard]] bool needsSecondYes() const;
    [[nodiscard]] bool anyStopped() const;
};

/// Works out the preview. Pure. `holds` may lack processes: those are judged by what the snapshot knows.
[[nodiscard]] Preview preview(
    const Classified& machine, const Target& target, int signal, const Holds& holds, const Self& self);

} // namespace daemonscope::act
