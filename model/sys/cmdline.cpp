// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sys/cmdline.h"

#include <algorithm>

#include <unistd.h>

#include "model/sys/procfs.h"

namespace daemonscope::sys {

namespace {

/// What lies behind the part we keep is counted, not kept; past this it is said to be at least as long.
constexpr std::uint64_t countedAtMost = 16 * 1024 * 1024;

} // namespace

std::vector<std::string_view> Cmdline::arguments() const
{
    std::vector<std::string_view> list;
    std::string_view rest = bytes;
    constexpr std::string_view padding("\0\0\0", 3);
    if (rest.ends_with(padding)) {
        const auto last = rest.find_last_not_of('\0');
        rest = rest.substr(0, last == std::string_view::npos ? 1 : last + 2);
    }
    while (!rest.empty()) {
        const auto end = rest.find('\0');
        list.push_back(rest.substr(0, end));
        if (end == std::string_view::npos)
            break;
        rest.remove_prefix(end + 1);
    }
    return list;
}

Result<Cmdline> readCmdline(int processDir)
{
    auto fd = openAt(processDir, "cmdline");
    if (!fd)
        return Unexpected{fd.error()};
    Cmdline line;
    // One buffer of the usual size first: most command lines are short.
    std::string buffer(4096, '\0');
    while (line.trueLength < countedAtMost) {
        const auto got = ::read(fd->get(), buffer.data(), buffer.size());
        if (got < 0)
            return failed("cmdline");
        if (got == 0)
            break;
        const auto size = static_cast<std::size_t>(got);
        line.trueLength += size;
        if (line.bytes.size() < Cmdline::kept)
            line.bytes.append(buffer, 0, std::min(size, Cmdline::kept - line.bytes.size()));
        if (size == buffer.size())
            buffer.resize(Cmdline::kept);
    }
    line.bytes.shrink_to_fit();
    return line;
}

} // namespace daemonscope::sys
