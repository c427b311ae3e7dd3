// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <QString>

#include "app/cli/options.h"

namespace CLI {
class App;
}

namespace daemonscope::cli {

/// The words of `leftovers` as they were written. Its --wait means what is left, not files.
struct LeftoversWords {
    std::string report;
    std::string wait = "0.5";
    bool kill = false;

    void addTo(CLI::App& app);
    /// Fills `options`; what is wrong as a sentence, or nothing. `command` is what stands behind `--`.
    [[nodiscard]] QString judge(const std::vector<std::string>& command, LeftoversOptions& options) const;
};

} // namespace daemonscope::cli
