// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sys/environ_block.h"

namespace daemonscope::sys {

std::vector<EnvironEntry> parseEnviron(std::string_view text)
{
    std::vector<EnvironEntry> entries;
    while (!text.empty()) {
        const auto end = text.find('\0');
        const auto entry = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (entry.empty())
            continue;
        const auto equals = entry.find('=');
        if (equals == std::string_view::npos)
            entries.push_back({{}, std::string(entry)});
        else
            entries.push_back({std::string(entry.substr(0, equals)), std::string(entry.substr(equals + 1))});
    }
    return entries;
}

} // namespace daemonscope::sys
