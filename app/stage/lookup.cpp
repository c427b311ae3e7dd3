// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage/lookup.h"

#include <cerrno>
#include <filesystem>
#include <system_error>

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include "model/sys/unique_fd.h"

namespace daemonscope::stage {

namespace {

/// Whether the kernel would tell `pid` the same as it told us. What we may not see, another user may.
bool isAnswer(int error, Pid pid)
{
    if (error != EACCES)
        return error == ENOENT || error == ENOTDIR;
    struct ::stat owner {};
    return ::stat(("/proc/" + std::to_string(pid.value)).c_str(), &owner) == 0 && owner.st_uid == ::geteuid();
}

/// Absolute, by what the links of /proc tell, which asks nobody.
std::string absolute(Pid pid, const std::string& path)
{
    std::error_code error;
    if (!path.starts_with('/'))
        return std::filesystem::read_symlink("/proc/" + std::to_string(pid.value) + "/cwd", error) / path;
    const auto opened = "/proc/" + std::to_string(pid.value) + "/fd/";
    const auto slash = path.find('/', opened.size());
    if (!path.starts_with(opened) || slash == std::string::npos)
        return path;
    return std::filesystem::read_symlink(path.substr(0, slash), error) / path.substr(slash + 1);
}

} // namespace

std::optional<dev_t> deviceAt(Pid pid, const std::string& path)
{
    const auto place = std::filesystem::path(absolute(pid, path)).lexically_normal().string();
    struct ::stat found {};
    if (place.starts_with("/dev/") || place.starts_with("/proc/")) {
        if (::stat(place.c_str(), &found) != 0 || !S_ISCHR(found.st_mode))
            return std::nullopt;
        return found.st_rdev;
    }
    open_how how{};
    how.flags = O_PATH | O_CLOEXEC;
    how.resolve = RESOLVE_CACHED;
    const sys::UniqueFd opened(static_cast<int>(::syscall(SYS_openat2, AT_FDCWD, place.c_str(), &how, sizeof how)));
    struct ::statx told {};
    if (!opened || ::statx(opened.get(), "", AT_EMPTY_PATH | AT_STATX_DONT_SYNC, STATX_TYPE, &told) != 0 || !S_ISCHR(told.stx_mode))
        return std::nullopt;
    return gnu_dev_makedev(told.stx_rdev_major, told.stx_rdev_minor);
}

bool nothingToRun(Pid pid, const std::string& path)
{
    const auto folder = "/proc/" + std::to_string(pid.value);
    if (path.starts_with(folder + "/fd/")) // it was opened already, or is searched for from there: not along PATH
        return false;
    sys::UniqueFd found;
    if (path.starts_with('/')) {
        const sys::UniqueFd root(::open((folder + "/root").c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
        if (!root)
            return false;
        open_how how{};
        how.flags = O_PATH | O_CLOEXEC;
        how.resolve = RESOLVE_IN_ROOT; // its absolute links lead to places below its root
        found.reset(static_cast<int>(::syscall(SYS_openat2, root.get(), path.c_str(), &how, sizeof how)));
    } else {
        found.reset(::open((folder + "/cwd/" + path).c_str(), O_PATH | O_CLOEXEC));
    }
    if (!found)
        return isAnswer(errno, pid);
    return ::access(("/proc/self/fd/" + std::to_string(found.get())).c_str(), X_OK) != 0 && isAnswer(errno, pid);
}

} // namespace daemonscope::stage
