// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/live/connector_source.h"

#include <algorithm>
#include <array>
#include <cerrno>

#include <poll.h>

#include "model/live/teller.h"

namespace daemonscope {

namespace {

/// What may wait to be told: 20 MB. More than that was lost on us.
constexpr std::size_t waitingAtMost = 200'000;
/// Told in one go, before somebody else gets a turn.
constexpr std::size_t toldAtOnce = 512;
constexpr std::chrono::seconds checkEvery{1};

} // namespace

ConnectorSource::~ConnectorSource()
{
    if (thread_.joinable()) {
        stop_.ring();
        thread_.join();
    }
}

std::optional<EventSourceState::Refusal> ConnectorSource::open(const sys::Waker& waker)
{
    auto connector = sys::Connector::open();
    if (!connector)
        return EventSourceState::Refusal{SourceKind::Connector, connector.error().code, connector.error().file};
    waker_ = &waker;
    connector_ = std::move(*connector);
    if (auto newest = sys::NewestId::open(proc_))
        newest_ = std::move(*newest);
    nextCheck_ = Clock::now() + checkEvery;
    thread_ = std::thread([this] { receive(); });
    return std::nullopt;
}

void ConnectorSource::receive()
{
    std::vector<sys::ConnectorMessage> messages;
    std::array<pollfd, 2> waits{{{connector_->fd(), POLLIN, 0}, {stop_.fd(), POLLIN, 0}}};
    for (;;) {
        if (::poll(waits.data(), waits.size(), -1) < 0 && errno != EINTR)
            return;
        if (waits[1].revents != 0)
            return;
        messages.clear();
        while (messages.size() < waitingAtMost / 8 && connector_->receive(messages)) { }
        const auto losses = connector_->takeLosses();
        const std::lock_guard lock(mutex_);
        losses_.missing += losses.missing;
        losses_.overflow = losses_.overflow || losses.overflow;
        losses_.forged += losses.forged;
        losses_.malformed += losses.malformed;
        const auto room = waitingAtMost - std::min(waitingAtMost, received_.size());
        const auto kept = std::min(room, messages.size());
        overflowed_ += messages.size() - kept;
        const bool first = received_.empty();
        received_.insert(received_.end(), std::make_move_iterator(messages.begin()),
            std::make_move_iterator(messages.begin() + static_cast<std::ptrdiff_t>(kept)));
        if (first)
            waker_->ring();
    }
}

void ConnectorSource::wait(Clock::time_point until) { waker_->waitUntil(until); }

bool ConnectorSource::report(Teller& teller)
{
    if (told_ == taken_.size()) {
        taken_.clear();
        told_ = 0;
        const std::lock_guard lock(mutex_);
        taken_.swap(received_);
        const auto missing = losses_.missing + losses_.malformed + std::exchange(overflowed_, 0);
        loss_ = loss_ || missing > 0 || losses_.overflow;
        counts_.lost += missing;
        counts_.forged += losses_.forged;
        losses_ = {};
        heard_ = heard_ || !taken_.empty();
    }
    if (newest_ && Clock::now() >= nextCheck_)
        checkHearing();
    const auto end = std::min(taken_.size(), told_ + toldAtOnce);
    for (; told_ < end; ++told_)
        tell(teller, taken_[told_]);
    if (told_ < taken_.size())
        return true;
    const std::lock_guard lock(mutex_);
    return !received_.empty();
}

void ConnectorSource::checkHearing()
{
    nextCheck_ = Clock::now() + checkEvery;
    const auto newest = newest_->read();
    const bool born = newest != std::exchange(lastNewest_, newest) && newest;
    // Once may be chance: the message is on its way.
    silentChecks_ = born && !std::exchange(heard_, false) ? silentChecks_ + 1 : 0;
    if (silentChecks_ < 2)
        return;
    silentChecks_ = 0;
    loss_ = true;
    (void)connector_->listenAgain(); // only sends, which the receiving thread does not mind
}

void ConnectorSource::tell(Teller& teller, const sys::ConnectorMessage& message)
{
    using sys::ConnectorNews;
    const When when{Clock::time_point(std::chrono::nanoseconds(message.nanoseconds)), {}};
    const auto pid = message.process;
    if (!message.ofProcess()) {
        if (message.news == ConnectorNews::Fork)
            teller.threadForked(pid);
        else if (message.news == ConnectorNews::Exit)
            teller.threadEnded(pid, static_cast<int>(message.value), when, message.parent);
        return;
    }
    switch (message.news) {
    case ConnectorNews::Fork:
        teller.forked(pid, message.parent, when);
        break;
    case ConnectorNews::Exec:
        teller.execed(pid, when);
        break;
    case ConnectorNews::Exit:
        teller.leaderEnded(pid, static_cast<int>(message.value), when, message.parent);
        break;
    case ConnectorNews::SetSid:
        teller.ledSession(pid, when);
        break;
    case ConnectorNews::Comm:
        teller.renamed(pid, message.comm, when);
        break;
    case ConnectorNews::User:
        teller.changedUser(pid, message.value, when);
        break;
    case ConnectorNews::Acknowledgement:
    case ConnectorNews::Other:
        break;
    }
}

bool ConnectorSource::hears(EventKind kind) const
{
    switch (kind) {
    case EventKind::Regrouped:
    case EventKind::Foreground:
    case EventKind::Stopped:
    case EventKind::Continued:
        return false;
    default:
        return true;
    }
}

} // namespace daemonscope
