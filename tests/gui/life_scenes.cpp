// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/life_scenes.h"

#include <algorithm>
#include <random>

#include "tests/model/process_table.h"
#include "tests/model/told.h"

namespace daemonscope::test {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds offset = 91min;

/// Arguments as the kernel keeps them.
std::string argumentBytes(const std::string& words)
{
    auto bytes = words + ' ';
    std::replace(bytes.begin(), bytes.end(), ' ', '\0');
    return bytes;
}

} // namespace

TimePoint buildStart() { return tableStart + offset; }

void lifeOfABuild(History& history)
{
    const auto at = [](std::chrono::milliseconds after) { return offset + after; };
    ProcessTable table;
    table.advance(offset);
    table.addText("1 0 1 1 init\n811 1 811 811 cron\n1033 1 1033 1033 bash fg");
    history.take(classify(table.next()));
    give(history,
        {toldFork(2210, 1033, at(430ms), "bash"), toldChange(EventKind::Regrouped, 2210, at(440ms), 1033, 2210),
            toldExec(2210, at(445ms), "make"), toldFork(2388, 2210, at(1430ms), "make"),
            toldExec(2388, at(1436ms), "cc1plus"), toldFork(2377, 2210, at(2475ms), "make"),
            toldExec(2377, at(2480ms), "sh"), toldFork(2378, 2377, at(2665ms), "sh"),
            toldExec(2378, at(2671ms), "backup.rb"), toldExit(2388, at(3047ms)),
            toldFork(2391, 2210, at(3140ms), "make"), toldExec(2391, at(3146ms), "cc1plus"), toldExit(2377, at(3333ms)),
            toldChange(EventKind::Adopted, 2378, at(3334ms), 2377, 1, "init"), toldFork(2399, 1033, at(3905ms), "bash"),
            toldExec(2399, at(3911ms), "ssh-agent"), toldChange(EventKind::SetSid, 2399, at(4095ms), 1033, 2399),
            toldFork(2402, 2210, at(4300ms), "make"), toldExec(2402, at(4306ms), "cc1plus"),
            toldExit(2402, at(5100ms), 9)});
    table.addText("2210 1033 2210 1033 make fg\n2378 1 2210 1033 backup.rb fg\n2391 2210 2210 1033 cc1plus fg\n"
                  "2399 1033 2399 2399 ssh-agent");
    table.setCommandLine(2210, argumentBytes("make -j4"));
    table.setCommandLine(2378, argumentBytes("ruby backup.rb"));
    table.setCommandLine(2391, argumentBytes("cc1plus src/tree.cpp"));
    table.setCommandLine(2399, argumentBytes("ssh-agent -s"));
    table.advance(6000ms);
    history.take(classify(table.next()));
}

void crowdedLife(History& history, int lives, std::chrono::milliseconds time, unsigned seed)
{
    std::minstd_rand random(seed);
    const auto below = [&](int bound) { return static_cast<int>(random() % static_cast<unsigned>(bound)); };
    ProcessTable table;
    table.advance(offset);
    table.addText("1 0 1 1 init\n100 1 100 100 bash fg\n200 1 200 200 sshd\n300 1 300 300 runner");
    history.take(classify(table.next()));
    static constexpr std::array names{"sh", "make", "cc1plus", "ruby", "as", "git", "sleep"};
    struct Living {
        int pid = 0;
        int parent = 0;
        int sid = 0;
        std::chrono::milliseconds until{};
    };
    std::vector<Living> living{{100, 1, 100, time * 2}, {200, 1, 200, time * 2}, {300, 1, 300, time * 2}};
    std::vector<Event> events;
    const auto end = [&](std::size_t which, std::chrono::milliseconds now) {
        const auto gone = living[which];
        living.erase(living.begin() + static_cast<std::ptrdiff_t>(which));
        events.push_back(toldExit(gone.pid, offset + now, below(8) == 0 ? 256 : 0));
        for (auto& other : living)
            if (std::exchange(other.parent, other.parent == gone.pid ? 1 : other.parent) == gone.pid)
                events.push_back(toldChange(EventKind::Adopted, other.pid, offset + now, gone.pid, 1, "init"));
    };
    for (int i = 0; i < lives; ++i) {
        const auto now = time * i / lives;
        for (std::size_t j = living.size(); j-- > 0;)
            if (living[j].until <= now)
                end(j, now);
        // Most are children of the few that stay, some of one that was just born.
        const auto parent =
            living[static_cast<std::size_t>(below(3) > 0 ? below(3) : below(static_cast<int>(living.size())))];
        const int pid = 1000 + i;
        const std::string name = names[static_cast<std::size_t>(below(static_cast<int>(names.size())))];
        events.push_back(toldFork(pid, parent.pid, offset + now, "sh"));
        events.push_back(toldExec(pid, offset + now + 2ms, name));
        int sid = parent.sid;
        if (below(12) == 0) {
            events.push_back(toldChange(EventKind::SetSid, pid, offset + now + 3ms, sid, pid));
            sid = pid;
        }
        living.push_back({pid, parent.pid, sid, now + time * (1 + below(40)) / (below(3) == 0 ? 60 : 400)});
    }
    std::stable_sort(events.begin(), events.end(), [](const Event& a, const Event& b) { return a.at < b.at; });
    give(history, std::move(events));
}

} // namespace daemonscope::test
