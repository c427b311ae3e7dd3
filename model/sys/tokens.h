// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
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
    // By hand: the searches of string_view call memchr(3) for each character.
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\n'; };
    const auto* begin = std::find_if_not(text.data(), text.data() + text.size(), isBlank);
    const auto* end = std::find_if(begin, text.data() + text.size(), isBlank);
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return {begin, static_cast<std::size_t>(end - begin)};
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
