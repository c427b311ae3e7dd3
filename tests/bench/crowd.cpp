// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/crowd.h"

#include <array>
#include <stdexcept>
#include <string>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace daemonscope::bench {

namespace {

std::array<sys::UniqueFd, 2> makePipe()
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        throw std::runtime_error("no pipe");
    return {sys::UniqueFd(ends[0]), sys::UniqueFd(ends[1])};
}

} // namespace

Crowd::Crowd(const std::filesystem::path& program, int processes)
{
    auto [input, lifeline] = makePipe();
    auto [ready, output] = makePipe();
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, input.get(), STDIN_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions, output.get(), STDOUT_FILENO);
    auto name = program.string();
    auto count = std::to_string(processes);
    const std::array<char*, 3> arguments{name.data(), count.data(), nullptr};
    const int error = ::posix_spawn(&starter_, name.c_str(), &actions, nullptr, arguments.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    if (error != 0)
        throw std::runtime_error(name + " cannot be started");
    lifeline_ = std::move(lifeline);
    output.reset();
    char word = 0;
    if (::read(ready.get(), &word, 1) != 1 || word != '+') {
        lifeline_.reset();
        (void)::waitpid(starter_, nullptr, 0);
        throw std::runtime_error(count + " processes cannot be started here");
    }
}

Crowd::~Crowd()
{
    lifeline_.reset();
    (void)::waitpid(starter_, nullptr, 0);
}

} // namespace daemonscope::bench
