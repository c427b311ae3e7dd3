// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage/lookup.h"

#include <cerrno>

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
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

} // namespace

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
