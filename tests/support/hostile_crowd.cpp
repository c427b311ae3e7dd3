// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ds_test_hostile COUNT [left]: so many real processes whose names and command lines are made to deceive or to break
// whoever shows them. Says "PID COMM LENGTH" for each, the name in hexadecimal and how long the command line is, then
// "."; all end when standard input does. With `left` it says nothing and ends at once: they are left behind, and end
// by themselves after a minute.

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

using namespace std::string_literals;

constexpr const char* marker = "DS_HOSTILE_NAME"; // in a child's environment: its name, and that it is one

const std::vector<std::string>& names()
{
    static const std::vector<std::string> all{") S 1 1", "(", ")", "))))))))", "a (b) R 7", "\n", "a\nb", "\t\v\f\r",
        "", " ", "               ", std::string(15, '\xff'), "\xc3", "abcdefghijklm\xe2\x82",
        "abcdefghijkl\xf0\x9f\x98", "\xe2\x80\xaegpj.exe", "\xe2\x81\xa6x\xe2\x81\xa9", "\xe2\x80\x8bzero",
        "\xef\xbb\xbf"
        "bom",
        "\xd7\xa9\xd7\x9c", "\xd8\xb9\xd8\xb1\xd8\xa8", "\x1b[31mred", "\x1b]0;title\a", "\x1b[2J\x1b[H", "\x1b",
        "\x9b"
        "31m",
        "\xc2\x9b"
        "31m",
        "\x7f\b\b\b", "<b>bold</b>", "<img src=/x>", "<h1>x", "<a href='x'>", "&lt;b&gt;", "a&b", "&File", "&&",
        "%n%s%s%n", "%1 %2 %3", "%L1", "$(reboot)", "`id`", "'; x", "\"", "\\", "\\n", "{\"a\":1}", "]]>", "null",
        "-rf", "--help", "kthreadd", "[kworker/0:1]", "0", "-1", "4294967295", "1 (init) S 0 1", "end", "p1 --> p2",
        "subgraph x", "\xc3\xa9t\xc3\xa9", "\xe8\xbf\x9b\xe7\xa8\x8b", "\xcc\x81\xcc\x82\xcc\x83\xcc\x84",
        "\xf0\x9f\x98\x80", "\xef\xbf\xbd", "\xef\xbf\xbe", "\xee\x80\x80", "\xe2\x80\xa8line",
        "A\xcd\xa2"
        "B",
        "aaaaaaaaaaaaaaa"};
    return all;
}

/// The command line of process number `i`.
std::vector<std::string> argumentsOf(int i)
{
    const auto n = names().size();
    const auto& name = names()[static_cast<std::size_t>(i) % n];
    const auto& other = names()[static_cast<std::size_t>(i * 7 + 3) % n];
    switch (i / static_cast<int>(n)) {
    case 0:
        return {name};
    case 1:
        return {}; // the kernel makes it one empty argument
    case 2:
        return {"", "", name, ""};
    case 3:
        return {name, std::string(100'000, 'A'), other};
    case 4:
        return {other, name, "<script>alert(1)</script>", "\x1b[5m", "%n%n%n"};
    case 5: {
        std::vector<std::string> many(400, name);
        return many;
    }
    default:
        return {name + other + name, other};
    }
}

/// As long as the kernel takes: two megabytes.
std::vector<std::string> hugeArguments()
{
    constexpr std::size_t longest = 131'000;
    return std::vector<std::string>(16, "\xe2\x80\xae<b>" + std::string(longest - 6, 'x'));
}

[[noreturn]] void idle(const char* name, bool left)
{
    (void)::prctl(PR_SET_NAME, name);
    (void)!::write(3, "r", 1); // ready
    (void)::close(3);
    if (left) {
        constexpr int minute = 60'000;
        (void)::poll(nullptr, 0, minute);
    } else {
        char byte = 0;
        while (::read(STDIN_FILENO, &byte, 1) > 0) { }
    }
    std::_Exit(0);
}

[[noreturn]] void become(int i, bool left)
{
    if (i % 5 == 1)
        (void)::setsid();
    else if (i % 5 == 2)
        (void)::setpgid(0, 0);
    if (left)
        (void)::setenv("DS_HOSTILE_LEFT", "1", 1);
    const auto& name = names()[static_cast<std::size_t>(i) % names().size()];
    (void)::setenv(marker, name.c_str(), 1);
    // Two of all are that long: more would need memory rather than care.
    auto words = i == 3 || i == 16 ? hugeArguments() : argumentsOf(i);
    std::vector<char*> argv;
    for (auto& word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    ::execv("/proc/self/exe", argv.data());
    std::_Exit(127);
}

std::size_t lengthOf(const std::vector<std::string>& words)
{
    std::size_t length = words.empty() ? 1 : 0;
    for (const auto& word : words)
        length += word.size() + 1;
    return length;
}

} // namespace

int main(int argc, char** argv)
{
    if (const char* name = std::getenv(marker))
        idle(name, std::getenv("DS_HOSTILE_LEFT") != nullptr);
    if (argc < 2)
        return 2;
    const int count = std::atoi(argv[1]);
    const bool left = argc > 2 && argv[2] == "left"s;
    rlimit stack{};
    constexpr rlim_t roomy = 64UL << 20U; // a quarter of it may be arguments
    if (::getrlimit(RLIMIT_STACK, &stack) == 0 && stack.rlim_max >= roomy) {
        stack.rlim_cur = roomy;
        (void)::setrlimit(RLIMIT_STACK, &stack);
    }
    for (int i = 0; i < count; ++i) {
        int ends[2];
        if (::pipe2(ends, O_CLOEXEC) != 0)
            return 1;
        const auto child = ::fork();
        if (child < 0)
            return 1;
        if (child == 0) {
            if (ends[1] == 3)
                (void)::fcntl(3, F_SETFD, 0);
            else
                (void)::dup2(ends[1], 3);
            become(i, left);
        }
        (void)::close(ends[1]);
        char byte = 0;
        const bool ready = ::read(ends[0], &byte, 1) == 1;
        (void)::close(ends[0]);
        if (left)
            continue;
        const auto& name = names()[static_cast<std::size_t>(i) % names().size()];
        std::string hex;
        for (const unsigned char one : name.substr(0, 15)) {
            char digits[3];
            (void)std::snprintf(digits, sizeof digits, "%02x", one);
            hex += digits;
        }
        if (ready)
            std::printf("%d %s %zu\n", child, hex.empty() ? "-" : hex.c_str(),
                lengthOf(i == 3 || i == 16 ? hugeArguments() : argumentsOf(i)));
        else
            std::printf("%d failed\n", child);
    }
    if (left)
        return 0;
    std::puts(".");
    std::fflush(stdout);
    char byte = 0;
    while (::read(STDIN_FILENO, &byte, 1) > 0) { }
    while (::wait(nullptr) > 0) { }
    return 0;
}
