// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage/memory.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <optional>
#include <sstream>
#include <string>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/uio.h>
#include <unistd.h>

#include "model/sys/unique_fd.h"

namespace daemonscope::stage {

namespace {

/// Where in which file a byte of memory comes from.
struct Origin {
    std::string path;
    std::uint64_t offset = 0;
    dev_t device = 0;
    ino_t inode = 0;
};

/// From a line of proc_pid_maps(5): "start-end perms offset major:minor inode path".
std::optional<Origin> originOf(const std::string& line, std::uint64_t address)
{
    std::istringstream words(line);
    std::uint64_t start = 0, end = 0, offset = 0, inode = 0;
    unsigned major = 0, minor = 0;
    char mark = 0;
    std::string permissions, path;
    words >> std::hex >> start >> mark >> end >> permissions >> offset >> major >> mark >> minor >> std::dec >> inode
        >> std::ws;
    if (!words || address < start || address >= end || inode == 0 || !std::getline(words, path))
        return std::nullopt;
    return Origin{std::move(path), address - start + offset, gnu_dev_makedev(major, minor), inode};
}

/// Whether nobody has written to the page since it was mapped (proc_pid_pagemap(5)): it is the file's, or not there
/// yet.
bool isTheFiles(const std::string& folder, std::uint64_t address)
{
    constexpr std::uint64_t present = 1ULL << 63, swapped = 1ULL << 62, ofFile = 1ULL << 61;
    std::uint64_t entry = 0;
    const sys::UniqueFd pages(::open((folder + "/pagemap").c_str(), O_RDONLY | O_CLOEXEC));
    const auto number = address / static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
    return ::pread(pages.get(), &entry, sizeof entry, static_cast<off_t>(number * sizeof entry)) == sizeof entry
        && ((entry & present) != 0 ? (entry & ofFile) != 0 : (entry & swapped) == 0);
}

bool readMapped(Pid thread, std::uint64_t address, void* to, std::size_t size)
{
    const auto folder = "/proc/" + std::to_string(thread.value);
    std::ifstream maps(folder + "/maps");
    for (std::string line; std::getline(maps, line);) {
        const auto origin = originOf(line, address);
        if (!origin)
            continue;
        struct ::stat found { };
        std::error_code error;
        // Its program is its program, even where stat(2) tells of other devices than maps does, as on btrfs.
        const bool program = std::filesystem::read_symlink(folder + "/exe", error) == origin->path;
        const sys::UniqueFd file(::open(
            program ? (folder + "/exe").c_str() : origin->path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
        if (!file || ::fstat(file.get(), &found) != 0 || found.st_ino != origin->inode
            || (!program && found.st_dev != origin->device) || !isTheFiles(folder, address))
            return false;
        std::memset(to, 0, size); // behind the file's end a page has zeros
        return ::pread(file.get(), to, size, static_cast<off_t>(origin->offset)) > 0;
    }
    return false;
}

} // namespace

bool readMemory(Memory memory, std::uint64_t address, void* to, std::size_t size)
{
    if (address == 0)
        return false;
    const iovec local{to, size};
    const iovec remote{reinterpret_cast<void*>(address), size};
    const auto all = static_cast<ssize_t>(size);
    if (::process_vm_readv(memory.thread.value, &local, 1, &remote, 1, 0) == all)
        return true;
    if (errno != EPERM)
        return false;
    return (memory.opened >= 0 && ::pread(memory.opened, to, size, static_cast<off_t>(address)) == all)
        || readMapped(memory.thread, address, to, size);
}

} // namespace daemonscope::stage
