// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charconv>
#include <optional>
#include <string_view>

namespace daemonscope::sys {

/// The whole of `text` as a number, or nothing: no blanks, no sign for unsigned types, no rest.
template <class Number>
[[nodiscard]] std::optional<Number> toNumber(std::string_view text, int base = 10)
{
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, base);
    if (error != std::errc{} || end != text.data() + text.size() || text.empty())
        return std::nullopt;
    return number;
}

/// Cuts the next word off `text`, at blanks and tabs; empty at the end.
inline std::string_view nextWord(std::string_view& text)
{
    constexpr std::string_view blanks = " \t\n";
    const auto begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos) {
        text = {};
        return {};
    }
    const auto end = text.find_first_of(blanks, begin);
    const auto word = text.substr(begin, end == std::string_view::npos ? end : end - begin);
    text.remove_prefix(begin + word.size());
    return word;
}

/// Cuts the next line off `text`, without its newline.
inline std::string_view nextLine(std::string_view& text)
{
    const auto end = text.find('\n');
    const auto line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return line;
}

} // namespace daemonscope::sys
