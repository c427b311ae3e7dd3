// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <unordered_map>

#include "model/sys/procfs.h"
#include "model/sys/stat_line.h"

namespace daemonscope::cli {

/// Who forked whom below one process, as far as it could be seen while it happened: a child that was looked at before
/// its parent ended. One thread; no Qt.
class Lineage {
public:
    struct Birth {
        Pid from;             ///< who forked it; 0 = not seen
        std::string fromComm; ///< its name at that time; bytes
        std::chrono::system_clock::time_point seenAt;
    };

    explicit Lineage(sys::ProcFs proc);

    /// Births from now on count. To be called before the first process of interest is started.
    void arm();
    /// The first of them, whose descendants are followed; `starter` forked it and adopts what is orphaned below.
    void follow(Pid first, Pid starter);
    /// Looks at who was born since the last look: at their numbers only, by the newest one in /proc/loadavg. What lives
    /// shorter than the time between two looks is missed, and what it forked has no birth.
    void look();
    /// Null when nobody saw it.
    [[nodiscard]] const Birth* of(Pid pid, std::uint64_t startTicks) const;

private:
    struct Entry {
        std::uint64_t startTicks = 0;
        Birth birth;
    };

    [[nodiscard]] std::optional<std::int32_t> newest() const;
    [[nodiscard]] std::optional<sys::StatLine> statOf(Pid pid) const;
    void lookAt(Pid pid);
    void lookAtAll();
    void forgetTheDead();

    sys::ProcFs proc_;
    Pid starter_;
    std::int32_t last_ = 0;
    std::size_t sweepAt_ = 1024;
    std::unordered_map<Pid, Entry> known_;
};

} // namespace daemonscope::cli
