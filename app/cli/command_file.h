// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <variant>

#include <QString>

#include "app/cli/options.h"

namespace daemonscope::cli {

struct CommandFile {
    std::string path;
    bool setId = false; ///< set-uid or set-gid, or with capabilities: runs without that privilege here
};

struct NoCommand {
    QString sentence;
    ExitStatus status = NoSuchCommand; ///< as shells: 127 not found, 126 found but cannot be run
};

/// Finds a command as execvp(3) does, and says beforehand why it could not be run.
[[nodiscard]] std::variant<CommandFile, NoCommand> findCommand(const std::string& name);

} // namespace daemonscope::cli
