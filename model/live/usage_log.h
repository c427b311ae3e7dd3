// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <vector>

namespace daemonscope {

/// CPU and memory of all lives over time. Of thousands of processes nearly all sleep, so only what differs from the
/// scan before is written down.
class UsageLog {
public:
    using TimePoint = std::chrono::system_clock::time_point;
    struct Usage {
        std::uint32_t cpuTenths = 0; ///< of a percent of one processor
        std::uint32_t rssPages = 0;
        friend bool operator==(const Usage&, const Usage&) = default;
    };
    struct Record {
        std::uint32_t life = 0;
        Usage usage;
    };
    struct Scan {
        TimePoint at;
        std::vector<Record> records;
    };

    [[nodiscard]] static Usage usageOf(float cpuPercent, std::int64_t rssPages);

    /// A new scan; records added then are its.
    void begin(TimePoint at);
    void add(std::uint64_t life, Usage usage);
    /// The scan is complete.
    void finish();

    [[nodiscard]] const std::deque<Scan>& scans() const { return scans_; }
    [[nodiscard]] bool empty() const { return scans_.empty(); }
    /// Hands out the oldest scan, which is no longer kept.
    [[nodiscard]] Scan takeFirst();
    [[nodiscard]] std::size_t bytes() const { return bytes_; }

private:
    [[nodiscard]] static std::size_t bytesOf(const Scan& scan);

    std::deque<Scan> scans_;
    std::size_t bytes_ = 0;
};

} // namespace daemonscope
