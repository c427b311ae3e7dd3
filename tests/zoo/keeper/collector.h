// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include <sys/types.h>

namespace zoo {

/// Collects what specimens report, holds a pidfd of each, tells the test, and ends everything. A watchdog, a process
/// of its own, has a copy of every pidfd: if the keeper is killed, it ends what a closed pipe does not (stopped
/// processes).
class Collector {
public:
    /// `channel` is the socket to the test. Takes reportFd.
    explicit Collector(int channel);

    /// Blocks until all of these have been reported; ends the program, with everything, if they are not.
    void expect(const std::set<std::string>& labels);
    /// Registers a process that cannot report itself: a child of the keeper.
    void add(const std::string& label, pid_t child);
    /// Names the keeper itself.
    void addSelf(const std::string& label);
    /// A process that reported itself. 0 = it did not.
    [[nodiscard]] pid_t pidOf(const std::string& label) const;
    /// Blocks until `condition` holds; looks again every millisecond, for no event tells of stops or of a terminal's
    /// foreground group.
    template <class Condition>
    void await(const char* what, Condition condition)
    {
        int looks = 0;
        while (!condition()) {
            if (++looks > patience)
                fail(what);
            pump(1);
        }
    }
    /// Reads and drops what a terminal shows, so that nobody blocks in writing to it.
    void drain(int terminal) { terminals_.insert(terminal); }
    void closeTerminal(int terminal);

    /// Tells the test something.
    void tell(const std::string& line);
    /// Waits for the next line from the test; ends the program when there is none any more.
    std::string nextCommand();

private:
    static constexpr int patience = 20'000; ///< milliseconds, for a machine with a sanitizer and a full load

    void pump(int ms);
    void receiveReport();
    void receiveCommand();
    void remember(const std::string& label, pid_t pid);
    void announce(const std::string& label, pid_t pid);
    [[noreturn]] void fail(const char* what);
    [[noreturn]] void finish(int status);

    int channel_;
    int reports_ = -1;
    int watchdog_ = -1;
    std::map<std::string, pid_t> pids_;
    std::vector<int> pidfds_;
    std::set<int> terminals_;
    std::string input_;
};

} // namespace zoo
