// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/stage/launch.h"
#include "model/sys/answers.h"

namespace daemonscope::stage {

/// What a trace was asked to do with a call.
struct Rule {
    sys::Deed deed;
    std::string actor; ///< "" = everyone
    sys::Answer answer;
    int code = 0;
};

/// One line of the program's (docs/stage.md). Which members count, `what` says.
struct Order {
    enum class What { Start, Answer, Settle, Signal, Leave, End, Unknown };
    What what = What::Unknown;

    LaunchRequest launch;           ///< Start: all but the filter
    bool scratch = false;           ///< Start: the folder is taken away with the end
    bool steps = false;             ///< Start: calls wait for answers
    std::vector<std::string> names; ///< Start: of the actors, as they are born
    std::vector<sys::Deed> extra;   ///< Start: stopped at, too
    std::vector<Rule> rules;        ///< Start
    int limit = 500;                ///< Start: how many processes at most

    int sequence = 0;                      ///< Answer: of which call
    sys::Answer answer = sys::Answer::Let; ///< Answer
    int code = 0;                          ///< Answer: errno

    int within = 0; ///< Settle: milliseconds until it is told though somebody runs; 0 = never

    int actor = -1; ///< Signal
    int signal = 0; ///< Signal
};

/// Nothing for a line that is not as described: whoever speaks nonsense is not to be obeyed.
[[nodiscard]] std::optional<Order> parseOrder(std::string_view line);

} // namespace daemonscope::stage
