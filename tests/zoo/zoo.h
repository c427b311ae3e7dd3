// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <map>
#include <string>

#include "model/sys/ids.h"
#include "model/sys/unique_fd.h"

namespace daemonscope::test {

/// A zoo of real processes, each with a label (see specimens.cpp), kept by the program zoo-keeper. Ends with this
/// object, or with this process, however that ends. One thread.
class Zoo {
public:
    /// Starts the keeper beside this program and waits until all stand as their labels say.
    Zoo();
    ~Zoo();
    Zoo(const Zoo&) = delete;
    Zoo& operator=(const Zoo&) = delete;

    /// Why it could not be built; empty when it could.
    [[nodiscard]] const std::string& error() const { return error_; }
    /// 0 = there is no such specimen.
    [[nodiscard]] Pid pid(const std::string& label) const;
    [[nodiscard]] const std::map<std::string, Pid>& pids() const { return pids_; }
    /// Why this kind cannot be had on this machine; empty when it can.
    [[nodiscard]] std::string skipped(const std::string& kind) const;

    /// Orders a change and waits until it has happened; false when the keeper is gone.
    bool order(const std::string& command);

    /// Closes the pipe that all specimens live by, and nothing else.
    void closeLifePipe() { life_.reset(); }
    /// Kills the keeper, as a crash would.
    void killKeeper();
    /// Whether every specimen, and the keeper, has ended by now or does within `longest`.
    [[nodiscard]] bool allEnded(std::chrono::milliseconds longest) const;

private:
    [[nodiscard]] std::string readLine();
    void accept(const std::string& line);

    sys::UniqueFd channel_;
    sys::UniqueFd life_;
    sys::UniqueFd keeper_; // pidfd
    pid_t keeperPid_ = 0;
    std::string input_;
    std::string error_;
    std::map<std::string, Pid> pids_;
    std::map<std::string, sys::UniqueFd> pidfds_;
    std::map<std::string, std::string> skipped_;
};

} // namespace daemonscope::test
