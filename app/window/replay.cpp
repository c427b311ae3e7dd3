// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/replay.h"

#include <algorithm>
#include <memory>
#include <unordered_set>
#include <utility>

namespace daemonscope {

namespace {

using namespace std::chrono_literals;

constexpr auto recently = 60s;
constexpr auto pause = 1s; // a burst is what happens without a longer one
constexpr auto longest = 3s;
constexpr auto around = 100ms; // before and after it
constexpr auto frame = 80ms;
constexpr auto inSight = 250ms;
constexpr std::uint64_t few = 80; // events that can be shown one by one

} // namespace

Replay::Replay(const History& history, QObject* parent)
    : QObject(parent)
    , history_(history)
{
    timer_.setInterval(frame);
    connect(&timer_, &QTimer::timeout, this, &Replay::tick);
}

bool Replay::start()
{
    stop();
    if (history_.endEvent() == history_.firstEvent())
        return false;
    const auto last = history_.event(history_.endEvent() - 1).at;
    if (std::chrono::system_clock::now() - last > recently)
        return false;
    next_ = history_.endEvent() - 1;
    while (next_ > history_.firstEvent()) {
        const auto before = history_.event(next_ - 1).at;
        if (history_.event(next_).at - before > pause || last - before > longest)
            break;
        --next_;
    }
    begin_ = history_.event(next_).at - around;
    end_ = last + around;
    oneByOne_ = history_.endEvent() - next_ <= few;
    (void)show(begin_, true);
    hold_ = {};
    clock_.start();
    timer_.start();
    return true;
}

void Replay::stop()
{
    timer_.stop();
    reached_.reset();
}

void Replay::tick()
{
    const auto elapsed = std::chrono::milliseconds(clock_.elapsed());
    if (elapsed < hold_)
        return;
    const auto wanted = std::min(begin_ + (elapsed - hold_) / slowness, end_);
    const auto shown = show(wanted, false);
    if (shown < wanted) { // something of a process was shown that at once did the next thing
        begin_ = shown;
        hold_ = inSight;
        clock_.restart();
    }
    if (shown < end_)
        return;
    stop();
    Q_EMIT finished();
}

/// The moment that is shown: `at`, or before if somebody does two things until then.
TimePoint Replay::show(TimePoint at, bool first)
{
    auto since = std::make_shared<EventBatch>();
    std::unordered_set<Pid> seen;
    next_ = std::max(next_, history_.firstEvent()); // it may have been dropped meanwhile
    for (; !first && next_ < history_.endEvent() && history_.event(next_).at <= at; ++next_) {
        const auto& event = history_.event(next_);
        if (oneByOne_ && !seen.insert(event.pid).second && event.at > since->back().at) {
            at = std::max(since->back().at, event.at - 1us);
            break;
        }
        if (event.kind == EventKind::Fork)
            seen.insert(event.ppid); // one sees whose child it is before the parent ends
        since->push_back(event);
    }
    if (first || !since->empty())
        if (auto then = history_.snapshotAt(at, reached_))
            Q_EMIT changed(then, first ? nullptr : EventBatchPtr(std::move(since)));
    Q_EMIT moment(at);
    return at;
}

} // namespace daemonscope
