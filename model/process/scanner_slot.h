// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/process/scanner.h"

namespace daemonscope {

constexpr std::size_t statBuffer = 4096; ///< room for any stat line

/// How many directories may be on their way to readers at once; beyond it these open them by number.
constexpr std::size_t directoriesAtMost(std::size_t descriptors)
{
    return std::min<std::size_t>(descriptors / 8, 1024);
}

/// Only for these does the control group decide what the process is: session leaders without a terminal.
inline bool decidedByUnit(const Process& process)
{
    return leads(process.pid(), process.stat.sid) && !process.hasTerminal() && !process.kernelThread()
        && !process.dead();
}

/// What the scanner keeps for each process between scans.
struct Scanner::Slot {
    Pid pid;
    sys::UniqueFd stat; ///< held for the process's life where the limit allows
    std::string text;   ///< the last stat line: an equal one needs no parsing
    std::shared_ptr<Process> fresh; ///< changed in this scan, not yet published
    ProcessPtr process;             ///< as last published; null = not readable so far
    std::optional<sys::Failure> failure;   ///< why the last look at it failed
    std::weak_ptr<const Question> question; ///< alive while a reader still has to do with this process
    bool askAgain = false;   ///< the readers did not answer, or were asked too early
    bool lookAgain = false;  ///< it was seen in the middle of an exec, perhaps
    bool mayBeOther = false; ///< its command line may have been that of another program, before an exec
    bool gone = false;

    [[nodiscard]] const Process* now() const { return fresh ? fresh.get() : process.get(); }
    /// The process to change in this scan: a copy of the published one.
    Process& edit()
    {
        if (!fresh)
            fresh = process ? std::make_shared<Process>(*process) : std::make_shared<Process>();
        return *fresh;
    }
};

/// What somebody told about one process, until a scan shows it: its birth, its adoption, or both.
struct Scanner::Told {
    Pid pid;
    std::optional<std::uint64_t> startTicks;
    std::shared_ptr<const Birth> birth;
    std::shared_ptr<const Adoption> adoption;
    int scans = 0; ///< how many have been made since
};

/// What reader threads need to find one process's files. Lives until the last of its reads has returned.
struct Scanner::Question {
    std::shared_ptr<const sys::ProcFs> proc;
    std::shared_ptr<std::atomic<int>> directories; ///< how many are open
    Pid pid;
    std::uint64_t startTicks = 0;
    sys::UniqueFd dir; ///< none where too many were open already

    Question() = default;
    Question(const Question&) = delete;
    Question& operator=(const Question&) = delete;
    ~Question()
    {
        if (dir)
            --*directories;
    }

    /// Calls readIn() with the process's directory. Where none was kept it is opened by number, and is the same
    /// process's if that began at the same time.
    template <class T>
    sys::Result<T> read(sys::Result<T> (*readIn)(int)) const
    {
        if (dir)
            return readIn(dir.get());
        const auto opened = proc->openProcess(pid);
        if (!opened)
            return sys::Unexpected{opened.error()};
        if (proc->isKernel() && !begunAt(opened->get(), startTicks))
            return sys::Unexpected{sys::SysError{sys::Failure::Gone, 0, "stat"}};
        return readIn(opened->get());
    }

    static bool begunAt(int processDir, std::uint64_t ticks);
};

/// Where reader threads leave what they read, until the next scan takes it.
struct Scanner::Inbox {
    template <class T>
    struct Letter {
        Pid pid;
        Serial serial;
        std::shared_ptr<const Fetched<T>> content;
    };
    std::mutex mutex;
    std::vector<Letter<sys::Cmdline>> cmdlines;
    std::vector<Letter<std::string>> cgroups;
};

} // namespace daemonscope
