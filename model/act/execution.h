// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <unordered_map>
#include <unordered_set>

#include "model/act/order.h"
#include "model/sys/procfs.h"

namespace daemonscope::act {

/// Carries an order out, in the calling thread: takes what it does not hold, stops whom it must, signals, continues,
/// watches. Everything goes through pidfds. Takes as long as the order's patience, and up to twenty seconds to stop all.
class Execution {
public:
    using Progress = std::function<void(const Report&)>;

    /// `proc`: the machine's own. `wake` (or -1) becomes readable when nobody waits for the end any more: watching
    /// ends then, sending does not.
    Execution(Order order, sys::ProcFs& proc, Progress progress, int wake = -1);
    Report run();

private:
    struct Member {
        Hold hold;
        std::size_t outcome = 0;
        bool wasStopped = false; ///< when we took it, by somebody else
        bool spared = false; ///< not stopped, because it is us or above us, or the first process
        bool held = false;   ///< has got our SIGSTOP
    };

    void takeAll();
    void takeStragglers();
    void note(Member& member, const sys::SysError& error);
    void say(Report::Stage stage);

    /// Who may be signalled when: what started us could take us along, so it comes behind what we must not leave
    /// undone, and we come last.
    enum class Turn : std::uint8_t { Others, Forebears, Ourselves };
    [[nodiscard]] Turn turnOf(const Member& member) const;
    void sendAll(Turn turn);
    void sendInRounds();
    void continueAll();

    // stopping.cpp
    void stopFromTop();
    bool stop(Member& member);
    [[nodiscard]] bool settled(const Member& member) const;
    [[nodiscard]] bool waitsForChild(const Member& member) const;
    void knowLineage();
    /// Whoever belongs to the target and was not known; how many of them can be signalled.
    int takeNewcomers(bool stopThem);
    [[nodiscard]] bool isWanted(const sys::StatLine& stat);
    [[nodiscard]] bool belongs(const sys::StatLine& stat);
    [[nodiscard]] bool stillOurs(int number);
    [[nodiscard]] int numberOf(const sys::StatLine& stat) const;
    [[nodiscard]] bool alive(Pid number) const;

    void watch();
    void lookAgain();
    [[nodiscard]] bool unwanted() const;
    [[nodiscard]] bool waitFor(std::chrono::milliseconds time, bool untilOneEnds) const;

    Order order_;
    sys::ProcFs& proc_;
    Progress progress_;
    int wake_;
    Report report_;
    std::vector<Member> members_;
    std::unordered_map<int, std::size_t> byPid_;     ///< position in members_
    std::unordered_map<int, std::uint64_t> refused_; ///< by number: start time of whom the preview refused
    std::unordered_set<int> lineage_;                ///< the first process, ourselves, and what started us
    std::unordered_map<int, std::chrono::steady_clock::time_point> lastSeen_; ///< of groups (sessions): a member
};

} // namespace daemonscope::act
