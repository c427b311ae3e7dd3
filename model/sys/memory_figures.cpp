// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sys/memory_figures.h"

#include <limits>

#include "model/sys/tokens.h"

namespace daemonscope::sys {

MemoryFigures::MemoryFigures(std::string_view text)
{
    constexpr std::uint64_t kilo = 1024;
    while (!text.empty()) {
        const auto line = nextLine(text);
        const auto colon = line.find(':');
        if (colon == std::string_view::npos || colon == 0)
            continue;
        const auto name = line.substr(0, colon);
        auto value = line.substr(colon + 1);
        const auto number = toNumber<std::uint64_t>(nextWord(value));
        // The first line of smaps_rollup, addresses and a device number, is told by its blanks.
        if (!number || nextWord(value) != "kB" || name.find(' ') != std::string_view::npos
            || *number > std::numeric_limits<std::uint64_t>::max() / kilo)
            continue;
        figures_.emplace_back(name, *number * kilo);
    }
}

std::optional<std::uint64_t> MemoryFigures::bytes(std::string_view name) const
{
    for (const auto& [known, value] : figures_)
        if (known == name)
            return value;
    return std::nullopt;
}

} // namespace daemonscope::sys
