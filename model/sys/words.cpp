// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sys/words.h"

#include <array>
#include <cstdio>
#include <cstring>
#include <string_view>

namespace daemonscope::sys {

std::string birthName(int index)
{
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSUVWXYZ";
    const auto at = static_cast<std::size_t>(index);
    std::string name(1, letters[at % letters.size()]);
    if (const auto round = at / letters.size(); round > 0)
        name += std::to_string(round + 1);
    return name;
}

std::string maskText(int mask)
{
    std::array<char, 16> text{};
    (void)std::snprintf(text.data(), text.size(), "%04o", static_cast<unsigned>(mask));
    return text.data();
}

std::string signalName(int number)
{
    const char* name = ::sigabbrev_np(number);
    if (name == nullptr)
        return std::to_string(number);
    std::string text = "SIG";
    text += name;
    return text;
}

} // namespace daemonscope::sys
