// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include <QString>

#include "model/sys/reader_pool.h"

namespace daemonscope {

/// Names of users by their number. A look-up can ask a directory server and hang, so it runs on a reader thread:
/// until it answers, the number is the name. Safe from several threads.
class UserNames {
public:
    static UserNames& instance();

    /// From now on look-ups go through `pool`; null stops them. The pool must outlive that.
    void usePool(sys::ReaderPool* pool);
    /// The name, or the number as text while, or if, no name is known (getpwuid(3)).
    [[nodiscard]] QString name(std::uint32_t uid);
    /// Grows when a name has become known, so that whoever shows names knows when to show them again.
    [[nodiscard]] std::uint64_t version() const;
    /// Bytes of the name as std::string, for JSON; empty if none is known.
    [[nodiscard]] std::string rawName(std::uint32_t uid);

private:
    UserNames();
    ~UserNames();
    struct Table;
    std::shared_ptr<Table> table_;
};

} // namespace daemonscope
