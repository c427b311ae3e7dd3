// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sys/threads.h"

#include <cerrno>
#include <charconv>
#include <cstring>
#include <memory>

#include <dirent.h>
#include <fcntl.h>

#include "model/sys/procfs.h"
#include "model/sys/stat_line.h"
#include "model/sys/unique_fd.h"

namespace daemonscope::sys {

Result<std::vector<int>> threadsIn(int processDir)
{
    UniqueFd task(::openat(processDir, "task", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!task)
        return failed("task");
    const std::unique_ptr<DIR, int (*)(DIR*)> listing(::fdopendir(task.get()), ::closedir);
    if (!listing)
        return failed("task");
    (void)task.release();
    std::vector<int> threads;
    while (const auto* entry = ::readdir(listing.get())) {
        int number = 0;
        const char* end = entry->d_name + std::strlen(entry->d_name);
        if (std::from_chars(entry->d_name, end, number).ptr == end && number > 0)
            threads.push_back(number);
    }
    if (threads.empty())
        return Unexpected{errorFromErrno(ESRCH, "task")};
    return threads;
}

Result<std::string> threadStates(int processDir)
{
    const auto threads = threadsIn(processDir);
    if (!threads)
        return Unexpected{threads.error()};
    std::string states;
    std::string text;
    for (const int thread : *threads) {
        const auto path = "task/" + std::to_string(thread) + "/stat";
        if (!readAt(processDir, path.c_str(), text, 4096, Wait::Never))
            continue;
        if (const auto line = parseStat(text))
            states += line->state;
    }
    return states;
}

} // namespace daemonscope::sys
