// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/settings.h"
#include "app/window/settings_file.h"

/// What stands in a file of settings, brought into range: it may be damaged, or written by hand or another version.
namespace daemonscope::settings {

/// Of the rows that were folded or unfolded, as many are kept.
inline constexpr qsizetype rememberedRows = 2000;

/// Of this start of the machine; empty where it cannot be told.
[[nodiscard]] QString bootId(const Classified& now);

[[nodiscard]] Preferences readPreferences(const Values& values);
[[nodiscard]] Layout readLayout(const Values& values);
[[nodiscard]] QStringList readRecentCommands(const Values& values);
[[nodiscard]] std::unordered_set<NodeId> readExpansion(
    const Values& values, bool expandedByDefault, const Classified& now);

} // namespace daemonscope::settings
