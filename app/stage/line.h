// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace daemonscope::stage {

using Json = nlohmann::ordered_json;

/// One message, written as JSON member by member. A trace tells some ten a fork, while callers wait; a tree of values
/// for each would cost more than all that it tells of.
class Line {
public:
    explicit Line(std::string_view event);

    Line& with(const char* key, int number);
    Line& with(const char* key, std::uint64_t number);
    Line& with(const char* key, double number);
    Line& with(const char* key, std::string_view text);
    Line& with(const char* key, const char* text) { return with(key, std::string_view(text)); }
    Line& with(const char* key, const std::string& text) { return with(key, std::string_view(text)); }
    Line& with(const char* key, bool yes);
    Line& with(const char* key, const Json& value);
    /// The whole, without a newline; nothing can follow.
    [[nodiscard]] std::string take();

private:
    void key(const char* key);
    template <class Number>
    void number(Number value);
    void text(std::string_view text);

    std::string line_;
};

} // namespace daemonscope::stage
