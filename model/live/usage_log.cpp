// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/live/usage_log.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace daemonscope {

UsageLog::Usage UsageLog::usageOf(float cpuPercent, std::int64_t rssPages)
{
    constexpr std::int64_t most = std::numeric_limits<std::uint32_t>::max();
    const auto tenths = cpuPercent > 0 ? std::llround(cpuPercent * 10) : 0;
    return {static_cast<std::uint32_t>(std::min<std::int64_t>(tenths, most)),
        static_cast<std::uint32_t>(std::clamp<std::int64_t>(rssPages, 0, most))};
}

void UsageLog::begin(TimePoint at) { scans_.push_back({at, {}}); }

void UsageLog::add(std::uint64_t life, Usage usage)
{
    scans_.back().records.push_back({static_cast<std::uint32_t>(life), usage});
}

void UsageLog::finish()
{
    scans_.back().records.shrink_to_fit();
    bytes_ += bytesOf(scans_.back());
}

UsageLog::Scan UsageLog::takeFirst()
{
    Scan first = std::move(scans_.front());
    scans_.pop_front();
    bytes_ -= bytesOf(first);
    return first;
}

std::size_t UsageLog::bytesOf(const Scan& scan) { return sizeof(Scan) + scan.records.capacity() * sizeof(Record); }

} // namespace daemonscope
