// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "model/lab/stage_message.h"
#include "model/sys/error.h"
#include "model/sys/ids.h"
#include "model/sys/notifier.h"
#include "model/sys/undertaker.h"
#include "model/sys/wire.h"

namespace daemonscope::lab {

using Json = nlohmann::ordered_json;

/// The program's side of `daemonscope-stage`: starts it, speaks with it, and holds duplicates of the listener and of
/// every process's pidfd, so that nothing outlives the lab should the stage die. One thread at a time; the owner waits
/// for fd() to become readable. The destructor has the stage end everything, and waits for it (wait(2)).
class StageLink {
public:
    /// Where the stage stands: beside the running program, or in its libexec directory when installed.
    [[nodiscard]] static std::filesystem::path stageProgram();
    /// Starts it (posix_spawn(3)).
    [[nodiscard]] static sys::Result<std::unique_ptr<StageLink>> start(const std::filesystem::path& program = stageProgram());
    ~StageLink();
    StageLink(const StageLink&) = delete;
    StageLink& operator=(const StageLink&) = delete;

    [[nodiscard]] int fd() const { return wire_.fd(); }
    /// False when the stage is gone.
    bool send(const Json& order);
    /// What has arrived, in order. Descriptors are already taken: terminal() and the listener.
    [[nodiscard]] std::vector<Json> receive();
    /// The stage has ended: all messages have been received.
    [[nodiscard]] bool closed() const { return closed_; }
    /// The master side of the lab's terminal, once started; the caller may take it.
    [[nodiscard]] sys::UniqueFd& terminal() { return terminal_; }
    /// Has everything end, and waits for it. False when something may be left.
    bool end();
    /// What was started stays; the stage stays behind as a keeper. Gives the keeper's pid.
    std::optional<Pid> leave();
    /// Clears away stages that ended later than their links: keepers above all, which are children of this program.
    static void clearAway();
    [[nodiscard]] Pid stagePid() const { return stage_; }

private:
    StageLink(sys::Wire wire, Pid stage) : wire_(std::move(wire)), stage_(stage) {}
    void note(const Json& message);
    [[nodiscard]] std::optional<Json> waitFor(const char* event, int milliseconds);
    void reap();

    sys::Wire wire_;
    StageMessages messages_;
    Pid stage_;
    sys::UniqueFd terminal_;
    sys::Notifier listener_;
    std::vector<sys::Mortal> started_;
    bool closed_ = false;
    bool over_ = false; ///< the stage said that all has ended, or was left
    bool left_ = false; ///< it goes on as a keeper
};

} // namespace daemonscope::lab
