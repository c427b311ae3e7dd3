// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

namespace daemonscope {

/// What the command line says about the window.
struct WindowOptions {
    std::optional<std::filesystem::path> proc; ///< another tree than /proc
};

} // namespace daemonscope
