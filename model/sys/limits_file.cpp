// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sys/limits_file.h"

#include <algorithm>

#include "model/sys/tokens.h"

namespace daemonscope::sys {

namespace {

/// The kernel pads names, which hold blanks, to this width.
constexpr std::size_t nameWidth = 26;

/// False when `word` is no limit.
bool readLimit(std::string_view word, std::optional<std::uint64_t>& limit)
{
    if (word == "unlimited")
        return true;
    limit = toNumber<std::uint64_t>(word);
    return limit.has_value();
}

} // namespace

Result<std::vector<ResourceLimit>> parseLimits(std::string_view text)
{
    std::vector<ResourceLimit> limits;
    if (text.empty())
        return limits;
    if (!nextLine(text).starts_with("Limit "))
        return malformed("limits", 1);
    for (int number = 2; !text.empty(); ++number) {
        const auto line = nextLine(text);
        if (line.size() <= nameWidth)
            return malformed("limits", number);
        auto name = line.substr(0, nameWidth);
        auto rest = line.substr(nameWidth);
        name = name.substr(0, name.find_last_not_of(' ') + 1);
        ResourceLimit limit{std::string(name), {}, {}, {}};
        if (name.empty() || !readLimit(nextWord(rest), limit.soft) || !readLimit(nextWord(rest), limit.hard))
            return malformed("limits", number);
        const bool told = std::any_of(
            limits.begin(), limits.end(), [&](const ResourceLimit& other) { return other.name == limit.name; });
        if (told) // which of the two would hold?
            return malformed("limits", number);
        limit.unit = std::string(nextWord(rest));
        limits.push_back(std::move(limit));
    }
    return limits;
}

} // namespace daemonscope::sys
