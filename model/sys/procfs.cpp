// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sys/procfs.h"

#include <algorithm>
#include <charconv>
#include <cstring>

#include <dirent.h>
#include <fcntl.h>
#include <linux/magic.h>
#include <sys/vfs.h>

#include "model/sys/tokens.h"

namespace daemonscope::sys {

namespace {

constexpr std::size_t listingBuffer = 64 * 1024;
constexpr int openFlags = O_RDONLY | O_CLOEXEC | O_NOCTTY;

/// The root is no process: that it is missing is a mistake of whoever named it.
Unexpected failedRoot()
{
    auto error = failed("proc");
    if (error.value().kind == Failure::Gone)
        error.value().kind = Failure::Other;
    return error;
}

/// Collects the numeric names of one getdents64 buffer.
void collect(const char* data, std::size_t size, std::vector<Pid>& pids)
{
    for (std::size_t at = 0; at < size;) {
        dirent64 entry; // copied field by field: the kernel's records need not be aligned for us
        std::memcpy(&entry, data + at, offsetof(dirent64, d_name));
        const char* name = data + at + offsetof(dirent64, d_name);
        if (*name >= '1' && *name <= '9')
            if (const auto pid = toNumber<std::int32_t>(name))
                pids.push_back(Pid{*pid});
        at += entry.d_reclen;
    }
}

} // namespace

Result<ProcFs> ProcFs::open(const std::filesystem::path& root)
{
    ProcFs proc;
    proc.path_ = root;
    proc.root_ = UniqueFd(::open(root.c_str(), openFlags | O_DIRECTORY));
    if (!proc.root_)
        return failedRoot();
    proc.listing_ = UniqueFd(::openat(proc.root_.get(), ".", openFlags | O_DIRECTORY));
    if (!proc.listing_)
        return failedRoot();
    struct statfs info {};
    proc.kernel_ = ::fstatfs(proc.root_.get(), &info) == 0 && info.f_type == PROC_SUPER_MAGIC;
    return proc;
}

Result<std::vector<Pid>> ProcFs::listPids()
{
    std::vector<Pid> pids;
    buffer_.resize(listingBuffer);
    if (::lseek(listing_.get(), 0, SEEK_SET) < 0)
        return failed("proc");
    for (;;) {
        const auto size = ::getdents64(listing_.get(), buffer_.data(), buffer_.size());
        if (size < 0)
            return failed("proc");
        if (size == 0)
            break;
        collect(buffer_.data(), static_cast<std::size_t>(size), pids);
    }
    // procfs lists in ascending order; other file systems do not.
    if (!std::is_sorted(pids.begin(), pids.end()))
        std::sort(pids.begin(), pids.end());
    return pids;
}

Result<UniqueFd> ProcFs::openProcess(Pid pid) const
{
    char name[16];
    *std::to_chars(name, name + sizeof name - 1, pid.value).ptr = '\0';
    UniqueFd fd(::openat(root_.get(), name, openFlags | O_DIRECTORY));
    if (!fd)
        return failed("proc");
    return fd;
}

Result<UniqueFd> openAt(int dir, const char* name, Wait wait)
{
    UniqueFd fd(::openat(dir, name, wait == Wait::Never ? openFlags | O_NONBLOCK : openFlags));
    if (!fd)
        return failed(name);
    return fd;
}

Result<void> readAt(int dir, const char* name, std::string& text, std::size_t limit, Wait wait)
{
    constexpr std::size_t step = 4096;
    text.clear();
    auto fd = openAt(dir, name, wait);
    if (!fd)
        return Unexpected{fd.error()};
    while (text.size() < limit) {
        const auto before = text.size();
        text.resize(std::min(limit, before + step));
        const auto got = ::read(fd->get(), text.data() + before, text.size() - before);
        if (got < 0) {
            text.clear();
            return failed(name);
        }
        text.resize(before + static_cast<std::size_t>(got));
        if (got == 0)
            break;
    }
    return {};
}

Result<std::string> readLinkAt(int dir, const char* name)
{
    std::string target(4096, '\0');
    const auto size = ::readlinkat(dir, name, target.data(), target.size());
    if (size < 0)
        return failed(name);
    target.resize(static_cast<std::size_t>(size));
    return target;
}

} // namespace daemonscope::sys
