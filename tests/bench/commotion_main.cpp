// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// daemonscope-commotion: things that happen to processes, for those who watch.
//   orphans COUNT          so many parents end after 40 ms, each leaves one child; "CHILD SECONDS" (CLOCK_REALTIME,
//   when
//                          the parent was about to end) for each; the children end a second after the last
//   run COUNT PROGRAM      starts PROGRAM that often, one after the other, as fast as it can
//   short COUNT MS         so many processes that live so long, eight at a time
//   storm RATE SECONDS     forks so many a second, each ends at once; "+" when it is over
// Says "go" at first and waits for a line, so that a listener can begin.

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>

#include <csignal>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace {

constexpr long billion = 1'000'000'000;

void pauseFor(long ns)
{
    const timespec time{ns / billion, ns % billion};
    (void)::ppoll(nullptr, 0, &time, nullptr);
}

double now()
{
    timespec time{};
    ::clock_gettime(CLOCK_REALTIME, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / billion;
}

[[noreturn]] void beParent(int lifeline)
{
    const auto child = ::fork();
    if (child == 0) {
        char byte = 0;
        while (::read(lifeline, &byte, 1) > 0) { }
        ::_exit(0);
    }
    pauseFor(40'000'000);
    char line[64];
    const int size = std::snprintf(line, sizeof line, "%d %.6f\n", child, now());
    (void)!::write(STDOUT_FILENO, line, static_cast<std::size_t>(size));
    ::_exit(0);
}

int orphans(int count)
{
    int ends[2];
    if (::pipe(ends) != 0)
        return 1;
    for (int made = 0; made < count; ++made) {
        const auto parent = ::fork();
        if (parent < 0)
            return 1;
        if (parent == 0) {
            ::close(ends[1]);
            beParent(ends[0]);
        }
        pauseFor(10'000'000); // four at a time
        while (::waitpid(-1, nullptr, WNOHANG) > 0) { }
    }
    while (::wait(nullptr) > 0) { }
    pauseFor(billion);
    return 0;
}

int runMany(int count, char* program)
{
    char* const arguments[] = {program, nullptr};
    for (int made = 0; made < count; ++made) {
        pid_t child = 0;
        if (::posix_spawn(&child, program, nullptr, nullptr, arguments, environ) != 0)
            return 1;
        (void)::waitpid(child, nullptr, 0);
    }
    return 0;
}

int shortLives(int count, long ms)
{
    constexpr int atOnce = 8;
    for (int made = 0, living = 0; made < count || living > 0;) {
        if (made < count && living < atOnce) {
            if (::fork() == 0) {
                pauseFor(ms * 1'000'000);
                ::_exit(0);
            }
            ++made;
            ++living;
            continue;
        }
        if (::wait(nullptr) > 0)
            --living;
    }
    return 0;
}

int storm(int rate, int seconds)
{
    std::signal(SIGCHLD, SIG_IGN); // nobody is waited for
    const double begin = now();
    long made = 0;
    for (double time = begin; time < begin + seconds; time = now()) {
        if (static_cast<double>(made) >= (time - begin) * rate) {
            pauseFor(1'000'000);
            continue;
        }
        const auto child = ::fork();
        if (child == 0)
            ::_exit(0);
        made += child > 0 ? 1 : 0;
    }
    std::printf("%ld\n", made);
    return 0;
}

} // namespace

int main(int count, char** arguments)
{
    if (count < 3)
        return 2;
    (void)!::write(STDOUT_FILENO, "go\n", 3);
    char byte = 0;
    if (::read(STDIN_FILENO, &byte, 1) < 0)
        return 1;
    const int number = std::atoi(arguments[2]);
    if (std::strcmp(arguments[1], "orphans") == 0)
        return orphans(number);
    if (count < 4)
        return 2;
    if (std::strcmp(arguments[1], "run") == 0)
        return runMany(number, arguments[3]);
    if (std::strcmp(arguments[1], "short") == 0)
        return shortLives(number, std::atoi(arguments[3]));
    if (std::strcmp(arguments[1], "storm") == 0)
        return storm(number, std::atoi(arguments[3]));
    return 2;
}
