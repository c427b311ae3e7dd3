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
    Preview preview; ///< names whom to signal; nobody else is, but for a subtree's children born meanwhile
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
    bool bornMeanwhile = false;
};

struct Report {
    enum class Stage : std::uint8_t { Stopping, Sending, Watching, Finished };
    Stage stage = Stage::Stopping;
    int signal = 0;
    std::vector<Outcome> outcomes;
    bool stoppedFirst = false; ///< a subtree was stopped from the top before it was signalled
    bool stoppedAll = true;    ///< stoppedFirst: all were seen stopped; else some may have gone on forking

    [[nodiscard]] int count(Sent sent) const;
    [[nodiscard]] int count(Fate fate) const;
};

/// Whether a subtree is stopped before this signal: it is to end, and nothing is to escape by forking.
[[nodiscard]] bool stopsFirst(const Target& target, int signal);

} // namespace daemonscope::act
