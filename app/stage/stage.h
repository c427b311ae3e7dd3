// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bitset>
#include <chrono>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include <nlohmann/json.hpp>

#include "app/stage/actor.h"
#include "app/stage/launch.h"
#include "app/stage/line.h"
#include "app/stage/order.h"
#include "app/stage/warden_link.h"
#include "model/sys/answers.h"
#include "model/sys/undertaker.h"
#include "model/sys/wire.h"

namespace daemonscope::stage {

/// Runs one program under the filter, answers its calls, and tells the other side of the wire what they changed.
/// The words on the wire are described in docs/stage.md. One thread; run() returns when all is over.
class Stage {
public:
    Stage(sys::Wire wire, std::unique_ptr<WardenLink> warden, int signals);
    void run();

private:
    using Clock = std::chrono::steady_clock;
    enum class Mode { Trace, Step, Free };

    // stage.cpp: the loop and the wire
    void tell(const Json& message);
    void tell(Line&& line);
    void put(const std::string& line);
    void flush();
    void obey(const std::string& line);
    void start(Order&& order);
    void answerOrder(const Order& order);
    void signalOrder(const Order& order);
    void readControl();
    [[nodiscard]] int timeout() const;
    [[nodiscard]] std::vector<sys::Mortal> takeLiving();
    void endEverything();
    void watch(int fd, std::uint64_t what, std::uint32_t how = 0);
    void reapOwn();
    void removeScratch() const;
    void leave();

    // calls.cpp: from a stopped call to its answer
    void receiveCalls();
    void handleQueued();
    void handle(const sys::Notification& call);
    Actor* actorOf(Pid thread);
    Actor& addActor(Pid pid, int parent);
    Actor& addActor(Pid pid, int parent, sys::UniqueFd pidfd, Viewer viewer);
    Actor* newborn(Pid thread);
    void decide(Actor& actor, Held held);
    void withdraw(Actor& actor, Pid thread);
    void noteLet(Actor& actor, const Stop& stop);
    void carryOut(Actor& actor, const Held& held, sys::Answer answer, int code);
    void respond(Actor& actor, const Held& held, sys::Answer answer, int code, int step, bool announced);
    void nameFromOutside(const Actor& caller, Stop& stop) const;
    [[nodiscard]] std::int64_t pretendedValue(const Actor& actor, const Stop& stop) const;
    void announce(int step, Clock::time_point at, const Actor& actor, const Stop& stop, sys::Answer answer, int code);
    [[nodiscard]] std::string nameOf(int id) const;
    [[nodiscard]] bool tooMany() const;

    // effects.cpp: from an answer to what it changed
    void awaitEffect(Actor& actor);
    [[nodiscard]] bool effectSeen(Actor& actor);
    void finish(Actor& actor);
    void findChildren(Actor& actor, Pid thread);
    void bornOf(Actor& actor, const Actor& child);
    void died(Actor& actor);
    void noteGone(Actor& actor);
    void observe(Actor& actor, int step);
    void change(int step, const Actor& actor, const char* field, const Json& from, const Json& to);
    void outcome(int step, const char* what, int code = 0);
    [[nodiscard]] Actor* byPid(Pid pid);

    // settling.cpp: when all is quiet
    void look();
    void tellPictures();

    sys::Wire wire_;
    std::unique_ptr<WardenLink> warden_;
    int signals_;
    sys::UniqueFd epoll_;
    std::optional<Launched> launched_;
    sys::UniqueFd launchedPidfd_, shellPidfd_, initPidfd_;
    Mode mode_ = Mode::Trace;
    std::bitset<sys::deedCount> extra_;
    std::vector<Rule> rules_;
    std::vector<std::string> names_;
    std::string scratch_; ///< the working directory, if it is to go when all has ended
    std::vector<std::unique_ptr<Actor>> actors_;
    std::vector<Actor*> present_; ///< those of which at least a zombie is left
    std::string outbox_;          ///< lines that are told together: each sending wakes the other side
    std::unordered_map<int, int> byThread_;
    std::deque<sys::Notification> queue_;
    int steps_ = 0;
    int foregroundStep_ = -1; ///< the set-foreground whose effect is being read
    int sequence_ = 0;
    int limit_ = 500;
    bool limitTold_ = false;
    bool deserted_ = false; ///< nobody is under the filter any more
    bool done_ = false;
    bool settling_ = false;
    int quietLooks_ = 0;
    Clock::time_point nextLook_{};
    std::optional<Clock::time_point> restless_; ///< from then on it is told though somebody runs
    Clock::time_point began_{};
};

} // namespace daemonscope::stage
