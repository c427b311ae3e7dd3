// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace daemonscope::bench {

/// One line of the benchmark's table.
struct Line {
    std::string measured;
    std::string goal;
    std::string result; ///< with its unit, and what it was compared with
    bool reached = true;
};

/// What the parts of the benchmark found out, in order.
using Lines = std::vector<Line>;

[[nodiscard]] Line line(std::string measured, std::string goal, std::string result, bool reached);
/// A part that cannot run here, and why.
[[nodiscard]] Line skipped(std::string measured, std::string goal, const std::string& why);
/// "12.3 ms"
[[nodiscard]] std::string text(double value, const char* unit, int digits = 1);

/// The machine in one line, then the table, as Markdown that can be read as it stands.
void print(const Lines& lines);

} // namespace daemonscope::bench
