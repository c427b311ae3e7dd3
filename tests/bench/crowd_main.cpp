// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// daemonscope-crowd COUNT: starts COUNT processes that sleep until standard input ends. Says "+" when all of them
// sleep, "-" when so many cannot be had. Ends after all of them.

#include <cstdlib>

#include <sys/wait.h>
#include <unistd.h>

namespace {

constexpr int sessionSize = 20;
constexpr int groupSize = 5;

[[noreturn]] void sleepUntilEnd()
{
    char byte = 0;
    while (::read(STDIN_FILENO, &byte, 1) > 0) { }
    ::_exit(0);
}

/// Starts the members of one session, and tells at `ready` for each that it sleeps or will in a moment.
[[noreturn]] void leadSession(int members, int ready)
{
    (void)::setsid();
    bool good = true;
    for (int member = 1; member < members && good; ++member) {
        const auto child = ::fork();
        good = child >= 0;
        if (child == 0) {
            if (member % groupSize == 0)
                (void)::setpgid(0, 0);
            (void)!::write(ready, "+", 1);
            ::close(ready);
            sleepUntilEnd();
        }
    }
    (void)!::write(ready, good ? "+" : "-", 1);
    ::close(ready);
    char byte = 0;
    while (::read(STDIN_FILENO, &byte, 1) > 0) { }
    while (::wait(nullptr) > 0) { }
    ::_exit(0);
}

} // namespace

int main(int count, char** arguments)
{
    const int wanted = count == 2 ? std::atoi(arguments[1]) : 0;
    int ends[2];
    if (wanted <= 0 || ::pipe(ends) != 0)
        return 2;
    const int output = ::dup(STDOUT_FILENO);
    ::close(STDOUT_FILENO);
    bool good = true;
    for (int made = 0; made < wanted && good; made += sessionSize) {
        const auto leader = ::fork();
        good = leader >= 0;
        if (leader == 0) {
            ::close(output);
            ::close(ends[0]);
            leadSession(wanted - made < sessionSize ? wanted - made : sessionSize, ends[1]);
        }
    }
    ::close(ends[1]);
    int ready = 0;
    for (char word = 0; good && ready < wanted && ::read(ends[0], &word, 1) == 1;) {
        good = word == '+';
        ++ready;
    }
    good = good && ready == wanted;
    (void)!::write(output, good ? "+" : "-", 1);
    char byte = 0;
    while (good && ::read(STDIN_FILENO, &byte, 1) > 0) { }
    while (good && ::wait(nullptr) > 0) { }
    return good ? 0 : 1;
}
