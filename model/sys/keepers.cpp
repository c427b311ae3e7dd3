// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sys/keepers.h"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <optional>
#include <string>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "model/sys/pidfd.h"
#include "model/sys/procfs.h"
#include "model/sys/stat_line.h"
#include "model/sys/tokens.h"

namespace daemonscope::sys {

std::filesystem::path keeperFolder()
{
    const char* runtime = std::getenv("XDG_RUNTIME_DIR");
    const auto path = runtime != nullptr && *runtime == '/'
        ? std::filesystem::path(runtime) / "daemonscope"
        : std::filesystem::path("/tmp") / ("daemonscope-" + std::to_string(::getuid()));
    constexpr mode_t onlyUser = 0700;
    (void)::mkdir(path.c_str(), onlyUser);
    struct ::stat found {};
    if (::lstat(path.c_str(), &found) != 0 || !S_ISDIR(found.st_mode) || found.st_uid != ::getuid())
        return {};
    return path;
}

namespace {

/// Nothing for a zombie, which has ended.
std::optional<std::uint64_t> startOf(const ProcFs& proc, Pid pid)
{
    std::string text;
    const auto process = proc.openProcess(pid);
    if (!process || !readAt(process->get(), "stat", text))
        return std::nullopt;
    const auto line = parseStat(text);
    return line && line->state != 'Z' && line->state != 'X' ? std::optional(line->startTicks) : std::nullopt;
}

} // namespace

int endKeeper(const Keeper& keeper)
{
    const auto pidfd = openPidfd(keeper.pid);
    if (!pidfd)
        return pidfd.error().code;
    const auto proc = ProcFs::open();
    if (!proc || startOf(*proc, keeper.pid) != keeper.startTicks)
        return ESRCH; // the number is somebody else's by now
    return sendSignal(pidfd->get(), SIGTERM) ? 0 : errno;
}

std::vector<Keeper> findKeepers()
{
    std::vector<Keeper> result;
    const auto folder = keeperFolder();
    const auto proc = ProcFs::open();
    if (folder.empty() || !proc)
        return result;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        const auto name = entry.path().filename().string();
        constexpr std::string_view prefix = "keeper-";
        if (!name.starts_with(prefix))
            continue;
        const auto pid = toNumber<std::int32_t>(std::string_view(name).substr(prefix.size()));
        std::uint64_t start = 0;
        std::ifstream(entry.path()) >> start;
        if (pid && startOf(*proc, Pid{*pid}) == start)
            result.push_back({Pid{*pid}, start});
        else
            std::filesystem::remove(entry.path(), error);
    }
    return result;
}

} // namespace daemonscope::sys
