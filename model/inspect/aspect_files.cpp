// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/inspect/aspect_files.h"

#include <algorithm>
#include <iterator>

#include "model/inspect/listing.h"
#include "model/process/details_files.h"
#include "model/sys/procfs.h"
#include "model/sys/stat_line.h"
#include "model/sys/tokens.h"

namespace daemonscope::inspect {

sys::Result<EnvironmentList> readEnvironmentList(int dir)
{
    constexpr std::size_t limit = 1024 * 1024;
    std::string text;
    if (const auto read = sys::readAt(dir, "environ", text, limit); !read)
        return noneIfAlive<EnvironmentList>(dir, read.error());
    constexpr std::size_t most = 5000;
    EnvironmentList list;
    list.more = text.size() == limit;
    auto entries = sys::parseEnviron(text);
    const auto kept = std::min(entries.size(), most);
    list.further = static_cast<int>(entries.size() - kept);
    const auto end = entries.begin() + static_cast<std::ptrdiff_t>(kept);
    list.entries.assign(std::make_move_iterator(entries.begin()), std::make_move_iterator(end));
    return list;
}

sys::Result<sys::SignalMasks> readSignals(int dir)
{
    std::string text;
    if (const auto read = sys::readAt(dir, "status", text); !read)
        return sys::Unexpected{read.error()};
    return sys::parseSignalMasks(text);
}

sys::Result<std::vector<sys::ResourceLimit>> readLimits(int dir)
{
    std::string text;
    if (const auto read = sys::readAt(dir, "limits", text); !read)
        return noneIfAlive<std::vector<sys::ResourceLimit>>(dir, read.error());
    return sys::parseLimits(text);
}

sys::Result<std::vector<std::int32_t>> readNsPids(int dir)
{
    auto status = readStatus(dir);
    if (!status)
        return sys::Unexpected{status.error()};
    return std::move(status->nsPids);
}

sys::Result<std::vector<sys::CgroupPlace>> readCgroups(int dir)
{
    std::string text;
    if (const auto read = sys::readAt(dir, "cgroup", text); !read)
        return noneIfAlive<std::vector<sys::CgroupPlace>>(dir, read.error());
    return sys::parseCgroups(text);
}

sys::Result<sys::MemoryFigures> readMemory(int dir, const char* file)
{
    std::string text;
    if (const auto read = sys::readAt(dir, file, text); !read)
        return noneIfAlive<sys::MemoryFigures>(dir, read.error());
    return sys::MemoryFigures(text);
}

sys::Result<OomScores> readOomScores(int dir)
{
    OomScores scores;
    std::string text;
    for (const auto& [file, score] :
        {std::pair("oom_score", &scores.score), std::pair("oom_score_adj", &scores.adjustment)}) {
        if (const auto read = sys::readAt(dir, file, text, 64); !read)
            return noneIfAlive<OomScores>(dir, read.error());
        std::string_view rest = text;
        *score = sys::toNumber<int>(sys::nextWord(rest));
    }
    return scores;
}

sys::Result<ThreadList> readThreads(int dir)
{
    constexpr std::size_t most = 5000;
    // Together well within a read's deadline.
    constexpr std::chrono::milliseconds listingPatience{80};
    constexpr std::chrono::milliseconds patience{100};
    const auto tids = listNumbers(dir, "task", Clock::now() + listingPatience);
    if (!tids)
        return noneIfAlive<ThreadList>(dir, tids.error());
    const auto begin = Clock::now();
    ThreadList list;
    list.total = static_cast<int>(tids->all.size());
    list.more = tids->more;
    std::string text;
    for (const int tid : tids->all) {
        if (list.threads.size() == most || Clock::now() - begin > patience)
            break;
        const auto file = "task/" + std::to_string(tid) + "/stat";
        if (!sys::readAt(dir, file.c_str(), text, 4096, sys::Wait::Never)) {
            --list.total; // it ended meanwhile
            continue;
        }
        if (auto stat = sys::parseStat(text))
            list.threads.push_back({Pid{tid}, std::move(stat->comm), stat->state, stat->userTicks + stat->systemTicks});
    }
    return list;
}

} // namespace daemonscope::inspect
