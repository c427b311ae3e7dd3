// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "model/sys/connector.h"
#include "model/sys/newest_id.h"
#include "model/sys/procfs.h"
#include "model/sys/stat_line.h"

namespace daemonscope::cli {

/// Who forked whom below one process, as far as it could be seen while it happened: told by the kernel where it tells
/// us (sys::Connector), else by looking at new numbers, which sees a child whose parent still lives. One thread; no Qt.
class Lineage {
public:
    struct Birth {
        Pid from;             ///< who forked it; 0 = not seen
        std::string fromComm; ///< its name at that time; bytes
        std::chrono::system_clock::time_point seenAt;
    };

    explicit Lineage(sys::ProcFs proc);

    /// Births from now on count. To be called before the first process of interest is started; takes a moment.
    void arm();
    /// To be read from when this can be read: look(). -1 = there is none, look() is to be called often.
    [[nodiscard]] int fd() const { return connector_ ? connector_->fd() : -1; }
    /// The first of them, whose descendants are followed; `starter` forked it and adopts what is orphaned below.
    void follow(Pid first, Pid starter);
    /// Takes what the kernel told. Without that, looks at who was born since the last look, by the newest number in
    /// /proc/loadavg: what lives shorter than the time between two looks is missed, and what it forked has no birth.
    void look();
    /// Ends to listen; what is known stays.
    void disarm() { connector_.reset(); }
    /// Null when nobody saw it.
    [[nodiscard]] const Birth* of(Pid pid, std::uint64_t startTicks) const;

private:
    struct Entry {
        std::optional<std::uint64_t> startTicks; ///< empty = the kernel told, so it is this life of the number
        Birth birth;
        std::string comm; ///< its own; kept up to date by the kernel's news only
    };

    [[nodiscard]] std::optional<sys::StatLine> statOf(Pid pid) const;
    void know(Pid pid, std::optional<std::uint64_t> startTicks, Birth birth, std::string comm);
    void listen();
    void take(const sys::ConnectorMessage& message);
    void lookAtNew();
    void lookAt(Pid pid);
    void lookAtAll();
    void forgetTheDead();

    sys::ProcFs proc_;
    std::optional<sys::Connector> connector_;
    std::vector<sys::ConnectorMessage> news_;
    std::optional<sys::NewestId> newest_;
    Pid starter_;
    std::int32_t last_ = 0;
    std::size_t sweepAt_ = 1024;
    std::unordered_map<Pid, Entry> known_;
};

} // namespace daemonscope::cli
