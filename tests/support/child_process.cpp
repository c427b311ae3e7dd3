// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/child_process.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fstream>
#include <system_error>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "model/sys/tokens.h"

namespace daemonscope::test {

namespace {

struct Pipe {
    sys::UniqueFd read;
    sys::UniqueFd write;
};

Pipe makePipe()
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        throw std::system_error(errno, std::generic_category(), "pipe2");
    return {sys::UniqueFd(ends[0]), sys::UniqueFd(ends[1])};
}

/// `input` and `output` become its 0 and 1; -1 = /dev/null and ours.
Pid spawn(std::vector<std::string> arguments, int input, int output)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    if (input >= 0)
        posix_spawn_file_actions_adddup2(&actions, input, 0);
    else
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    if (output >= 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1);
    std::vector<char*> argv;
    for (auto& argument : arguments)
        argv.push_back(argument.data());
    argv.push_back(nullptr);
    pid_t child = 0;
    const int error = posix_spawn(&child, argv[0], &actions, nullptr, argv.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (error != 0)
        throw std::system_error(error, std::generic_category(), arguments[0]);
    return Pid{child};
}

} // namespace

ProcessGuard::ProcessGuard(Pid pid) : pid_(pid), fd_(static_cast<int>(::syscall(SYS_pidfd_open, pid.value, 0))) {}

ProcessGuard::~ProcessGuard() { end(); }

void ProcessGuard::end()
{
    if (!fd_)
        return;
    ::syscall(SYS_pidfd_send_signal, fd_.get(), SIGKILL, nullptr, 0);
    (void)waitReadable(fd_.get());
}

ChildProcess::ChildProcess(const std::vector<std::string>& arguments, Talk talk)
    : process_([&] {
          if (talk == Talk::No)
              return ProcessGuard(spawn(arguments, -1, -1));
          auto in = makePipe();
          auto out = makePipe();
          input_ = std::move(in.write);
          output_ = std::move(out.read);
          return ProcessGuard(spawn(arguments, in.read.get(), out.write.get()));
      }())
{
    if (process_.fd() < 0)
        throw std::system_error(errno, std::generic_category(), "pidfd_open");
    // The kernel lets us go on while the exec is still under way: for a moment there is no command line yet.
    const auto file = "/proc/" + std::to_string(pid().value) + "/cmdline";
    (void)waitUntil([&] { return std::ifstream(file).peek() >= 0 || waitReadable(fd(), std::chrono::milliseconds(0)); });
}

ChildProcess ChildProcess::actor() { return ChildProcess({DS_TEST_ACTOR}, Talk::Yes); }

ChildProcess::~ChildProcess()
{
    if (process_.fd() >= 0)
        (void)end();
}

std::string ChildProcess::ask(std::string_view line)
{
    // A write to a pipe that nobody reads would raise SIGPIPE.
    pollfd reader{input_.get(), 0, 0};
    if (::poll(&reader, 1, 0) != 0)
        return {};
    const auto text = std::string(line) + '\n';
    if (::write(input_.get(), text.data(), text.size()) != static_cast<ssize_t>(text.size()))
        return {};
    return readLine();
}

std::int32_t ChildProcess::number(std::string_view line)
{
    return sys::toNumber<std::int32_t>(ask(line)).value_or(-1);
}

std::string ChildProcess::readLine(std::chrono::milliseconds longest)
{
    for (;;) {
        if (const auto end = pending_.find('\n'); end != std::string::npos) {
            auto line = pending_.substr(0, end);
            pending_.erase(0, end + 1);
            return line;
        }
        std::array<char, 4096> part{};
        if (!waitReadable(output_.get(), longest))
            return {};
        const auto size = ::read(output_.get(), part.data(), part.size());
        if (size <= 0)
            return {};
        pending_.append(part.data(), static_cast<std::size_t>(size));
    }
}

std::string ChildProcess::readAll()
{
    std::string text = std::move(pending_);
    pending_.clear();
    std::array<char, 4096> part{};
    while (waitReadable(output_.get())) {
        const auto size = ::read(output_.get(), part.data(), part.size());
        if (size <= 0)
            break;
        text.append(part.data(), static_cast<std::size_t>(size));
    }
    return text;
}

int ChildProcess::end()
{
    process_.end();
    return reap();
}

int ChildProcess::waitForEnd(std::chrono::milliseconds longest)
{
    return waitReadable(process_.fd(), longest) ? reap() : -1;
}

int ChildProcess::reap()
{
    if (!reaped_)
        while (::waitpid(pid().value, &status_, 0) < 0 && errno == EINTR) {
        }
    reaped_ = true;
    return status_;
}

} // namespace daemonscope::test
