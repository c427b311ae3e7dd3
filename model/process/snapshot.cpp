// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/process/snapshot.h"

#include <algorithm>

namespace daemonscope {

int Snapshot::indexOf(Pid pid) const
{
    const auto found = std::lower_bound(pids_.begin(), pids_.end(), pid.value);
    return found != pids_.end() && *found == pid.value ? static_cast<int>(found - pids_.begin()) : -1;
}

const Process* Snapshot::find(Pid pid) const
{
    const int index = indexOf(pid);
    return index < 0 ? nullptr : processes_[static_cast<std::size_t>(index)].get();
}

void Snapshot::setProcesses(std::vector<ProcessPtr> processes)
{
    processes_ = std::move(processes);
    pids_.clear();
    pids_.reserve(processes_.size());
    for (const auto& process : processes_)
        pids_.push_back(process->pid().value);
}

std::optional<std::chrono::nanoseconds> age(const Snapshot& snapshot, const Process& process)
{
    using namespace std::chrono;
    // A reader in another time namespace may see a start before boot as a huge number (time_namespaces(7)).
    constexpr std::uint64_t century = std::uint64_t{100} * 366 * 24 * 3600;
    const auto hz = static_cast<std::uint64_t>(snapshot.machine->ticksPerSecond);
    if (!process.stat.has(22) || process.stat.startTicks / hz > century)
        return std::nullopt;
    const auto started = seconds(process.stat.startTicks / hz)
        + nanoseconds(process.stat.startTicks % hz * 1'000'000'000 / hz);
    const auto lived = snapshot.sinceBoot - started;
    // Ticks are coarse, so a new process may seem to begin a little later than now.
    if (lived < -seconds(1))
        return std::nullopt;
    return std::max<nanoseconds>(lived, nanoseconds(0));
}

std::optional<std::chrono::system_clock::time_point> startTime(const Snapshot& snapshot, const Process& process)
{
    using namespace std::chrono;
    const auto lived = age(snapshot, process);
    if (!lived)
        return std::nullopt;
    return snapshot.takenAt - duration_cast<system_clock::duration>(*lived);
}

} // namespace daemonscope
