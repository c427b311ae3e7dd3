// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QString>

#include "model/lab/scenario.h"
#include "model/lab/stage_link.h"
#include "model/lab/table.h"
#include "model/lab/trace_record.h"
#include "model/sys/answers.h"

namespace daemonscope::lab {

/// A call of an actor that waits for an answer.
struct WaitingCall {
    int sequence = 0;
    int actor = 0; ///< the stage's number
    std::string call;
    Json args;
    bool maySkip = false;
    std::vector<std::string> errors; ///< names of errno that it may fail with
};

/// What was seen when a step had settled.
struct Moment {
    Table observed;
    Json actors; ///< the same as numbers: member "actors" of the stage's message "settled"
    std::string what; ///< in free play: the call that led here, "B: setsid"
    std::vector<Difference> differences; ///< from what the scenario expects
    std::optional<sys::Answer> departure; ///< the step was answered otherwise than the scenario says
};

/// Plays one scenario on real processes. The scenario supplies expectations alone; what is observed was read from /proc
/// by the stage. One thread; the owner calls take() when fd() becomes readable and tick() about every 50 ms, and hears of
/// progress through onChange. The destructor ends everything.
class Runner {
public:
    enum class State {
        Starting,   ///< until the start state is reached
        Ready,      ///< the next step waits to be done
        Performing, ///< a step is under way
        Finished,   ///< all steps were done
        Failed,     ///< see failure()
    };

    struct Options {
        bool contained = false;
        int rows = 24;
        int columns = 80;
        std::filesystem::path stage = StageLink::stageProgram();
        std::filesystem::path programs; ///< where the lesson's programs stand; empty = beside the stage
        Pid reaper; ///< who adopts here, measured; 0 = not known (yet), and nothing is compared with it
        /// Free play: nothing is expected; each call of whoever is not the shell waits for answer().
        bool free = false;
        std::string shell; ///< free play: the shell to start instead of the lesson's own; a path
    };

    /// `scenario` must outlive the runner.
    Runner(const Scenario& scenario, Options options);
    ~Runner();
    Runner(const Runner&) = delete;
    Runner& operator=(const Runner&) = delete;

    /// Starts the stage and the shell. On failure state() is Failed.
    void start();
    [[nodiscard]] int fd() const { return link_ ? link_->fd() : -1; }
    /// The master side of the lab's terminal, to read from and to type into; -1 while there is none.
    [[nodiscard]] int terminal() const { return link_ && link_->terminal() ? link_->terminal().get() : -1; }
    void take();
    void tick();
    std::function<void()> onChange;

    /// Does the next step: with the scenario's own answer, or another. Then the scenario's expectations no longer bind:
    /// from there on it is only observed.
    void perform(std::optional<sys::Answer> otherwise = {}, int code = 0);

    /// Free play: answers a waiting call. An answer that this call may not get changes nothing.
    void answerCall(int sequence, sys::Answer answer, int code = 0);
    /// Sends a signal to an actor that lives, by the stage's number.
    void signalActor(int actor, int number);
    /// Who adopts here, measured meanwhile; known from the next moment on.
    void setReaper(Pid pid);
    /// Something was read from the terminal: the shell has greeted, and can be typed to.
    void noteOutput() { sawOutput_ = true; }
    /// The lab's terminal has another size now.
    void resizeTerminal(int rows, int columns);

    [[nodiscard]] State state() const { return state_; }
    [[nodiscard]] bool isFree() const { return options_.free; }
    [[nodiscard]] QString failure() const { return failure_; }
    /// What the stage remarked since the last answer, as a sentence: a limit, a refusal. Empty = nothing.
    [[nodiscard]] QString note() const { return note_; }
    [[nodiscard]] const Scenario& scenario() const { return scenario_; }
    /// The step that comes next; past the end when finished.
    [[nodiscard]] std::size_t next() const { return next_; }
    /// The first is the start state, then one for each step done.
    [[nodiscard]] const std::vector<Moment>& moments() const { return moments_; }
    [[nodiscard]] const Table& expected() const { return expected_; }
    /// What is expected after the next step.
    [[nodiscard]] Table expectedNext() const;
    [[nodiscard]] const std::vector<WaitingCall>& waiting() const { return waiting_; }
    /// The call that the next step answers first, if it waits already.
    [[nodiscard]] const WaitingCall* nextCall() const;
    [[nodiscard]] const Symbols& symbols() const { return symbols_; }
    [[nodiscard]] const TraceRecord& record() const { return record_; }
    /// Anything went otherwise than the scenario says.
    [[nodiscard]] bool differs() const;
    /// The person left the scenario's path.
    [[nodiscard]] bool departed() const { return departed_; }
    /// Whether all that was started has ended.
    bool end();
    /// What was started goes on; the keeper that stays behind.
    std::optional<Pid> leave();

private:
    using Clock = std::chrono::steady_clock;

    void handle(const Json& message);
    void consider();
    void considerStart();
    void considerStep();
    void considerFree();
    void settled(const Json& message);
    [[nodiscard]] bool isOnTerminal(const Json& settled) const;
    void requestSettle();
    void answer(const WaitingCall& call, sys::Answer answer, int code);
    void letPasses();
    [[nodiscard]] bool passes(const WaitingCall& call) const;
    [[nodiscard]] bool isNeeded(int actor) const;
    [[nodiscard]] bool matches(const WaitingCall& call, const Call& wanted) const;
    [[nodiscard]] std::string nameOf(int actor) const;
    void act(const Act& act);
    void fail(const QString& why);
    void changed();
    [[nodiscard]] const Step& step() const { return scenario_.steps[next_]; }

    const Scenario& scenario_;
    Options options_;
    std::unique_ptr<StageLink> link_;
    std::filesystem::path folder_;
    State state_ = State::Starting;
    QString failure_;
    QString note_;
    Symbols symbols_;
    TraceRecord record_;
    std::vector<WaitingCall> waiting_;
    std::vector<Moment> moments_;
    Table expected_;
    std::size_t next_ = 0;
    std::size_t callsDone_ = 0; ///< of the step under way
    std::optional<sys::Answer> otherwise_;
    int otherwiseCode_ = 0;
    bool departed_ = false;
    std::string did_; ///< free play: the call under way
    bool typed_ = false;      ///< the command was typed
    bool sawOutput_ = false;  ///< since the last typing, or since the start
    bool awaitsEcho_ = false; ///< what was typed goes through a queue of the kernel: its echo tells that it arrived
    bool heldOpen_ = false;   ///< the terminal was closed here, and is open elsewhere
    bool shellCalled_ = false; ///< T made a call since the command was typed
    Clock::time_point typedAt_;
    bool freeStirred_ = false; ///< free play: something happened since the last moment
    bool settleAsked_ = false;
    bool stirred_ = false;    ///< a call was answered since the settling was asked for
    Clock::time_point since_; ///< since when the runner waits for what must come next
};

} // namespace daemonscope::lab
