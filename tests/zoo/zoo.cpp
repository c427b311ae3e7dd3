// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/zoo/zoo.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <filesystem>
#include <sstream>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/support/wait.h"

namespace daemonscope::test {

namespace {

constexpr int lifeFd = 61; // as in keeper/specimen.h

sys::UniqueFd openPidfd(pid_t pid) { return sys::UniqueFd(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0))); }

} // namespace

Zoo::Zoo()
{
    std::array<int, 2> channel{};
    std::array<int, 2> life{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, channel.data()) != 0
        || ::pipe2(life.data(), O_CLOEXEC) != 0) {
        error_ = std::strerror(errno);
        return;
    }
    channel_.reset(channel[0]);
    life_.reset(life[1]);
    const sys::UniqueFd theirChannel(channel[1]);
    const sys::UniqueFd theirLife(life[0]);

    const auto program = std::filesystem::read_symlink("/proc/self/exe").replace_filename("zoo-keeper").string();
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, theirChannel.get(), 0);
    posix_spawn_file_actions_adddup2(&actions, theirLife.get(), lifeFd);
    std::string name = "zoo-keeper";
    std::array<char*, 2> arguments{name.data(), nullptr};
    const int failure = posix_spawn(&keeperPid_, program.c_str(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (failure != 0) {
        keeperPid_ = 0;
        error_ = program + ": " + std::strerror(failure);
        return;
    }
    keeper_ = openPidfd(keeperPid_);
    for (auto line = readLine(); line != "ready"; line = readLine()) {
        if (line.empty()) {
            error_ = "the keeper ended before the zoo was ready";
            return;
        }
        accept(line);
    }
}

Zoo::~Zoo()
{
    life_.reset();
    channel_.reset();
    if (keeperPid_ == 0)
        return;
    if (!allEnded(longEnough))
        killKeeper(); // its watchdog ends the rest
    while (::waitpid(keeperPid_, nullptr, 0) < 0 && errno == EINTR) { }
}

void Zoo::accept(const std::string& line)
{
    std::istringstream words(line);
    std::string kind;
    std::string label;
    words >> kind >> label;
    if (kind == "specimen") {
        std::int32_t pid = 0;
        words >> pid;
        pids_[label] = Pid{pid};
        pidfds_[label] = openPidfd(pid);
    } else if (kind == "skip") {
        std::getline(words >> std::ws, skipped_[label]);
    }
}

std::string Zoo::readLine()
{
    for (;;) {
        if (const auto end = input_.find('\n'); end != std::string::npos) {
            auto line = input_.substr(0, end);
            input_.erase(0, end + 1);
            return line;
        }
        std::array<char, 4096> part{};
        if (!waitReadable(channel_.get(), 2 * longEnough))
            return {};
        const auto size = ::recv(channel_.get(), part.data(), part.size(), 0);
        if (size <= 0)
            return {};
        input_.append(part.data(), static_cast<std::size_t>(size));
    }
}

Pid Zoo::pid(const std::string& label) const
{
    const auto found = pids_.find(label);
    return found == pids_.end() ? Pid{} : found->second;
}

std::string Zoo::skipped(const std::string& kind) const
{
    const auto found = skipped_.find(kind);
    return found == skipped_.end() ? std::string() : found->second;
}

bool Zoo::order(const std::string& command)
{
    const auto text = command + "\n";
    if (::send(channel_.get(), text.data(), text.size(), MSG_NOSIGNAL) < 0)
        return false;
    for (auto line = readLine(); !line.empty(); line = readLine()) {
        if (line == "done " + command)
            return true;
        accept(line);
    }
    return false;
}

void Zoo::killKeeper() { ::syscall(SYS_pidfd_send_signal, keeper_.get(), SIGKILL, nullptr, 0); }

bool Zoo::allEnded(std::chrono::milliseconds longest) const
{
    const auto end = std::chrono::steady_clock::now() + longest;
    const auto ended = [end](const sys::UniqueFd& process) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
        return !process || waitReadable(process.get(), std::max(left, std::chrono::milliseconds(0)));
    };
    bool all = ended(keeper_);
    for (const auto& [label, process] : pidfds_)
        all = ended(process) && all;
    return all;
}

} // namespace daemonscope::test
