// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage/launch.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "app/stage/picture.h"
#include "model/sys/seccomp_filter.h"

namespace daemonscope::stage {

namespace {

using At = LaunchFailure::Stage;

struct Terminal {
    sys::UniqueFd master;
    sys::UniqueFd slave;
};

std::optional<Terminal> openTerminal(const LaunchRequest& request)
{
    Terminal terminal;
    terminal.master.reset(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC));
    if (!terminal.master || ::grantpt(terminal.master.get()) != 0 || ::unlockpt(terminal.master.get()) != 0)
        return std::nullopt;
    std::array<char, 64> name{};
    if (::ptsname_r(terminal.master.get(), name.data(), name.size()) != 0)
        return std::nullopt;
    terminal.slave.reset(::open(name.data(), O_RDWR | O_NOCTTY | O_CLOEXEC));
    if (!terminal.slave)
        return std::nullopt;
    const winsize size{request.rows, request.columns, 0, 0};
    (void)::ioctl(terminal.master.get(), TIOCSWINSZ, &size);
    return terminal;
}

void resetSignals()
{
    for (int number = 1; number < NSIG; ++number)
        (void)std::signal(number, SIG_DFL); // fails for SIGKILL and SIGSTOP, which have no other
    sigset_t none;
    sigemptyset(&none);
    (void)::sigprocmask(SIG_SETMASK, &none, nullptr);
}

/// What runs in the processes of a launch, between fork and exec; none of it returns.
class Child {
public:
    Child(const LaunchRequest& request, sys::Wire& control, int slave) : request_(request), control_(control), slave_(slave) {}

    [[noreturn]] void lead()
    {
        if (::setsid() < 0 || ::ioctl(slave_, TIOCSCTTY, 0) != 0)
            stop("terminal", errno);
        for (int fd = 0; fd <= 2; ++fd)
            if (::dup2(slave_, fd) < 0)
                stop("terminal", errno);
        if (request_.umask)
            ::umask(static_cast<mode_t>(*request_.umask));
        resetSignals();
        if (request_.commandIsShell)
            run();
        ::prctl(PR_SET_NAME, "lab-shell");
        for (const int number : {SIGINT, SIGQUIT, SIGTSTP, SIGTTIN, SIGTTOU})
            (void)std::signal(number, SIG_IGN);
        waitForJob(startJob());
    }

private:
    [[noreturn]] void stop(const char* what, int code)
    {
        control_.send(std::string(what) + ' ' + std::to_string(code));
        ::_exit(127);
    }

    /// Puts the calling process under the filter, hands the listener over and becomes the command.
    [[noreturn]] void run()
    {
        if (!request_.folder.empty() && ::chdir(request_.folder.c_str()) != 0)
            stop("exec", errno);
        if (request_.descriptors) {
            rlimit limit{};
            if (::getrlimit(RLIMIT_NOFILE, &limit) == 0) {
                limit.rlim_cur = std::min(*request_.descriptors, limit.rlim_max);
                (void)::setrlimit(RLIMIT_NOFILE, &limit);
            }
        }
        for (const auto& variable : request_.environment)
            if (const auto equals = variable.find('='); equals != std::string::npos)
                ::setenv(variable.substr(0, equals).c_str(), variable.substr(equals + 1).c_str(), 1);
        std::vector<char*> arguments;
        for (const auto& argument : request_.arguments)
            arguments.push_back(const_cast<char*>(argument.c_str()));
        arguments.push_back(nullptr);
        const int listener = sys::installFilter(request_.filter, request_.killable);
        if (listener < 0)
            stop("filter", -listener);
        const std::array descriptors{listener};
        control_.send("listener", descriptors);
        ::close(listener);
        ::execv(request_.command.front().c_str(), arguments.data());
        stop("exec", errno);
    }

    pid_t startJob()
    {
        const pid_t job = ::fork();
        if (job < 0)
            stop("fork", errno);
        const pid_t group = job == 0 ? ::getpid() : job;
        (void)::setpgid(group, group);
        (void)::tcsetpgrp(0, group);
        if (job != 0)
            return job;
        resetSignals();
        run();
    }

    [[noreturn]] void waitForJob(pid_t job)
    {
        for (;;) {
            int status = 0;
            if (::waitpid(job, &status, WUNTRACED) < 0 && errno == EINTR)
                continue;
            (void)::tcsetpgrp(0, ::getpgrp());
            if (WIFSTOPPED(status)) {
                control_.send("stopped");
                continue;
            }
            control_.send("exit " + std::to_string(status));
            break;
        }
        for (;;) // the session's leader stays: its end would hang up the terminal
            ::pause();
    }

    const LaunchRequest& request_;
    sys::Wire& control_;
    int slave_;
};

bool writeFile(const char* path, const std::string& text)
{
    const sys::UniqueFd fd(::open(path, O_WRONLY | O_CLOEXEC));
    return fd && ::write(fd.get(), text.data(), text.size()) == static_cast<ssize_t>(text.size());
}

/// The first process of a namespace: starts the shell and reaps, as any init must.
[[noreturn]] void beInit(Child& child)
{
    ::prctl(PR_SET_NAME, "lab-init");
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    (void)::mount("proc", "/proc", "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC, nullptr); // else ps shows the outer machine
    const pid_t shell = ::fork();
    if (shell == 0)
        child.lead();
    for (;;)
        if (::waitpid(-1, nullptr, 0) < 0 && errno != EINTR)
            ::pause();
}

[[noreturn]] void holdNamespace(Child& child, sys::Wire& control)
{
    const auto uid = ::getuid();
    const auto gid = ::getgid();
    const bool root = uid == 0;
    if (::unshare((root ? 0 : CLONE_NEWUSER) | CLONE_NEWPID | CLONE_NEWNS) != 0) {
        control.send("namespace " + std::to_string(errno));
        ::_exit(1);
    }
    if (!root) {
        (void)writeFile("/proc/self/setgroups", "deny");
        (void)writeFile("/proc/self/uid_map", std::to_string(uid) + ' ' + std::to_string(uid) + " 1");
        (void)writeFile("/proc/self/gid_map", std::to_string(gid) + ' ' + std::to_string(gid) + " 1");
    }
    (void)::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
    const pid_t init = ::fork();
    if (init < 0) {
        control.send("namespace " + std::to_string(errno));
        ::_exit(1);
    }
    if (init == 0)
        beInit(child);
    ::prctl(PR_SET_NAME, "lab-holder");
    while (::waitpid(init, nullptr, 0) < 0 && errno == EINTR) {
    }
    ::_exit(0);
}

/// What the stage holds must not live on in a shell: the other side of a socket would never see its end.
void closeAllBut(int one, int other)
{
    const auto low = static_cast<unsigned>(std::min(one, other));
    const auto high = static_cast<unsigned>(std::max(one, other));
    constexpr unsigned first = 3;
    if (low > first)
        (void)::close_range(first, low - 1, 0);
    if (high > low + 1)
        (void)::close_range(low + 1, high - 1, 0);
    (void)::close_range(high + 1, ~0U, 0);
}

LaunchFailure failureFrom(const std::string& line)
{
    const auto blank = line.find(' ');
    const auto word = line.substr(0, blank);
    const int code = blank == std::string::npos ? EIO : std::atoi(line.c_str() + blank);
    const auto at = word == "terminal" ? At::Terminal
        : word == "filter"             ? At::Filter
        : word == "namespace"          ? At::Namespace
        : word == "exec"               ? At::Exec
                                       : At::Fork;
    return {at, code};
}

std::optional<Pid> onlyChild(Pid parent)
{
    const auto children = Viewer(parent).children(parent);
    return children.empty() ? std::nullopt : std::optional(children.front());
}

} // namespace

std::variant<Launched, LaunchFailure> launch(const LaunchRequest& request)
{
    auto terminal = openTerminal(request);
    if (!terminal)
        return LaunchFailure{At::Terminal, errno};
    std::array<int, 2> ends{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return LaunchFailure{At::Fork, errno};
    sys::Wire theirs{sys::UniqueFd(ends[1])};
    Launched launched;
    launched.control = sys::Wire(sys::UniqueFd(ends[0]));
    const pid_t child = ::fork();
    if (child < 0)
        return LaunchFailure{At::Fork, errno};
    if (child == 0) {
        closeAllBut(terminal->slave.get(), theirs.fd());
        Child leader(request, theirs, terminal->slave.get());
        if (request.contained)
            holdNamespace(leader, theirs);
        leader.lead();
    }
    theirs = {};
    launched.child = launched.shell = Pid{child};
    launched.terminal = std::move(terminal->master);
    constexpr int patience = 10'000;
    for (;;) {
        pollfd waiting{launched.control.fd(), POLLIN, 0};
        const bool ready = ::poll(&waiting, 1, patience) > 0;
        const bool open = ready && launched.control.fill();
        if (const auto line = launched.control.next()) {
            if (*line == "listener") {
                launched.listener = sys::Notifier(launched.control.takeDescriptor());
                break;
            }
            ::kill(child, SIGKILL); // not yet waited for: the number is still its own
            (void)::waitpid(child, nullptr, 0);
            return failureFrom(*line);
        }
        if (!open)
            return LaunchFailure{At::Fork, EIO};
    }
    if (request.contained) {
        launched.init = onlyChild(launched.child);
        if (launched.init)
            launched.shell = onlyChild(*launched.init).value_or(launched.shell);
    }
    return launched;
}

} // namespace daemonscope::stage
