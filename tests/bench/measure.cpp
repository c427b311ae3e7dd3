// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include <algorithm>
#include <ctime>
#include <fstream>
#include <string>

#include <unistd.h>

namespace daemonscope::bench {

namespace {

Duration clock(clockid_t id)
{
    timespec now{};
    ::clock_gettime(id, &now);
    return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
}

} // namespace

Duration processCpu() { return clock(CLOCK_PROCESS_CPUTIME_ID); }
Duration threadCpu() { return clock(CLOCK_THREAD_CPUTIME_ID); }

double ms(Duration duration) { return std::chrono::duration<double, std::milli>(duration).count(); }

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

double largest(const std::vector<double>& values)
{
    return values.empty() ? 0 : *std::max_element(values.begin(), values.end());
}

long residentBytes(int pid)
{
    std::ifstream file("/proc/" + std::to_string(pid) + "/statm");
    long size = 0;
    long resident = 0;
    file >> size >> resident;
    return resident * ::sysconf(_SC_PAGESIZE);
}

} // namespace daemonscope::bench
