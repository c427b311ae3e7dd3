// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/random_machine.h"

#include <array>
#include <iterator>

namespace daemonscope::test {

RandomMachine::RandomMachine(unsigned seed, int about) : random_(seed + 1), about_(about)
{
    table_.addText("1 0 1 1 init\n2 0 0 0 kthreadd kernel\n3 2 0 0 kworker kernel");
    while (table_.size() < about_)
        beBorn(freePid());
}

int RandomMachine::anyPid()
{
    const auto& all = table_.all();
    return std::next(all.begin(), below(table_.size()))->first;
}

int RandomMachine::freePid()
{
    // Few numbers, so that they are used again.
    for (;;)
        if (const int pid = 2 + below(about_ * 3); !table_.has(pid))
            return pid;
}

void RandomMachine::beBorn(int pid)
{
    static constexpr std::array names{"sh", "make", "cc", "sleep", "a b", "x)"};
    const auto& parent = table_.at(anyPid());
    Numbers numbers{pid, parent.pid().value, parent.stat.pgid.value, parent.stat.sid.value};
    numbers.comm = names[static_cast<std::size_t>(below(static_cast<int>(names.size())))];
    numbers.ttyNr = parent.stat.ttyNr;
    numbers.tpgid = parent.stat.tpgid;
    numbers.kernelThread = parent.kernelThread();
    numbers.uid = static_cast<std::uint32_t>(below(3));
    switch (below(6)) {
    case 0:
        numbers.sid = numbers.pgid = pid;
        numbers.ttyNr = below(2) * ProcessTable::pts0;
        numbers.tpgid = numbers.ttyNr != 0 ? pid : -1;
        break;
    case 1:
        numbers.pgid = pid;
        break;
    default:
        break;
    }
    table_.add(numbers);
}

void RandomMachine::die(int pid)
{
    static constexpr std::array reapers{1, 1, 1, 5, 20};
    const int reaper = reapers[static_cast<std::size_t>(below(static_cast<int>(reapers.size())))];
    table_.exit(pid, reaper != pid && table_.has(reaper) ? reaper : 1);
}

void RandomMachine::changeNumbers(int pid)
{
    const int other = anyPid();
    table_.reshape(pid, [&](Process& process) {
        auto& stat = process.stat;
        switch (below(7)) {
        case 0: // setsid
            stat.sid.value = stat.pgid.value = pid;
            stat.ttyNr = 0;
            stat.tpgid = -1;
            break;
        case 1: // setpgid
            stat.pgid.value = below(2) == 0 ? pid : table_.at(other).stat.pgid.value;
            break;
        case 2: // another foreground group
            stat.tpgid = table_.at(other).stat.pgid.value;
            break;
        case 3:
            stat.state = "STZR"[below(4)];
            break;
        case 4:
            stat.comm = stat.comm == "sh" ? "vi" : "sh";
            break;
        case 5: // no kernel does this; a copy made while everything changed may look so
            stat.ppid.value = below(2) == 0 ? other : below(400);
            break;
        default:
            stat.sid = table_.at(other).stat.sid;
            break;
        }
    });
}

void RandomMachine::changeFigures(int pid)
{
    table_.touch(pid, [this](Process& process) {
        process.cpuPercent = static_cast<float>(below(5)) * 10;
        process.stat.rssPages = below(5) * 1000;
    });
}

void RandomMachine::step()
{
    const int kind = below(100);
    const bool crowded = table_.size() > about_ * 3 / 2;
    if (kind < 2) {
        if (table_.has(1))
            table_.remove(1);
        else
            table_.add({1, 0, 1, 1, "init"});
    } else if (kind < 32) {
        if (!crowded)
            beBorn(freePid());
    } else if (kind < (crowded ? 66 : 60)) {
        if (table_.size() > about_ / 2)
            die(anyPid());
    } else if (kind < 68) { // a number is used again before anybody looks
        const int pid = anyPid();
        die(pid);
        beBorn(pid);
    } else if (kind < 72) {
        table_.adopt(anyPid(), anyPid());
    } else if (kind < 85) {
        changeNumbers(anyPid());
    } else {
        changeFigures(anyPid());
    }
}

/// Which rows are folded decides by what figures they are sorted.
void RandomMachine::foldSome()
{
    auto exceptions = std::make_shared<std::unordered_set<NodeId>>();
    for (int some = below(10); some > 0 && !rows_.empty(); --some)
        exceptions->insert(rows_[static_cast<std::size_t>(below(static_cast<int>(rows_.size())))]);
    options_.exceptions = std::move(exceptions);
    options_.expandedByDefault = below(2) == 0;
}

void RandomMachine::changeOptions()
{
    static constexpr std::array filters{"", "sh", "is:orphan", "-is:daemon", "/[ck]/ -sid:1", "tty:pts/0", "user:1", "nothing"};
    switch (below(6)) {
    case 0:
        options_.grouping = static_cast<Grouping>(below(3));
        break;
    case 1:
        options_.kernelThreads = !options_.kernelThreads;
        break;
    case 2:
        options_.sortBy = static_cast<ColumnId>(below(columnCount));
        options_.descending = below(2) == 0;
        break;
    case 3:
        options_.filter = below(2) == 0
            ? nullptr
            : Filter::parse(QString::fromLatin1(filters[static_cast<std::size_t>(below(static_cast<int>(filters.size())))])).filter;
        break;
    case 4:
        options_.showBelowMatches = !options_.showBelowMatches;
        break;
    default:
        foldSome();
        break;
    }
}

} // namespace daemonscope::test
