// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_run.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <filesystem>
#include <optional>

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <unistd.h>

#include "model/sys/unique_fd.h"

namespace daemonscope::cli {

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::array forwarded{SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGUSR1, SIGUSR2};

/// What the command is to find as we found it.
struct Inherited {
    sigset_t mask{};
    struct sigaction child { };
};

/// Signals as something to read; SIGCHLD not ignored, or nobody could be waited for.
std::optional<sys::UniqueFd> takeSignals(Inherited& before)
{
    struct sigaction usual { };
    usual.sa_handler = SIG_DFL;
    (void)::sigaction(SIGCHLD, &usual, &before.child);
    sigset_t wanted;
    sigemptyset(&wanted);
    for (const int number : {SIGCHLD, SIGCONT})
        sigaddset(&wanted, number);
    for (const int number : forwarded)
        sigaddset(&wanted, number);
    (void)::sigprocmask(SIG_BLOCK, &wanted, &before.mask);
    sys::UniqueFd fd(::signalfd(-1, &wanted, SFD_CLOEXEC | SFD_NONBLOCK));
    return fd ? std::optional(std::move(fd)) : std::nullopt;
}

/// In the child: nothing but calls that are safe between fork and exec.
[[noreturn]] void become(char* const* arguments, const Inherited& before, int report)
{
    (void)::sigaction(SIGCHLD, &before.child, nullptr);
    (void)::sigprocmask(SIG_SETMASK, &before.mask, nullptr);
    ::execvp(arguments[0], arguments);
    const int code = errno;
    (void)!::write(report, &code, sizeof code);
    ::_exit(NoSuchCommand);
}

bool onlyThread()
{
    std::error_code error;
    const std::filesystem::directory_iterator tasks("/proc/self/task", error);
    return !error && std::distance(begin(tasks), end(tasks)) == 1;
}

/// The terminal's shell waits for us, so it is to see that its job has stopped. In the background, or without job
/// control, nobody would let us go on.
bool stoppingMakesSense()
{
    const sys::UniqueFd terminal(::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC));
    return terminal && ::tcgetpgrp(terminal.get()) == ::getpgrp();
}

class Follower {
public:
    Follower(Pid command, int signals, Lineage& lineage)
        : command_(command)
        , signals_(signals)
        , lineage_(lineage)
    {
    }

    /// Until the command has ended.
    int untilItEnds()
    {
        while (!status_)
            turn(Clock::time_point::max());
        return *status_;
    }

    /// Until nothing is left, or the time is up, or somebody asks us to end. True = something is left.
    bool untilNothingIsLeft(std::chrono::milliseconds grace)
    {
        const auto end = Clock::now() + grace;
        while (left_ && !interrupted_ && Clock::now() < end)
            turn(end);
        return left_;
    }

private:
    void turn(Clock::time_point end)
    {
        constexpr std::int64_t betweenLooks = 10; // ms
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - Clock::now()).count();
        constexpr std::int64_t whenTold = 1000;
        std::array look{pollfd{signals_, POLLIN, 0}, pollfd{lineage_.fd(), POLLIN, 0}};
        (void)::poll(look.data(), look.size(),
            static_cast<int>(std::clamp<std::int64_t>(left, 0, lineage_.fd() < 0 ? betweenLooks : whenTold)));
        lineage_.look();
        takeSignals();
        reap();
    }

    void takeSignals()
    {
        signalfd_siginfo info{};
        while (::read(signals_, &info, sizeof info) == static_cast<ssize_t>(sizeof info)) {
            const int number = static_cast<int>(info.ssi_signo);
            if (number == SIGCONT && stopped_ && !status_) {
                stopped_ = false;
                (void)::kill(command_.value, SIGCONT); // not yet waited for: the number is its own
            } else if (std::find(forwarded.begin(), forwarded.end(), number) != forwarded.end()) {
                if (status_)
                    interrupted_ = true;
                else if (info.ssi_code <= 0) // by a process, to us; what the terminal sends, the command got as well
                    (void)::kill(command_.value, number);
            }
        }
    }

    void reap()
    {
        for (;;) {
            int status = 0;
            const auto pid = ::waitpid(-1, &status, WNOHANG);
            if (pid < 0 && errno != EINTR)
                left_ = false;
            if (pid == command_.value)
                status_ = status;
            if (pid == 0 || !left_)
                break;
        }
        if (!status_ && commandStopped(WNOWAIT) && stoppingMakesSense()) {
            // When the shell lets its job go on, we may be the first to run: who still stops a moment later is meant.
            constexpr int moment = 20; // ms
            (void)::poll(nullptr, 0, moment);
            if (commandStopped(0)) {
                stopped_ = true;
                (void)::raise(SIGTSTP); // without effect where nobody could let us go on; our group may be orphaned
            }
        }
    }

    [[nodiscard]] bool commandStopped(int how) const
    {
        siginfo_t info{};
        return ::waitid(P_PID, static_cast<id_t>(command_.value), &info, WSTOPPED | WNOHANG | how) == 0
            && info.si_pid == command_.value;
    }

    Pid command_;
    int signals_;
    Lineage& lineage_;
    std::optional<int> status_;
    bool left_ = true;
    bool stopped_ = false;
    bool interrupted_ = false;
};

} // namespace

std::variant<CommandRun, NotRun> runBelow(const std::vector<std::string>& command, std::chrono::milliseconds grace)
{
    const auto failed = [](const char* at) { return NotRun{CannotWatch, at, errno}; };
    auto proc = sys::ProcFs::open();
    if (!proc)
        return NotRun{CannotWatch, "/proc", proc.error().code};
    if (!onlyThread())
        return NotRun{CannotWatch, "threads", 0};
    if (::prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) != 0)
        return failed("PR_SET_CHILD_SUBREAPER");
    Inherited before;
    const auto signals = takeSignals(before);
    std::array<int, 2> ends{};
    if (!signals || ::pipe2(ends.data(), O_CLOEXEC) != 0)
        return failed(signals ? "pipe" : "signalfd");
    const sys::UniqueFd answer(ends[0]);
    sys::UniqueFd report(ends[1]);
    std::vector<char*> arguments;
    for (const auto& word : command)
        arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);

    CommandRun run{{}, 0, false, std::chrono::system_clock::now(), Lineage(std::move(*proc))};
    run.lineage.arm();
    const auto child = ::fork();
    if (child < 0)
        return failed("fork");
    if (child == 0)
        become(arguments.data(), before, report.get());
    report.reset();
    run.pid = Pid{child};
    run.lineage.follow(run.pid, Pid{::getpid()});
    int code = 0;
    while (::read(answer.get(), &code, sizeof code) < 0 && errno == EINTR) { }
    if (code != 0) {
        (void)::waitpid(child, nullptr, 0);
        return NotRun{code == ENOENT ? NoSuchCommand : CannotRun, "exec", code};
    }
    Follower follower(run.pid, signals->get(), run.lineage);
    run.status = follower.untilItEnds();
    run.left = follower.untilNothingIsLeft(grace);
    run.lineage.disarm();
    // What we say afterwards is said even from the background of a terminal; and Ctrl-C now means us.
    std::signal(SIGTTOU, SIG_IGN);
    (void)::sigprocmask(SIG_SETMASK, &before.mask, nullptr);
    return run;
}

bool reapBelow()
{
    for (;;) {
        const auto pid = ::waitpid(-1, nullptr, WNOHANG);
        if (pid == 0)
            return true;
        if (pid < 0 && errno != EINTR)
            return false;
    }
}

void endLike(int status)
{
    if (WIFEXITED(status))
        ::_exit(WEXITSTATUS(status));
    const int number = WTERMSIG(status);
    (void)::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); // a core would be the command's business
    std::signal(number, SIG_DFL);
    sigset_t one;
    sigemptyset(&one);
    sigaddset(&one, number);
    (void)::sigprocmask(SIG_UNBLOCK, &one, nullptr);
    (void)::raise(number);
    constexpr int shells = 128;
    ::_exit(shells + number);
}

} // namespace daemonscope::cli
