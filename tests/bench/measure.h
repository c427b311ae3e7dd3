// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <vector>

namespace daemonscope::bench {

using Duration = std::chrono::nanoseconds;

/// Processor time of this whole process, kernel's part included (CLOCK_PROCESS_CPUTIME_ID).
[[nodiscard]] Duration processCpu();
/// Processor time of the calling thread (CLOCK_THREAD_CPUTIME_ID).
[[nodiscard]] Duration threadCpu();

[[nodiscard]] double ms(Duration duration);
/// The middle one; 0 of none.
[[nodiscard]] double median(std::vector<double> values);
[[nodiscard]] double largest(const std::vector<double>& values);

/// Processor time that `work` took in this thread, in milliseconds.
template <class Work>
double threadMs(Work work)
{
    const auto before = threadCpu();
    work();
    return ms(threadCpu() - before);
}

/// Resident memory of a process in bytes, from /proc/PID/statm; 0 when it cannot be read.
[[nodiscard]] long residentBytes(int pid);

} // namespace daemonscope::bench
