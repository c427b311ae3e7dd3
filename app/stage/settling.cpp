// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When a step is settled: every actor waits for an answer, is gone, or was not running in two looks.

#include <algorithm>

#include "app/stage/stage.h"
#include "model/sys/pidfd.h"

namespace daemonscope::stage {

void Stage::look()
{
    constexpr std::chrono::milliseconds between{5};
    constexpr int enough = 2;
    bool running = false;
    for (std::size_t i = 0; i < actors_.size(); ++i) { // the list may grow on the way
        auto& actor = *actors_[i];
        if (actor.ended)
            continue;
        if (sys::hasEnded(actor.pidfd.get())) { // epoll will tell in a moment
            running = true;
            continue;
        }
        findChildren(actor, actor.pid);
        Picture now;
        // A vfork leaves its caller in state D until the child has its own program; any other D is about to go on.
        if (actor.held.empty() && actor.viewer.readStat(now) && now.state == 'D' && !actor.vforked)
            running = true;
        // Who waits for an answer does so asleep. If it runs, a signal has ended the wait, and perhaps the process: on a
        // busy machine it comes to that only later.
        if (actor.held.empty() ? actor.viewer.isRunning(actor.pid)
                               : std::any_of(actor.held.begin(), actor.held.end(),
                                     [&](const auto& one) { return actor.viewer.isRunning(one.call.thread); }))
            running = true;
        if (actor.exitStep >= 0)
            running = true; // it was let die, and has not yet
    }
    quietLooks_ = running ? 0 : quietLooks_ + 1;
    nextLook_ = Clock::now() + between;
    // Whoever computes, or waits in a loop, would keep the others from being answered for ever.
    const bool restless = restless_ && nextLook_ >= *restless_
        && std::any_of(present_.begin(), present_.end(), [](const auto* one) { return !one->ended && !one->held.empty(); });
    if (quietLooks_ < enough && !restless)
        return;
    settling_ = false;
    for (const auto& actor : actors_)
        if (!actor->ended && actor->held.empty() && actor->pending && actor->pending->stop.deed != sys::Deed::Wait)
            finish(*actor);
    tellPictures();
}

void Stage::tellPictures()
{
    Json message{{"ev", "settled"}};
    auto& list = message["actors"] = Json::array();
    for (const auto& actor : actors_) {
        auto& picture = actor->picture;
        if (actor->gone || !(actor->ended ? actor->viewer.readStat(picture) : actor->viewer.readAll(picture))) {
            if (actor->ended && !actor->gone)
                noteGone(*actor);
            list.push_back({{"id", actor->id}, {"state", "gone"}, {"status", actor->status ? Json(*actor->status) : Json(nullptr)}});
            continue;
        }
        if (actor->ended) { // a zombie has neither
            picture.cwd.clear();
            picture.fd = {};
        }
        list.push_back({{"id", actor->id}, {"state", std::string(1, picture.state)}, {"ppid", picture.ppid},
            {"pgid", picture.pgid}, {"sid", picture.sid}, {"tty", picture.tty}, {"tpgid", picture.tpgid},
            {"cwd", picture.cwd}, {"fd", picture.fd}, {"umask", picture.umask.value_or(-1)},
            {"ignored", picture.ignored.value_or(0)}, {"exe", picture.exe},
            {"status", actor->status ? Json(*actor->status) : Json(nullptr)}});
    }
    tell(message);
}

} // namespace daemonscope::stage
