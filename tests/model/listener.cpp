// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/listener.h"

#include <algorithm>
#include <utility>

#include "tests/support/wait.h"

namespace daemonscope::test {

Listener::Listener(EventFeed::Options options)
    : feed_(std::move(sys::ProcFs::open().value()), std::move(options))
{
    connect(&feed_, &EventFeed::arrived, this,
        [this](const EventBatchPtr& batch) { events_.insert(events_.end(), batch->begin(), batch->end()); });
    connect(&feed_, &EventFeed::stateChanged, this, [this](const EventSourceState& state) {
        state_ = state;
        ++states_;
    });
    connect(&feed_, &EventFeed::scanWanted, this, [this] { ++wanted_; });
    feed_.start();
    (void)waitUntil([this] { return states_ > 0; });
}

bool Listener::on(SourceKind kind) const { return states_ > 0 && state_.kind == kind; }

std::string Listener::refusals() const
{
    std::string text = "not to be had here:";
    for (const auto& refusal : state_.refused)
        text += " " + std::string(id(refusal.kind)) + ": " + refusal.at + " (" + std::to_string(refusal.code) + ")";
    return text;
}

const Event* Listener::wait(EventKind kind, Pid pid, const std::function<bool(const Event&)>& like)
{
    const Event* found = nullptr;
    (void)waitUntil([&] {
        const auto at = std::find_if(events_.begin(), events_.end(),
            [&](const Event& event) { return event.kind == kind && event.pid == pid && (!like || like(event)); });
        found = at == events_.end() ? nullptr : &*at;
        return found != nullptr;
    });
    return found;
}

int Listener::count(EventKind kind, Pid pid) const
{
    return static_cast<int>(std::count_if(
        events_.begin(), events_.end(), [&](const Event& event) { return event.kind == kind && event.pid == pid; }));
}

} // namespace daemonscope::test
