// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is let, what waits, and when a moment is complete.
#include "model/lab/runner.h"

#include <algorithm>
#include <cerrno>
#include <utility>

#include <poll.h>

namespace daemonscope::lab {

/// Whether the lesson's path has something left to do for it.
bool Runner::isNeeded(int actor) const
{
    const auto name = nameOf(actor);
    if (options_.free || departed_ || otherwise_ || (state_ != State::Ready && state_ != State::Performing) || name.empty())
        return false;
    for (auto at = next_; at < scenario_.steps.size(); ++at) {
        const auto& calls = scenario_.steps[at].calls;
        const auto first = calls.begin() + static_cast<std::ptrdiff_t>(at == next_ ? std::min(callsDone_, calls.size()) : 0);
        if (std::any_of(first, calls.end(), [&](const auto& call) { return name == call.actor; }))
            return true;
    }
    return false;
}

bool Runner::matches(const WaitingCall& call, const Call& wanted) const
{
    return call.call == wanted.deed && (std::string_view(wanted.actor) == "*" || nameOf(call.actor) == wanted.actor);
}

bool Runner::passes(const WaitingCall& call) const
{
    if (options_.free)
        return call.actor == 0 || !typed_;
    return std::any_of(scenario_.passes.begin(), scenario_.passes.end(), [&](const auto& pass) { return matches(call, pass); });
}

void Runner::letPasses()
{
    for (bool found = true; found;) {
        const auto pass = std::find_if(waiting_.begin(), waiting_.end(), [this](const auto& one) { return passes(one); });
        found = pass != waiting_.end();
        if (found)
            answer(WaitingCall(*pass), sys::Answer::Let, 0);
    }
}

void Runner::requestSettle()
{
    if (settleAsked_ && !stirred_)
        return;
    if (!settleAsked_) {
        settleAsked_ = true;
        stirred_ = false;
        Json order{{"do", "settle"}};
        if (options_.free) { // somebody else's program may compute as long as it likes
            constexpr int restless = 500;
            order["within"] = restless;
        }
        link_->send(order);
    }
}

const WaitingCall* Runner::nextCall() const
{
    if (next_ >= scenario_.steps.size() || callsDone_ >= step().calls.size())
        return nullptr;
    const auto found = std::find_if(waiting_.begin(), waiting_.end(), [this](const auto& one) { return matches(one, step().calls[callsDone_]); });
    return found == waiting_.end() ? nullptr : &*found;
}

void Runner::consider()
{
    if (state_ == State::Starting)
        considerStart();
    else if (state_ == State::Performing)
        considerStep();
    else if (options_.free && state_ == State::Ready)
        considerFree();
    else if (state_ == State::Ready || state_ == State::Finished)
        letPasses();
}

/// In free play things happen without being asked for: somebody types, a timer ends. They become a moment of their own.
void Runner::considerFree()
{
    const bool stirred = std::exchange(freeStirred_, false);
    letPasses();
    if (!stirred)
        return;
    state_ = State::Performing;
    since_ = Clock::now();
    requestSettle();
}

/// Until the start state everything is let but for the first step's call and, while that is awaited, T's wait.
void Runner::considerStart()
{
    if (options_.free) {
        letPasses();
        if (!record_.actors().empty())
            requestSettle();
        return;
    }
    const bool begins = !scenario_.steps.empty() && !step().calls.empty();
    for (bool found = true; found;) {
        const auto other = std::find_if(waiting_.begin(), waiting_.end(), [&](const auto& one) {
            if (begins && typed_ && matches(one, step().calls.front()))
                return false;
            const bool shellWaits = one.actor == 0 && one.call == "wait";
            return !(begins && typed_ && shellWaits && record_.actors().size() > 1 && !passes(one));
        });
        found = other != waiting_.end();
        if (found)
            answer(WaitingCall(*other), sys::Answer::Let, 0);
    }
    if (!record_.actors().empty())
        requestSettle();
}

void Runner::considerStep()
{
    letPasses();
    while (!options_.free && callsDone_ < step().calls.size()) {
        const auto* call = nextCall();
        if (call == nullptr)
            break;
        const auto& now = step();
        const std::string_view own = now.answer;
        auto what = own == "skip" ? sys::Answer::Skip : own.starts_with("fail:") ? sys::Answer::Fail : sys::Answer::Let;
        int code = what == sys::Answer::Fail ? sys::errnoFromName(own.substr(5)).value_or(EPERM) : 0;
        if (callsDone_ > 0) {
            what = sys::Answer::Let;
        } else if (otherwise_) {
            what = *otherwise_;
            code = otherwiseCode_;
        }
        ++callsDone_;
        since_ = Clock::now();
        answer(WaitingCall(*call), what, code);
        if (otherwise_ && callsDone_ == 1) // what the scenario says of the rest no longer fits
            callsDone_ = step().calls.size();
    }
    requestSettle();
}

/// Whether anybody still has the lab's terminal as its controlling terminal.
bool Runner::isOnTerminal(const Json& settled) const
{
    const auto actors = settled.value("actors", Json::array());
    return std::any_of(actors.begin(), actors.end(),
        [this](const auto& one) { return symbols_.terminal != 0 && one.value("tty", 0) == symbols_.terminal; });
}

void Runner::settled(const Json& message)
{
    if (stirred_)
        return; // consider() asks again
    if (awaitsEcho_) {
        constexpr std::chrono::milliseconds longest{400}; // a program may have turned the echo off
        pollfd look{terminal(), POLLIN, 0};
        if (!sawOutput_ && ::poll(&look, 1, 0) == 0 && Clock::now() - typedAt_ < longest) {
            stirred_ = true;
            return;
        }
        awaitsEcho_ = false;
        stirred_ = true; // and once more, for what it sets off
        return;
    }
    if (state_ == State::Starting) {
        if (!typed_) {
            constexpr std::chrono::seconds silent{2}; // a shell without a prompt
            pollfd look{terminal(), POLLIN, 0};
            if (!sawOutput_ && ::poll(&look, 1, 0) == 0 && Clock::now() - since_ < silent) {
                stirred_ = true; // look again
                return;
            }
            typed_ = true;
            stirred_ = true;
            if (*scenario_.command != '\0')
                act({Act::Kind::Type, scenario_.command, ""});
            since_ = Clock::now();
            return;
        }
        const bool begins = !scenario_.steps.empty() && !step().calls.empty();
        const bool reached = begins ? nextCall() != nullptr : shellCalled_ || *scenario_.command == '\0';
        if (!reached && !options_.free) {
            stirred_ = true;
            return;
        }
    } else if (state_ == State::Performing) {
        if (!options_.free && callsDone_ < step().calls.size()) {
            stirred_ = true; // the call may yet come
            return;
        }
        // The hangup comes with the last close. Who looks at our descriptors (/proc/PID/fd) holds them for that moment.
        heldOpen_ = !options_.free && step().act.kind == Act::Kind::CloseTerminal && isOnTerminal(message);
        if (heldOpen_) {
            stirred_ = true;
            return;
        }
    } else {
        return;
    }
    if (state_ == State::Performing && !options_.free) {
        if (!departed_)
            apply(step().changes, expected_);
        departed_ = departed_ || otherwise_.has_value();
        ++next_;
    }
    Moment moment;
    moment.observed = observedTable(message, symbols_);
    moment.actors = message.value("actors", Json::array());
    moment.what = std::exchange(did_, {});
    if (!departed_ && !options_.free)
        moment.differences = compare(expected_, moment.observed);
    if (symbols_.reaper == Pid{}) // who adopted is not to be told from a stranger
        std::erase_if(moment.differences, [](const auto& one) { return one.field == "ppid" && one.expected == "reaper"; });
    moment.departure = otherwise_;
    moments_.push_back(std::move(moment));
    otherwise_.reset();
    callsDone_ = 0;
    state_ = options_.free || next_ < scenario_.steps.size() ? State::Ready : State::Finished;
    changed();
}

} // namespace daemonscope::lab
