// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace daemonscope::sys {

/// The figures of `/proc/PID/status` or `/proc/PID/smaps_rollup` that are measured in kB, by the kernel's names and in
/// its order ("VmRSS", "Pss_Anon", …), in bytes. Lines of another kind are passed over; a process without memory of
/// its own, such as a kernel thread, has none.
class MemoryFigures {
public:
    MemoryFigures() = default;
    explicit MemoryFigures(std::string_view text);

    [[nodiscard]] std::optional<std::uint64_t> bytes(std::string_view name) const;
    [[nodiscard]] bool empty() const { return figures_.empty(); }

    friend bool operator==(const MemoryFigures&, const MemoryFigures&) = default;

private:
    std::vector<std::pair<std::string, std::uint64_t>> figures_;
};

} // namespace daemonscope::sys
