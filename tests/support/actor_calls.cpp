// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/actor_calls.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <new>
#include <thread>

#include <fcntl.h>
#include <linux/sched.h>
#include <poll.h>
#include <pthread.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

namespace actor {

void idle()
{
    pollfd waiting{0, 0, 0}; // without events only the hang-up is reported
    while (::poll(&waiting, 1, -1) < 0 && errno == EINTR) { }
    ::_exit(0);
}

pid_t forkIdle()
{
    const pid_t child = ::fork();
    if (child == 0)
        idle();
    return child;
}

pid_t forkIdleAs(pid_t number)
{
    clone_args args{};
    args.exit_signal = SIGCHLD;
    args.set_tid = reinterpret_cast<std::uintptr_t>(&number);
    args.set_tid_size = 1;
    const auto child = static_cast<pid_t>(::syscall(SYS_clone3, &args, sizeof args));
    if (child == 0)
        idle();
    return child;
}

pid_t makeOrphan()
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return -1;
    const pid_t child = ::fork();
    if (child == 0) {
        const pid_t grandchild = forkIdle();
        const bool told = ::write(ends[1], &grandchild, sizeof grandchild) == sizeof grandchild;
        ::_exit(told ? 0 : 1);
    }
    ::close(ends[1]);
    pid_t grandchild = -1;
    if (child < 0 || ::read(ends[0], &grandchild, sizeof grandchild) != sizeof grandchild)
        grandchild = -1;
    ::close(ends[0]);
    ::waitpid(child, nullptr, 0);
    return grandchild;
}

int run(const std::string& path)
{
    const pid_t child = ::fork();
    if (child == 0) {
        ::execl(path.c_str(), path.c_str(), nullptr);
        ::_exit(127);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

void leaveLeaderThread()
{
    std::thread(idle).detach();
    // pthread_exit() would unwind main's frames; the thread alone is to go.
    for (;;)
        ::syscall(SYS_exit, 0);
}

void setTitle(char** arguments, int count, const std::string& title)
{
    char* begin = arguments[0];
    char* end = arguments[count - 1] + std::strlen(arguments[count - 1]) + 1;
    const auto size = std::min<std::size_t>(title.size(), static_cast<std::size_t>(end - begin));
    std::fill(begin, end, ' ');
    std::copy_n(title.data(), size, begin);
}

int bringToFront(pid_t group)
{
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC);
    const auto before = std::signal(SIGTTOU, SIG_IGN); // who is in the background may not, else
    const int done = ::tcsetpgrp(terminal, group);
    (void)std::signal(SIGTTOU, before);
    ::close(terminal);
    return done;
}

namespace {

/// Leads a session with a terminal of its own from now on: the terminal, or -1.
int leadSession()
{
    const int master = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (::setsid() < 0 || master < 0 || ::grantpt(master) != 0 || ::unlockpt(master) != 0)
        return -1;
    return ::open(::ptsname(master), O_RDWR | O_CLOEXEC); // a leader without one gets it
}

int editedTerminal = -1;
termios editedSettings{};

extern "C" void leaveEditor(int) { ::_exit(::tcsetattr(editedTerminal, TCSANOW, &editedSettings) == 0 ? 3 : 4); }

[[noreturn]] void lookAfter(pid_t job, int terminal)
{
    (void)std::signal(SIGTTOU, SIG_IGN);
    int status = 0;
    while (::waitpid(job, &status, WUNTRACED) == job && WIFSTOPPED(status))
        ::tcsetpgrp(terminal, ::getpgrp());
    idle();
}

} // namespace

pid_t makeEditor()
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return -1;
    if (::fork() == 0) {
        editedTerminal = leadSession();
        (void)::tcgetattr(editedTerminal, &editedSettings);
        pid_t job = ::fork();
        if (job == 0) {
            ::setpgid(0, 0);
            job = bringToFront(::getpid()) == 0 ? ::getpid() : -1;
            (void)std::signal(SIGTERM, leaveEditor);
            (void)!::write(ends[1], &job, sizeof job);
            idle();
        }
        ::close(ends[1]);
        lookAfter(job, editedTerminal);
    }
    ::close(ends[1]);
    pid_t job = -1;
    if (::read(ends[0], &job, sizeof job) != sizeof job)
        job = -1;
    ::close(ends[0]);
    return job;
}

std::string makeJobs()
{
    const int terminal = leadSession();
    if (terminal < 0)
        return "-1";
    std::string answer;
    pid_t front = 0;
    for (int job = 0; job < 3; ++job) {
        if (job == 1)
            (void)std::signal(SIGINT, SIG_IGN);
        const pid_t child = forkIdle();
        (void)std::signal(SIGINT, SIG_DFL);
        if (job == 0)
            front = child;
        if (child < 0 || ::setpgid(child, job < 2 ? front : child) != 0)
            return "-1";
        answer += (job == 0 ? "" : " ") + std::to_string(child);
    }
    if (::tcsetpgrp(terminal, front) != 0)
        return "-1";
    return answer;
}

namespace {

[[noreturn]] void goOnBreeding(std::atomic<int>& left)
{
    pollfd input{0, 0, 0};
    for (int round = 0; left.fetch_sub(1) > 0; ++round) {
        const pid_t child = ::fork();
        if (child == 0) {
            if (round % 3 == 0 && ::fork() > 0)
                ::_exit(0);
            if (round % 4 != 0)
                idle();
        }
        if (child != 0 && ::poll(&input, 1, 4) > 0) // so that it lasts as long as somebody needs to end it
            ::_exit(0);
    }
    idle();
}

} // namespace

pid_t breed(int most)
{
    void* shared = ::mmap(nullptr, sizeof(std::atomic<int>), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (shared == MAP_FAILED)
        return -1;
    auto& left = *new (shared) std::atomic<int>(most);
    sigset_t go;
    ::sigemptyset(&go);
    ::sigaddset(&go, SIGUSR1);
    ::sigprocmask(SIG_BLOCK, &go, nullptr);
    const pid_t first = ::fork();
    if (first == 0) {
        (void)std::signal(SIGCHLD, SIG_IGN); // nobody waits for them
        int signal = 0;
        ::sigwait(&go, &signal);
        goOnBreeding(left);
    }
    ::setpgid(first, first);
    return first;
}

} // namespace actor
