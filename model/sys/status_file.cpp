// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sys/status_file.h"

#include "model/sys/tokens.h"

namespace daemonscope::sys {

namespace {

void readUids(std::string_view value, StatusFile& status)
{
    status.realUid = toNumber<std::uint32_t>(nextWord(value));
    status.effectiveUid = toNumber<std::uint32_t>(nextWord(value));
}

std::vector<std::int32_t> readNumbers(std::string_view value)
{
    std::vector<std::int32_t> numbers;
    for (auto word = nextWord(value); !word.empty(); word = nextWord(value))
        if (const auto number = toNumber<std::int32_t>(word))
            numbers.push_back(*number);
    return numbers;
}

std::uint64_t readMask(std::string_view value) { return toNumber<std::uint64_t>(nextWord(value), 16).value_or(0); }

void readLine(std::string_view name, std::string_view value, StatusFile& status)
{
    if (name == "Uid")
        readUids(value, status);
    else if (name == "Umask")
        status.umask = toNumber<std::uint32_t>(nextWord(value), 8);
    else if (name == "Kthread")
        status.kernelThread = nextWord(value) == "1";
    else if (name == "TracerPid")
        status.tracer = Pid{toNumber<std::int32_t>(nextWord(value)).value_or(0)};
    else if (name == "NSpid")
        status.nsPids = readNumbers(value);
    else if (name == "SigIgn")
        status.ignoredSignals = readMask(value);
    else if (name == "SigBlk")
        status.blockedSignals = readMask(value);
    else if (name == "SigCgt")
        status.caughtSignals = readMask(value);
}

} // namespace

Result<StatusFile> parseStatus(std::string_view text)
{
    // The name's line escapes newlines, so a process cannot forge a further line here.
    if (!text.starts_with("Name:"))
        return malformed("status", 1);
    StatusFile status;
    while (!text.empty()) {
        const auto line = nextLine(text);
        const auto colon = line.find(':');
        if (colon != std::string_view::npos)
            readLine(line.substr(0, colon), line.substr(colon + 1), status);
    }
    return status;
}

} // namespace daemonscope::sys
