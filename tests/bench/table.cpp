// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/table.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>

#include <sys/utsname.h>
#include <unistd.h>

namespace daemonscope::bench {

namespace {

std::string processorModel()
{
    std::ifstream file("/proc/cpuinfo");
    for (std::string text; std::getline(file, text);)
        if (text.starts_with("model name"))
            return text.substr(text.find(':') + 2);
    return "unknown processor";
}

std::string machine()
{
    utsname system{};
    ::uname(&system);
    return processorModel() + ", " + std::to_string(::sysconf(_SC_NPROCESSORS_ONLN)) + " cores, "
        + std::to_string(::sysconf(_SC_PHYS_PAGES) / 1024 * ::sysconf(_SC_PAGESIZE) / 1024 / 1024) + " GiB, Linux "
        + static_cast<const char*>(system.release);
}

/// How many columns of a terminal UTF-8 text takes, taking each character for one.
std::size_t width(const std::string& text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char byte) { return (static_cast<unsigned char>(byte) & 0xc0) != 0x80; }));
}

std::string padded(std::string text, std::size_t wanted)
{
    text.append(wanted - std::min(wanted, width(text)), ' ');
    return text;
}

} // namespace

Line line(std::string measured, std::string goal, std::string result, bool reached)
{
    return {std::move(measured), std::move(goal), std::move(result), reached};
}

Line skipped(std::string measured, std::string goal, const std::string& why)
{
    return {std::move(measured), std::move(goal), "not measured: " + why, false};
}

std::string text(double value, const char* unit, int digits)
{
    std::array<char, 64> buffer{};
    (void)std::snprintf(buffer.data(), buffer.size(), "%.*f%s%s", digits, value, *unit != '\0' ? " " : "", unit);
    return buffer.data();
}

void print(const Lines& lines)
{
    std::array<std::size_t, 3> widths{8, 4, 6};
    for (const auto& row : lines) {
        widths[0] = std::max(widths[0], width(row.measured));
        widths[1] = std::max(widths[1], width(row.goal));
        widths[2] = std::max(widths[2], width(row.result));
    }
    const auto put = [&](const std::string& a, const std::string& b, const std::string& c, const char* mark) {
        std::printf("| %s | %s | %s | %s |\n", padded(a, widths[0]).c_str(), padded(b, widths[1]).c_str(),
            padded(c, widths[2]).c_str(), mark);
    };
    std::printf("%s\n\n", machine().c_str());
    put("measured", "goal", "result", "  ");
    put(std::string(widths[0], '-'), std::string(widths[1], '-'), std::string(widths[2], '-'), "--");
    for (const auto& row : lines)
        put(row.measured, row.goal, row.result, row.reached ? "ok" : "no");
}

} // namespace daemonscope::bench
