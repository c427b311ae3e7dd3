// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/sys/ids.h"
#include "model/sys/unique_fd.h"
#include "tests/support/wait.h"

namespace daemonscope::test {

/// Ends a process that is not a child of the test (a grandchild, an orphan), by pidfd, at the end of its scope.
/// To be made while the process is certain to live, for instance because it waits for its standard input to end.
class ProcessGuard {
public:
    explicit ProcessGuard(Pid pid);
    ~ProcessGuard();
    ProcessGuard(ProcessGuard&&) = default;

    [[nodiscard]] Pid pid() const { return pid_; }
    [[nodiscard]] int fd() const { return fd_.get(); }
    /// SIGKILL, then waits until it has ended; its number stays taken until its parent has waited for it.
    void end();

private:
    Pid pid_;
    sys::UniqueFd fd_;
};

/// A real process that a test starts. Its number stays its own until this object has waited for it, and it is ended
/// by pidfd (SIGKILL) and waited for at the end of the scope. With Talk::Yes its standard input and output are pipes:
/// the input's end of file is what the test actor and its descendants end on.
class ChildProcess {
public:
    enum class Talk { No, Yes };

    /// Starts `arguments[0]`, a path, with an empty stdin unless it is to be talked to; it has its command line when
    /// this returns. Throws std::system_error.
    explicit ChildProcess(const std::vector<std::string>& arguments, Talk talk = Talk::No);
    /// The test actor (actor.cpp says what it can be told).
    [[nodiscard]] static ChildProcess actor();
    ~ChildProcess();
    ChildProcess(ChildProcess&&) = default;

    [[nodiscard]] Pid pid() const { return process_.pid(); }
    [[nodiscard]] int fd() const { return process_.fd(); }

    /// Writes a line and returns the next line it answers with; empty when it ended or did not answer in time.
    std::string ask(std::string_view line);
    /// ask() for an answer that is a number; -1 when it is none.
    std::int32_t number(std::string_view line);
    /// The next line of its output.
    std::string readLine(std::chrono::milliseconds longest = longEnough);
    /// All it still writes until it closes its output.
    std::string readAll();
    void closeInput() { input_.reset(); }

    /// SIGKILL where it still runs, then waits for it. Returns the status as waitpid(2) has it.
    int end();
    /// Waits for it to end by itself; -1 when it does not within `longest`, else the status.
    int waitForEnd(std::chrono::milliseconds longest = longEnough);

private:
    int reap();

    sys::UniqueFd input_;  // write end
    sys::UniqueFd output_; // read end
    std::string pending_;
    ProcessGuard process_;
    bool reaped_ = false;
    int status_ = -1;
};

} // namespace daemonscope::test
