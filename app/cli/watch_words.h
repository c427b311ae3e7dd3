// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <QString>

#include "app/cli/options.h"

namespace CLI {
class App;
}

namespace daemonscope::cli {

/// The words of `watch` as they were written; "" = not given.
struct WatchWords {
    std::string source;
    std::string scan;
    std::string longest;

    void addTo(CLI::App& app);
    /// Fills `options`; what is wrong as a sentence, or nothing.
    [[nodiscard]] QString judge(WatchOptions& options) const;
};

} // namespace daemonscope::cli
