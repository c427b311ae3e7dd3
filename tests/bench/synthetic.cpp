// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/synthetic.h"

namespace daemonscope::bench {

namespace {

constexpr int sessionSize = 20;
constexpr int groupSize = 5;

} // namespace

SyntheticMachine::SyntheticMachine(int processes)
{
    table_.add({1, 0, 1, 1, "init"});
    for (int made = 1; made < processes; ++made) {
        const int pid = ++lastPid_;
        const int place = (made - 1) % sessionSize;
        const int leader = pid - place;
        const int group = pid - place % groupSize;
        table_.add({pid, place == 0 ? 1 : place % groupSize == 0 ? leader : group, group, leader, "worker"});
        table_.setCommandLine(pid, std::string("/usr/lib/something/worker\0--number=", 35) + std::to_string(pid));
        (place == 0 ? leaders_ : pids_).push_back(pid);
    }
}

int SyntheticMachine::anyPid() { return pids_[random_() % pids_.size()]; }

void SyntheticMachine::beBorn()
{
    const auto& sibling = table_.at(anyPid()).stat;
    const int pid = ++lastPid_;
    table_.add({pid, sibling.ppid.value, sibling.pgid.value, sibling.sid.value, "new"});
    pids_.push_back(pid);
}

void SyntheticMachine::die()
{
    constexpr unsigned leaderDies = 50;
    const bool leader = random_() % leaderDies == 0 && leaders_.size() > 10;
    auto& from = leader ? leaders_ : pids_;
    auto& chosen = from[random_() % from.size()];
    if (leader || random_() % leaderDies == 0)
        table_.exit(chosen);
    else
        table_.remove(chosen); // those it leaves behind, if any, have a parent that is not visible for a while
    chosen = from.back();
    from.pop_back();
}

void SyntheticMachine::tick(const Events& events)
{
    const auto count = [this](double share) { return static_cast<int>(share * table_.size()); };
    for (int times = count(events.changed); times > 0; --times)
        table_.touch(anyPid(), [this](Process& process) {
            process.stat.userTicks += 1;
            process.cpuPercent = static_cast<float>(1 + random_() % 9);
        });
    for (int times = count(events.died); times > 0; --times)
        die();
    for (int times = count(events.born); times > 0; --times)
        beBorn();
    table_.advance(std::chrono::seconds(1));
}

} // namespace daemonscope::bench
