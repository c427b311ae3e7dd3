// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage/line.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace daemonscope::stage {

Line::Line(std::string_view event)
{
    constexpr std::size_t usual = 160;
    line_.reserve(usual);
    line_ = R"({"ev":)";
    text(event);
}

void Line::key(const char* key)
{
    line_ += ",\"";
    line_ += key;
    line_ += "\":";
}

template <class Number>
void Line::number(Number value)
{
    std::array<char, 32> room{};
    const auto end = std::to_chars(room.data(), room.data() + room.size(), value).ptr;
    line_.append(room.data(), end);
}

void Line::text(std::string_view text)
{
    const auto plain = [](char c) { return c >= ' ' && c <= '~' && c != '"' && c != '\\'; };
    if (std::all_of(text.begin(), text.end(), plain)) {
        line_ += '"';
        line_ += text;
        line_ += '"';
    } else {
        line_ += Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
    }
}

Line& Line::with(const char* key, int number)
{
    this->key(key);
    this->number(number);
    return *this;
}

Line& Line::with(const char* key, std::uint64_t number)
{
    this->key(key);
    this->number(number);
    return *this;
}

Line& Line::with(const char* key, double number)
{
    this->key(key);
    this->number(number);
    return *this;
}

Line& Line::with(const char* key, std::string_view text)
{
    this->key(key);
    this->text(text);
    return *this;
}

Line& Line::with(const char* key, bool yes)
{
    this->key(key);
    line_ += yes ? "true" : "false";
    return *this;
}

Line& Line::with(const char* key, const Json& value)
{
    if (value.is_string())
        return with(key, std::string_view(value.get_ref<const std::string&>()));
    if (value.is_number_integer())
        return with(key, value.get<int>());
    this->key(key);
    if (value.is_null())
        line_ += "null";
    else if (value.empty())
        line_ += value.is_array() ? "[]" : "{}";
    else
        line_ += value.dump(-1, ' ', false, Json::error_handler_t::replace);
    return *this;
}

std::string Line::take()
{
    line_ += '}';
    return std::move(line_);
}

} // namespace daemonscope::stage
