// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <unordered_map>

#include "model/act/order.h"
#include "model/sys/procfs.h"

namespace daemonscope::act {

/// Carries an order out, in the calling thread: takes what it does not hold, stops a subtree, signals, watches.
/// Everything goes through pidfds. Takes as long as the order's patience, and up to two seconds to stop a subtree.
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
        bool wasStopped = false;
        bool spared = false; ///< not stopped, because it is us or above us
        bool held = false;   ///< has got our SIGSTOP
    };

    void takeAll();
    void note(Member& member, const sys::SysError& error);
    void say(Report::Stage stage);

    // subtree.cpp
    void stopFromTop();
    bool stop(Member& member);
    [[nodiscard]] bool settled(const Member& member) const;
    int takeNewborn();
    [[nodiscard]] bool belongs(const sys::StatLine& stat) const;
    [[nodiscard]] bool alive(Pid number) const;

    void sendAll();
    void sendTo(Member& member);
    void watch();
    void lookAgain();
    [[nodiscard]] bool waitFor(std::chrono::milliseconds time, bool untilOneEnds) const;

    Order order_;
    sys::ProcFs& proc_;
    Progress progress_;
    int wake_;
    Report report_;
    std::vector<Member> members_;
    std::unordered_map<int, std::size_t> byPid_; ///< position in members_
};

} // namespace daemonscope::act
