// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lab/stage_link.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <span>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "model/sys/pidfd.h"

namespace daemonscope::lab {

namespace {

constexpr const char* stageName = "daemonscope-stage";
constexpr std::size_t sweepAbove = 256;

/// Stages that have not ended yet though their links have; our children.
std::vector<Pid>& others()
{
    static std::vector<Pid> list;
    return list;
}

bool waitedFor(Pid child) { return ::waitpid(child.value, nullptr, WNOHANG) != 0; }

} // namespace

std::filesystem::path StageLink::stageProgram()
{
    std::error_code error;
    const auto here = std::filesystem::read_symlink("/proc/self/exe", error).parent_path();
    if (const auto beside = here / stageName; std::filesystem::exists(beside, error))
        return beside;
    return here.parent_path() / DAEMONSCOPE_LIBEXEC / stageName;
}

sys::Result<std::unique_ptr<StageLink>> StageLink::start(const std::filesystem::path& program)
{
    clearAway();
    std::array<int, 2> ends{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return sys::failed("socketpair");
    sys::Wire ours{sys::UniqueFd(ends[0])};
    const sys::UniqueFd theirs(ends[1]);
    constexpr int place = 3;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, theirs.get(), place);
    std::string name = stageName;
    std::string number = std::to_string(place);
    std::array<char*, 3> arguments{name.data(), number.data(), nullptr};
    pid_t child = 0;
    const int error = ::posix_spawn(&child, program.c_str(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (error != 0)
        return sys::Unexpected{sys::SysError{sys::Failure::Other, error, stageName}};
    return std::unique_ptr<StageLink>(new StageLink(std::move(ours), Pid{child}));
}

StageLink::~StageLink()
{
    if (!over_)
        (void)end();
    reap();
}

bool StageLink::send(const Json& order)
{
    return !closed_ && wire_.send(order.dump(-1, ' ', false, Json::error_handler_t::replace));
}

void StageLink::note(const Json& message)
{
    const auto event = message.value("ev", std::string());
    if (event == "started") {
        listener_ = sys::Notifier(wire_.takeDescriptor());
        terminal_ = wire_.takeDescriptor();
        for (const char* member : {"shell", "init"})
            if (message.contains(member) && message[member].is_number())
                if (auto pidfd = sys::openPidfd(Pid{message[member].get<int>()}))
                    started_.push_back({Pid{message[member].get<int>()}, std::move(*pidfd)});
    } else if (event == "actor") {
        if (started_.size() > sweepAbove)
            std::erase_if(started_, [](const auto& one) { return sys::hasEnded(one.pidfd.get()); });
        const Pid pid{message.value("pid", 0)};
        if (auto pidfd = sys::openPidfd(pid))
            started_.push_back({pid, std::move(*pidfd)});
    } else if (event == "bye") {
        over_ = message.value("clean", false);
    } else if (event == "left") {
        over_ = left_ = true;
    }
}

std::vector<Json> StageLink::receive()
{
    std::vector<Json> messages;
    if (closed_)
        return messages;
    const bool open = wire_.fill();
    while (const auto line = wire_.next()) {
        auto message = messages_.read(*line);
        if (!message)
            continue;
        note(*message);
        messages.push_back(std::move(*message));
    }
    closed_ = !open;
    if (closed_ && !over_) { // it died: what it held is ours to end
        constexpr std::chrono::seconds longest{3};
        over_ = sys::endAll(started_, listener_, longest);
    }
    return messages;
}

std::optional<Json> StageLink::waitFor(const char* event, int milliseconds)
{
    const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(milliseconds);
    while (!closed_ && std::chrono::steady_clock::now() < end) {
        pollfd waiting{fd(), POLLIN, 0};
        constexpr int slice = 100;
        if (::poll(&waiting, 1, slice) <= 0)
            continue;
        for (auto& message : receive())
            if (message.value("ev", std::string()) == event)
                return std::move(message);
    }
    return std::nullopt;
}

bool StageLink::end()
{
    if (over_)
        return true;
    terminal_.reset();
    constexpr int patience = 8000;
    if (send({{"do", "end"}}))
        (void)waitFor("bye", patience);
    if (!over_) {
        constexpr std::chrono::seconds longest{3};
        over_ = sys::endAll(started_, listener_, longest);
    }
    return over_;
}

std::optional<Pid> StageLink::leave()
{
    constexpr int patience = 3000;
    // The terminal goes with them: when its last master side is closed, all who are on it are hung up.
    const std::array given{terminal_.get()};
    if (closed_ || !wire_.send(R"({"do":"leave"})", terminal_ ? std::span<const int>(given) : std::span<const int>()))
        return std::nullopt;
    const auto answer = waitFor("left", patience);
    return answer ? std::optional(Pid{answer->value("keeper", 0)}) : std::nullopt;
}

void StageLink::reap()
{
    wire_ = {};
    if (const auto pidfd = sys::openPidfd(stage_); pidfd && !left_) { // "bye" is not yet its end
        constexpr int patience = 1000;
        pollfd waiting{pidfd->get(), POLLIN, 0};
        (void)::poll(&waiting, 1, patience);
    }
    if (!waitedFor(stage_))
        others().push_back(stage_);
}

void StageLink::clearAway() { std::erase_if(others(), waitedFor); }

} // namespace daemonscope::lab
