// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "model/process/scanner.h"

namespace daemonscope {

/// What the scanner keeps for each process between scans.
struct Scanner::Slot {
    Pid pid;
    sys::UniqueFd stat; ///< held for the process's life where the limit allows
    std::string text;   ///< the last stat line: an equal one needs no parsing
    std::shared_ptr<Process> fresh; ///< changed in this scan, not yet published
    ProcessPtr process;             ///< as last published; null = not readable so far
    sys::Failure failure = sys::Failure::Gone; ///< why it is not readable
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
