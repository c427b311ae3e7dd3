// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "model/lab/scenario.h"
#include "model/sys/ids.h"

namespace daemonscope::lab {

using Json = nlohmann::ordered_json;

/// The columns of the comparison, in their order.
inline constexpr std::array<std::string_view, 12> tableFields{
    "state", "ppid", "pgid", "sid", "tty", "tpgid", "cwd", "fd0", "fd1", "fd2", "umask", "ignored"};

/// One actor's cells, in the symbols of Cell.
using TableRow = std::map<std::string, std::string, std::less<>>;
/// All actors by name.
using Table = std::map<std::string, TableRow, std::less<>>;

struct Difference {
    std::string actor;
    std::string field;
    std::string expected;
    std::string observed;
};

/// Turns the numbers of the stage's pictures into symbols.
struct Symbols {
    std::vector<std::string> names; ///< by the stage's number of the actor
    std::vector<Pid> pids;          ///< likewise
    Pid stage;
    Pid reaper;
    int terminal = 0; ///< tty_nr of the lab's terminal
    std::string terminalPath; ///< "/dev/pts/3"
    std::string folder;

    [[nodiscard]] std::string process(int pid) const;
    [[nodiscard]] std::string path(const std::string& target) const;
};

/// The table as the stage's message "settled" shows it.
[[nodiscard]] Table observedTable(const Json& settled, const Symbols& symbols);
/// Puts `cells` into `table`.
void apply(const std::vector<Cell>& cells, Table& table);
/// Where `observed` is not as `expected`; only fields that are expected count. Of who is gone nothing else is compared.
[[nodiscard]] std::vector<Difference> compare(const Table& expected, const Table& observed);

} // namespace daemonscope::lab
