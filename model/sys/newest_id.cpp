// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sys/newest_id.h"

#include <array>

#include "model/sys/tokens.h"

namespace daemonscope::sys {

std::optional<Pid> parseNewestId(std::string_view loadavg)
{
    while (!loadavg.empty() && loadavg.back() == '\n')
        loadavg.remove_suffix(1);
    const auto blank = loadavg.rfind(' ');
    if (blank == std::string_view::npos)
        return std::nullopt;
    const auto number = toNumber<std::int32_t>(loadavg.substr(blank + 1));
    if (!number || *number < 0)
        return std::nullopt;
    return Pid{*number};
}

Result<NewestId> NewestId::open(const ProcFs& proc)
{
    auto file = openAt(proc.rootFd(), "loadavg");
    if (!file)
        return Unexpected{file.error()};
    NewestId newest;
    newest.loadavg_ = std::move(*file);
    return newest;
}

std::optional<Pid> NewestId::read() const
{
    std::array<char, 128> text;
    const auto size = ::pread(loadavg_.get(), text.data(), text.size(), 0);
    if (size <= 0)
        return std::nullopt;
    return parseNewestId({text.data(), static_cast<std::size_t>(size)});
}

std::int32_t readPidMax(const ProcFs& proc)
{
    constexpr std::int32_t most = 4'194'304;
    std::string text;
    if (!readAt(proc.rootFd(), "sys/kernel/pid_max", text))
        return most;
    std::string_view rest = text;
    return toNumber<std::int32_t>(nextWord(rest)).value_or(most);
}

} // namespace daemonscope::sys
