// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/floor.h"

#include "model/sys/procfs.h"

#include <string>

#include <dirent.h>
#include <fcntl.h>

namespace daemonscope::bench {

Floor::Floor() : listing_(::open("/proc", O_RDONLY | O_DIRECTORY | O_CLOEXEC)), buffer_(64 * 1024)
{
    auto proc = sys::ProcFs::open();
    if (!proc)
        return;
    const auto listed = proc->listPids();
    for (const auto pid : listed.value())
        if (auto stat = sys::openAt(proc->rootFd(), (std::to_string(pid.value) + "/stat").c_str()))
            stats_.push_back(std::move(*stat));
}

void Floor::look()
{
    (void)::lseek(listing_.get(), 0, SEEK_SET);
    while (::getdents64(listing_.get(), buffer_.data(), buffer_.size()) > 0) { }
    for (const auto& stat : stats_)
        (void)!::pread(stat.get(), buffer_.data(), 4096, 0);
}

} // namespace daemonscope::bench
