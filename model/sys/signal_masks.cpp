// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sys/signal_masks.h"

#include <array>
#include <utility>

#include "model/sys/tokens.h"

namespace daemonscope::sys {

namespace {

void readQueue(std::string_view value, SignalMasks& masks)
{
    const auto word = nextWord(value);
    const auto slash = word.find('/');
    masks.queued = toNumber<std::uint64_t>(word.substr(0, slash));
    if (slash != std::string_view::npos)
        masks.queuedAtMost = toNumber<std::uint64_t>(word.substr(slash + 1));
}

} // namespace

Result<SignalMasks> parseSignalMasks(std::string_view text)
{
    using Member = std::uint64_t SignalMasks::*;
    constexpr std::array<std::pair<std::string_view, Member>, 5> lines{
        {{"SigPnd", &SignalMasks::pending}, {"ShdPnd", &SignalMasks::sharedPending}, {"SigBlk", &SignalMasks::blocked},
            {"SigIgn", &SignalMasks::ignored}, {"SigCgt", &SignalMasks::caught}}};
    SignalMasks masks;
    int found = 0;
    // The name's line escapes newlines, so a process cannot forge a further line here.
    while (!text.empty()) {
        const auto line = nextLine(text);
        const auto colon = line.find(':');
        if (colon == std::string_view::npos)
            continue;
        const auto name = line.substr(0, colon);
        auto value = line.substr(colon + 1);
        if (name == "SigQ")
            readQueue(value, masks);
        for (const auto& [known, member] : lines) {
            if (name != known)
                continue;
            const auto mask = toNumber<std::uint64_t>(nextWord(value), 16);
            if (!mask)
                return malformed("status", 0);
            masks.*member = *mask;
            ++found;
        }
    }
    if (found == 0)
        return malformed("status", 0);
    return masks;
}

} // namespace daemonscope::sys
