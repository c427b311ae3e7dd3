// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sys/tuning.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include <dirent.h>
#include <fcntl.h>
#include <sched.h>
#include <sys/resource.h>

#include "model/sys/procfs.h"
#include "model/sys/stat_line.h"
#include "model/sys/threads.h"
#include "model/sys/unique_fd.h"

namespace daemonscope::sys {

namespace {

constexpr int mostCpus = 8192; // the largest number a kernel is built for

struct FreeCpuSet {
    void operator()(cpu_set_t* set) const { CPU_FREE(set); }
};
using CpuSet = std::unique_ptr<cpu_set_t, FreeCpuSet>;

CpuSet cpuSet(const std::vector<int>& cpus)
{
    CpuSet set(CPU_ALLOC(mostCpus));
    const auto size = CPU_ALLOC_SIZE(mostCpus);
    CPU_ZERO_S(size, set.get());
    for (const int cpu : cpus)
        if (cpu >= 0 && cpu < mostCpus)
            CPU_SET_S(static_cast<std::size_t>(cpu), size, set.get());
    return set;
}

int setNiceOf(int thread, int nice) { return ::setpriority(PRIO_PROCESS, static_cast<id_t>(thread), nice); }

int setCpusOf(int thread, const CpuSet& set)
{
    return ::sched_setaffinity(thread, CPU_ALLOC_SIZE(mostCpus), set.get());
}

/// A thread's directory, and when it started; what is read by number while the directory answers is this thread's.
struct HeldThread {
    UniqueFd dir;
    std::uint64_t startTicks = 0;
};

std::optional<std::uint64_t> startOf(int threadDir)
{
    std::string text;
    if (!readAt(threadDir, "stat", text, 4096, Wait::Never))
        return std::nullopt;
    const auto stat = parseStat(text);
    return stat ? std::optional(stat->startTicks) : std::nullopt;
}

std::optional<HeldThread> holdThread(int processDir, int thread)
{
    const auto path = "task/" + std::to_string(thread);
    HeldThread held;
    held.dir = UniqueFd(::openat(processDir, path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    const auto start = held.dir ? startOf(held.dir.get()) : std::nullopt;
    if (!start)
        return std::nullopt;
    held.startTicks = *start;
    return held;
}

/// Threads that are born while this goes on inherit from the one that makes them, so two rounds reach all.
Result<void> forAllThreads(int processDir, const char* call, const std::function<int(int)>& set)
{
    for (int round = 0; round < 2; ++round) {
        const auto threads = threadsIn(processDir);
        if (!threads)
            return Unexpected{threads.error()};
        for (const int thread : *threads)
            if (set(thread) != 0 && errno != ESRCH) // a thread may end at any time
                return failed(call);
    }
    return {};
}

} // namespace

int lowestNiceFor(std::uint32_t effectiveUid)
{
    constexpr int above = highestNice + 1; // the limit counts from there: 1 is 19, 40 is -20
    rlimit limit{};
    if (effectiveUid == 0)
        return lowestNice;
    if (::getrlimit(RLIMIT_NICE, &limit) != 0)
        return above;
    constexpr rlim_t range = above - lowestNice;
    return above - static_cast<int>(std::min(limit.rlim_cur, range));
}

Result<Tuning> readTuning(Pid pid)
{
    Tuning tuning;
    errno = 0; // -1 is a priority, too
    tuning.nice = ::getpriority(PRIO_PROCESS, static_cast<id_t>(pid.value));
    if (errno != 0)
        return failed("getpriority");
    const CpuSet set(CPU_ALLOC(mostCpus));
    const auto size = CPU_ALLOC_SIZE(mostCpus);
    CPU_ZERO_S(size, set.get());
    if (::sched_getaffinity(pid.value, size, set.get()) != 0)
        return failed("sched_getaffinity");
    for (int cpu = 0; cpu < mostCpus; ++cpu)
        if (CPU_ISSET_S(static_cast<std::size_t>(cpu), size, set.get()))
            tuning.cpus.push_back(cpu);
    return tuning;
}

Result<std::vector<ThreadTuning>> readThreads(int processDir)
{
    auto threads = threadsIn(processDir);
    if (!threads)
        return Unexpected{threads.error()};
    std::sort(threads->begin(), threads->end());
    std::vector<ThreadTuning> found;
    for (const int thread : *threads) {
        const auto held = holdThread(processDir, thread);
        if (!held)
            continue; // a thread may end at any time
        auto tuning = readTuning(Pid{thread});
        if (!startOf(held->dir.get()))
            continue;
        if (!tuning)
            return Unexpected{tuning.error()};
        found.push_back({thread, held->startTicks, std::move(*tuning)});
    }
    if (found.empty())
        return Unexpected{errorFromErrno(ESRCH, "task")};
    return found;
}

Result<void> setNice(int processDir, int nice)
{
    return forAllThreads(processDir, "setpriority", [nice](int thread) { return setNiceOf(thread, nice); });
}

Result<void> setCpus(int processDir, const std::vector<int>& cpus)
{
    const auto set = cpuSet(cpus);
    return forAllThreads(processDir, "sched_setaffinity", [&](int thread) { return setCpusOf(thread, set); });
}

namespace {

/// One thread gets this; false when it has ended.
bool restore(int thread, const Tuning& tuning, std::optional<SysError>& failure)
{
    const auto now = readTuning(Pid{thread});
    bool there = true;
    const auto note = [&](int result, const char* call) {
        if (result == 0)
            return;
        there = there && errno != ESRCH;
        if (errno != ESRCH && !failure)
            failure = errorFromErrno(errno, call);
    };
    if (!now || now->nice != tuning.nice)
        note(setNiceOf(thread, tuning.nice), "setpriority");
    if (!now || now->cpus != tuning.cpus)
        note(setCpusOf(thread, cpuSet(tuning.cpus)), "sched_setaffinity");
    return there;
}

} // namespace

bool isNewcomer(const std::vector<ThreadTuning>& before, const ThreadTuning& one)
{
    return std::none_of(before.begin(), before.end(), [&](const ThreadTuning& old) {
        return (old.thread == one.thread && old.startTicks == one.startTicks) || old.tuning == one.tuning;
    });
}

PutBack putBack(int processDir, const std::vector<ThreadTuning>& threads)
{
    PutBack done;
    for (const auto& old : threads) {
        const auto held = holdThread(processDir, old.thread);
        const bool same = held && held->startTicks == old.startTicks;
        if (!same || !restore(old.thread, old.tuning, done.failure))
            ++done.gone;
    }
    const auto now = readThreads(processDir);
    if (!now || done.gone == static_cast<int>(threads.size()))
        return done;
    for (const auto& one : *now)
        if (isNewcomer(threads, one))
            (void)restore(one.thread, threads.front().tuning, done.failure);
    return done;
}

} // namespace daemonscope::sys
