// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lab/table.h"

#include <algorithm>

#include "model/process/signal_names.h"
#include "model/sys/words.h"

namespace daemonscope::lab {

std::string Symbols::process(int pid) const
{
    if (pid <= 0)
        return "-";
    for (std::size_t i = pids.size(); i-- > 0;)
        if (pids[i].value == pid)
            return names[i];
    if (Pid{pid} == stage)
        return "stage";
    if (Pid{pid} == reaper)
        return "reaper";
    return std::to_string(pid);
}

std::string Symbols::path(const std::string& target) const
{
    if (target.empty())
        return "-";
    // After a hang-up the link ends in " (deleted)".
    if (target == terminalPath || (!terminalPath.empty() && target.starts_with(terminalPath + ' ')))
        return "<lab pty>" + target.substr(terminalPath.size());
    if (target.starts_with("pipe:"))
        return "pipe";
    if (target == folder || target.starts_with(folder + '/') || target.starts_with(folder + ' '))
        return "<dir>" + target.substr(folder.size());
    return target;
}

Table observedTable(const Json& settled, const Symbols& symbols)
{
    Table table;
    for (const auto& one : settled.value("actors", Json::array())) {
        const auto id = one.value("id", std::size_t{0});
        if (id >= symbols.names.size())
            continue;
        auto& row = table[symbols.names[id]];
        const auto state = one.value("state", std::string("gone"));
        const bool zombie = state == "Z";
        const Pid parent{one.value("ppid", 0)};
        // A zombie whose parent is the system's reaper is as good as gone: some of those take seconds.
        const bool strange = symbols.reaper == Pid{} && std::find(symbols.pids.begin(), symbols.pids.end(), parent) == symbols.pids.end();
        if (state == "gone" || (zombie && (parent == symbols.reaper || parent == symbols.stage || strange))) {
            row["state"] = "gone";
            continue;
        }
        row["state"] = zombie ? "Z" : state == "T" ? "T" : "S";
        row["ppid"] = symbols.process(parent.value);
        row["pgid"] = symbols.process(one.value("pgid", 0));
        row["sid"] = symbols.process(one.value("sid", 0));
        row["tpgid"] = symbols.process(one.value("tpgid", -1));
        const int tty = one.value("tty", 0);
        row["tty"] = tty == 0 ? "-" : tty == symbols.terminal ? "lab" : "other";
        row["cwd"] = symbols.path(one.value("cwd", std::string()));
        const auto fds = one.value("fd", std::vector<std::string>(3));
        for (std::size_t i = 0; i < 3 && i < fds.size(); ++i)
            row["fd" + std::to_string(i)] = symbols.path(fds[i]);
        if (zombie)
            continue;
        if (const int mask = one.value("umask", -1); mask >= 0)
            row["umask"] = sys::maskText(mask);
        const auto ignored = signalNames(one.value("ignored", std::uint64_t{0}), 64).toStdString();
        row["ignored"] = ignored.empty() ? "-" : ignored;
    }
    return table;
}

void apply(const std::vector<Cell>& cells, Table& table)
{
    for (const auto& cell : cells)
        table[cell.actor][cell.field] = cell.value;
}

std::vector<Difference> compare(const Table& expected, const Table& observed)
{
    std::vector<Difference> differences;
    for (const auto& [actor, row] : expected) {
        const auto found = observed.find(actor);
        const auto cell = [&](std::string_view field) -> std::string {
            if (found == observed.end())
                return field == "state" ? "gone" : "-";
            const auto value = found->second.find(field);
            return value == found->second.end() ? "-" : value->second;
        };
        const auto state = row.find("state");
        const bool gone = state != row.end() && state->second == "gone";
        for (const auto& [field, value] : row)
            if ((!gone || field == "state") && cell(field) != value)
                differences.push_back({actor, field, value, cell(field)});
    }
    return differences;
}

} // namespace daemonscope::lab
