// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sys/reaper_probe.h"

#include <array>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>

#include "model/sys/tokens.h"
#include "model/sys/unique_fd.h"

namespace daemonscope::sys {

namespace {

constexpr const char* helperName = "daemonscope-reaper";

/// Starts the helper with its standard output on `output`; descriptors other than 0 to 2 close on exec.
Result<pid_t> spawn(const std::filesystem::path& helper, int output)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, output, 1);
    std::string name = helperName;
    std::array<char*, 2> arguments{name.data(), nullptr};
    pid_t child = 0;
    const int error = posix_spawn(&child, helper.c_str(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (error != 0) // of the helper's file, not of a process's: nothing is "gone" here
        return Unexpected{SysError{Failure::Other, error, helperName}};
    return child;
}

Result<Pid> readAnswer(int input, std::chrono::milliseconds longest)
{
    const auto end = std::chrono::steady_clock::now() + longest;
    std::string text;
    for (;;) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
        pollfd waiting{input, POLLIN, 0};
        const int ready = left.count() <= 0 ? 0 : ::poll(&waiting, 1, static_cast<int>(left.count()));
        if (ready == 0)
            return Unexpected{SysError{Failure::NotAnswering, 0, helperName}};
        if (ready < 0 && errno != EINTR)
            return failed(helperName);
        std::array<char, 64> part{};
        const auto got = ready < 0 ? -1 : ::read(input, part.data(), part.size());
        if (got < 0 && errno != EINTR)
            return failed(helperName);
        if (got == 0)
            break;
        if (got > 0)
            text.append(part.data(), static_cast<std::size_t>(got));
    }
    std::string_view rest = text;
    const auto pid = toNumber<std::int32_t>(nextWord(rest));
    if (!pid)
        return malformed(helperName, 1);
    return Pid{*pid};
}

} // namespace

Result<Pid> measureReaper(const std::filesystem::path& helper, std::chrono::milliseconds longest)
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return failed("pipe");
    const UniqueFd input(ends[0]);
    UniqueFd output(ends[1]);
    const auto child = spawn(helper, output.get());
    output.reset();
    if (!child)
        return Unexpected{child.error()};
    auto answer = readAnswer(input.get(), longest);
    if (!answer)
        ::kill(*child, SIGKILL); // our own child, not yet waited for: the number cannot be another's
    int status = 0;
    while (::waitpid(*child, &status, 0) < 0 && errno == EINTR) {
    }
    return answer;
}

std::filesystem::path reaperHelper()
{
    std::error_code error;
    const auto here = std::filesystem::read_symlink("/proc/self/exe", error).parent_path();
    if (const auto beside = here / helperName; std::filesystem::exists(beside, error))
        return beside;
    return here.parent_path() / DAEMONSCOPE_LIBEXEC / helperName;
}

} // namespace daemonscope::sys
