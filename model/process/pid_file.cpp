// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <chrono>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

#include "model/process/details_files.h"
#include "model/sys/machine.h"
#include "model/sys/tokens.h"
#include "model/sys/unique_fd.h"

namespace daemonscope {

namespace {

using Clock = std::chrono::system_clock;

struct Search {
    const ProcessKey& key;
    Clock::time_point began;
    int filesLeft = 400;
    int directoriesLeft = 200;
};

/// When the process began, on the clock of file times.
Clock::time_point beginning(const ProcessKey& key)
{
    const auto ticks = std::chrono::duration<double>(static_cast<double>(key.startTicks)
        / static_cast<double>(::sysconf(_SC_CLK_TCK)));
    const auto now = Clock::now();
    // In a time namespace it can have begun before the clock did; then its number is as large as one can be.
    const auto age = std::clamp<std::chrono::duration<double>>(
        sys::sinceBoot() - ticks, std::chrono::seconds(0), now.time_since_epoch());
    return now - std::chrono::duration_cast<Clock::duration>(age);
}

bool names(int dir, const char* file, const Search& search)
{
    // Never wait for a FIFO, never follow a link out of the directory.
    const sys::UniqueFd fd(::openat(dir, file, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW | O_NOCTTY));
    struct stat info {};
    if (!fd || ::fstat(fd.get(), &info) != 0 || !S_ISREG(info.st_mode))
        return false;
    // A file from before the process began is a dead one's that had the same number.
    constexpr auto slack = std::chrono::seconds(2);
    if (Clock::from_time_t(info.st_mtime) + slack < search.began)
        return false;
    char text[64];
    const auto size = ::read(fd.get(), text, sizeof text);
    if (size <= 0)
        return false;
    std::string_view rest(text, static_cast<std::size_t>(size));
    return sys::toNumber<std::int32_t>(sys::nextWord(rest)) == search.key.pid.value;
}

/// Looks through one directory; into those in it as well when `deeper`.
std::string searchIn(int parent, const std::string& path, const char* name, Search& search, bool deeper)
{
    const int fd = ::openat(parent, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC | (deeper ? 0 : O_NOFOLLOW));
    DIR* listing = fd < 0 ? nullptr : ::fdopendir(fd);
    if (listing == nullptr) {
        sys::UniqueFd{fd}.reset();
        return {};
    }
    std::string found;
    while (const dirent* entry = found.empty() ? ::readdir(listing) : nullptr) {
        const std::string_view file = entry->d_name;
        if (file.ends_with(".pid") && search.filesLeft-- > 0 && names(fd, entry->d_name, search))
            found = path + "/" + entry->d_name;
        else if (deeper && entry->d_type == DT_DIR && !file.starts_with('.') && search.directoriesLeft-- > 0)
            found = searchIn(fd, path + "/" + entry->d_name, entry->d_name, search, false);
    }
    ::closedir(listing);
    return found;
}

} // namespace

sys::Result<std::string> findPidFile(const std::string& run, const ProcessKey& key)
{
    Search search{key, beginning(key)};
    return searchIn(AT_FDCWD, run, run.c_str(), search, true);
}

} // namespace daemonscope
