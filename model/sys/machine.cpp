// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sys/machine.h"

#include <algorithm>
#include <ctime>

#include <unistd.h>

#include "model/sys/tokens.h"

namespace daemonscope::sys {

namespace {

void readOption(std::string_view option, Hiding& hiding)
{
    constexpr std::string_view hidepid = "hidepid=";
    if (option == "subset=pid")
        hiding.onlyProcesses = true;
    if (!option.starts_with(hidepid))
        return;
    const auto value = option.substr(hidepid.size());
    if (value == "1" || value == "noaccess")
        hiding.hidepid = 1;
    else if (value == "2" || value == "invisible")
        hiding.hidepid = 2;
    else if (value == "4" || value == "ptraceable")
        hiding.hidepid = 4;
}

void readOptions(std::string_view options, Hiding& hiding)
{
    while (!options.empty()) {
        const auto comma = options.find(',');
        readOption(options.substr(0, comma), hiding);
        options.remove_prefix(comma == std::string_view::npos ? options.size() : comma + 1);
    }
}

/// Undoes mountinfo's `\040` for blanks, tabs, newlines and backslashes in paths.
std::string unescaped(std::string_view word)
{
    std::string path;
    while (!word.empty()) {
        const auto code = word.front() == '\\' ? toNumber<unsigned char>(word.substr(1, 3), 8) : std::nullopt;
        path += code ? static_cast<char>(*code) : word.front();
        word.remove_prefix(code ? std::min<std::size_t>(4, word.size()) : 1);
    }
    return path;
}

} // namespace

Machine readMachine(const ProcFs& proc)
{
    Machine machine;
    char name[256] = "";
    if (::gethostname(name, sizeof name - 1) == 0)
        machine.hostName = name;
    std::string text;
    if (readAt(proc.rootFd(), "sys/kernel/random/boot_id", text)) {
        std::string_view rest = text;
        machine.bootId = std::string(nextWord(rest));
    }
    machine.ticksPerSecond = ::sysconf(_SC_CLK_TCK);
    machine.pageSize = ::sysconf(_SC_PAGESIZE);
    machine.processors = static_cast<int>(::sysconf(_SC_NPROCESSORS_ONLN));
    return machine;
}

Hiding parseHiding(std::string_view mountinfo, const std::string& path)
{
    // 36 35 98:0 /root /mount options opt-fields - type source super-options (proc_pid_mountinfo(5))
    Hiding hiding;
    while (!mountinfo.empty()) {
        auto line = nextLine(mountinfo);
        std::string_view point;
        for (int field = 1; field <= 5; ++field)
            point = nextWord(line);
        if (point.size() < path.size() || unescaped(point) != path)
            continue;
        const auto dash = line.find(" - ");
        if (dash == std::string_view::npos)
            continue;
        line.remove_prefix(dash + 3);
        const auto type = nextWord(line);
        nextWord(line); // source
        hiding = {};    // a later mount on the same point hides the earlier ones
        if (type == "proc")
            readOptions(nextWord(line), hiding);
    }
    return hiding;
}

Hiding readHiding(const ProcFs& proc)
{
    std::string text;
    if (!proc.isKernel() || !readAt(proc.rootFd(), "self/mountinfo", text, 1024 * 1024))
        return {};
    std::error_code error;
    return parseHiding(text, std::filesystem::canonical(proc.path(), error).string());
}

std::chrono::nanoseconds sinceBoot()
{
    timespec now{};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
}

} // namespace daemonscope::sys
