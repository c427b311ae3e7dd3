// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <vector>

#include "model/act/preview.h"

namespace daemonscope::act {

/// What somebody has confirmed.
struct Order {
    Preview preview; ///< names whom to signal; nobody else is, but for who came to the target meanwhile
    Holds holds;     ///< taken before; what is missing is taken by start time
    Self self;
    bool secondYes = false;     ///< given for init, ourselves and forebears: else these are left alone
    bool continueAfter = false; ///< SIGCONT behind it to those that were stopped, so that they can take the signal
    std::chrono::milliseconds patience{5000}; ///< how long to watch who ends
};

/// What came of sending.
enum class Sent : std::uint8_t {
    NotYet,
    Done,
    Gone,         ///< had ended before
    OtherProcess, ///< had ended before, and its number is another one's: that one got nothing
    Refused,      ///< by the kernel: `error`
    NoSecondYes,
};

/// What was seen of it afterwards.
enum class Fate : std::uint8_t { Unknown, Ended, Lives, Stopped };

struct Outcome {
    ProcessPtr process; ///< of one born meanwhile only the stat line is known
    Sent sent = Sent::NotYet;
    int error = 0; ///< errno
    Fate fate = Fate::Unknown;
    std::optional<int> waitStatus; ///< Ended: how, as wait(2) tells, where the kernel says so
    bool cameMeanwhile = false;    ///< nobody knew it when the preview was made: born since, mostly
};

struct Report {
    enum class Stage : std::uint8_t { Stopping, Sending, Watching, Finished };
    Stage stage = Stage::Stopping;
    int signal = 0;
    std::vector<Outcome> outcomes;
    bool stoppedFirst = false; ///< all were stopped from the top before they were signalled
    bool stoppedAll = true;    ///< no reason to think that some may have gone on forking

    [[nodiscard]] int count(Sent sent) const;
    [[nodiscard]] int count(Fate fate) const;
};

/// How a signal is brought to many.
enum class Way : std::uint8_t {
    Once,      ///< to each that is known, and that is all
    StopFirst, ///< they are to end and none is to escape by forking: stopped from the top, signalled, continued
    InRounds,  ///< the same for a job in the foreground, which is stopped only if it goes on forking
};

/// A shell that sees its foreground job stop takes the terminal from it; continued, the job would be stopped again by
/// its first word to the terminal (SIGTTOU), and never get to its end. So a signal that it may handle comes to it
/// first.
[[nodiscard]] Way wayOf(const Preview& preview);

} // namespace daemonscope::act
