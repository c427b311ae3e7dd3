// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <QString>

#include "app/cli/options.h"

namespace CLI {
class App;
}

namespace daemonscope::cli {

/// The words of `trace` as they were written.
struct TraceWords {
    std::vector<std::string> command; ///< behind `--`
    std::vector<std::string> skip;
    std::vector<std::string> fail;
    std::string settle = "1";
    std::string longest = "60";
    std::string input;
    bool output = false;
    bool contained = false;
    bool leaveRunning = false;

    void addTo(CLI::App& app);
    /// Fills `options`; what is wrong as a sentence, or nothing.
    [[nodiscard]] QString judge(TraceOptions& options) const;
};

/// A number of seconds above 0, at most an hour.
[[nodiscard]] std::optional<std::chrono::milliseconds> toWait(const std::string& word);
/// A word of the command line as it is quoted in a complaint.
[[nodiscard]] QString inQuotes(std::string_view word);

} // namespace daemonscope::cli
