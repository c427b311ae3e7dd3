// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sys/cgroup_file.h"

#include <algorithm>

#include "model/sys/tokens.h"

namespace daemonscope::sys {

std::vector<CgroupPlace> parseCgroups(std::string_view text)
{
    std::vector<CgroupPlace> places;
    while (!text.empty()) {
        const auto line = nextLine(text);
        const auto first = line.find(':');
        const auto second = first == std::string_view::npos ? first : line.find(':', first + 1);
        if (second == std::string_view::npos)
            continue;
        const auto number = toNumber<int>(line.substr(0, first));
        const bool told = std::any_of(
            places.begin(), places.end(), [&](const CgroupPlace& place) { return place.hierarchy == number; });
        // The path may hold further colons. A process has one place in each hierarchy.
        if (number && !told)
            places.push_back({*number, std::string(line.substr(first + 1, second - first - 1)),
                std::string(line.substr(second + 1))});
    }
    return places;
}

} // namespace daemonscope::sys
