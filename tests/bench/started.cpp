// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/started.h"

#include <array>
#include <csignal>
#include <ctime>
#include <stdexcept>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace daemonscope::bench {

namespace {

double realTime()
{
    timespec now{};
    ::clock_gettime(CLOCK_REALTIME, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

} // namespace

Started::Started(const std::vector<std::string>& command)
{
    std::array<int, 2> in{};
    std::array<int, 2> out{};
    if (::pipe2(in.data(), O_CLOEXEC) != 0 || ::pipe2(out.data(), O_CLOEXEC) != 0)
        throw std::runtime_error("no pipe");
    const sys::UniqueFd theirInput(in[0]);
    const sys::UniqueFd theirOutput(out[1]);
    input_.reset(in[1]);
    output_.reset(out[0]);
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, in[0], STDIN_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions, out[1], STDOUT_FILENO);
    std::vector<char*> arguments;
    for (const auto& word : command)
        arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    const int error = ::posix_spawnp(&pid_, arguments[0], &actions, nullptr, arguments.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    if (error != 0)
        throw std::runtime_error(command.front() + " cannot be started");
    reader_ = std::thread([this] { read(); });
}

Started::~Started() { (void)finish(true); }

void Started::write(const std::string& text) const { (void)!::write(input_.get(), text.data(), text.size()); }

std::string Started::firstLine()
{
    for (;;) {
        {
            const std::lock_guard lock(mutex_);
            if (!lines_.empty() || closed_)
                return lines_.empty() ? std::string() : lines_.front().line;
        }
        (void)::poll(nullptr, 0, 5);
    }
}

std::vector<Started::Arrival> Started::finish(bool interrupt)
{
    if (pid_ > 0 && interrupt)
        (void)::kill(pid_, SIGINT); // our own child, not yet waited for
    if (reader_.joinable())
        reader_.join();
    if (pid_ > 0)
        (void)::waitpid(pid_, nullptr, 0);
    pid_ = -1;
    return std::move(lines_);
}

Duration Started::cpu() const
{
    clockid_t clock{};
    timespec now{};
    if (::clock_getcpuclockid(pid_, &clock) != 0 || ::clock_gettime(clock, &now) != 0)
        return {};
    return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
}

void Started::read()
{
    std::string rest;
    std::array<char, 65536> part{};
    for (;;) {
        const auto got = ::read(output_.get(), part.data(), part.size());
        if (got <= 0)
            break;
        const auto at = realTime();
        rest.append(part.data(), static_cast<std::size_t>(got));
        const std::lock_guard lock(mutex_);
        std::size_t begin = 0;
        for (auto end = rest.find('\n'); end != std::string::npos; end = rest.find('\n', begin)) {
            lines_.push_back({at, rest.substr(begin, end - begin)});
            begin = end + 1;
        }
        rest.erase(0, begin);
    }
    const std::lock_guard lock(mutex_);
    closed_ = true;
}

} // namespace daemonscope::bench
