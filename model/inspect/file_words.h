// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "model/inspect/findings.h"

namespace daemonscope::inspect {

/// What a descriptor is, in words that are plain text with names made visible.
struct FileWords {
    QString value; ///< a path, or "pipe, read by 912 less"
    QString more;  ///< further facts, one a line
    QString glyph;
    bool exact = false;           ///< the value is a path
    std::vector<Pid> processes{}; ///< those at the other end
};

/// `findings` may know who holds the other ends, or not yet.
[[nodiscard]] FileWords fileWords(const OpenFile& file, const Findings& findings);
/// "812 nginx".
[[nodiscard]] QString processName(Pid pid, const std::string& comm);

} // namespace daemonscope::inspect
