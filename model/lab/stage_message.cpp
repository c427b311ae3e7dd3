// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lab/stage_message.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <string>

namespace daemonscope::lab {

namespace {

bool isText(const Json& value) { return value.is_string(); }
bool isTruth(const Json& value) { return value.is_boolean(); }
bool isNatural(const Json& value) { return value.is_number_unsigned(); }
bool isNumber(const Json& value) { return value.is_number(); }

bool isWhole(const Json& value)
{
    constexpr auto most = std::numeric_limits<std::int32_t>::max();
    if (value.is_number_unsigned())
        return value.get<std::uint64_t>() <= static_cast<std::uint64_t>(most);
    return value.is_number_integer() && value.get<std::int64_t>() >= std::numeric_limits<std::int32_t>::min();
}

bool isWholeOrNull(const Json& value) { return value.is_null() || isWhole(value); }
bool isTextOrNull(const Json& value) { return value.is_null() || value.is_string(); }
bool isPlain(const Json& value) { return isWholeOrNull(value) || value.is_string(); }
bool areTexts(const Json& value) { return value.is_array() && std::all_of(value.begin(), value.end(), isText); }

struct Member {
    std::string_view name;
    bool (*fits)(const Json&);
};

bool holds(const Json& object, const Member* first, const Member* last)
{
    for (const auto& [name, value] : object.items()) {
        const auto member = std::find_if(first, last, [&key = name](const Member& one) { return one.name == key; });
        if (member != last && !member->fits(value))
            return false;
    }
    return true;
}

template <std::size_t Count>
bool holds(const Json& object, const std::array<Member, Count>& members)
{
    return object.is_object() && holds(object, members.data(), members.data() + members.size());
}

/// What a call was told.
bool areArguments(const Json& value)
{
    constexpr std::array members{Member{"path", isText}, Member{"argv", areTexts}, Member{"pid", isWhole},
        Member{"pgid", isWhole}, Member{"from_fd", isWhole}, Member{"fd", isWhole}, Member{"signal", isText},
        Member{"status", isWhole}, Member{"mask", isText}, Member{"id", isWhole}, Member{"on", isTruth},
        Member{"vfork", isTruth}};
    return holds(value, members);
}

/// The pictures of all actors.
bool arePictures(const Json& value)
{
    constexpr std::array members{Member{"id", isWhole}, Member{"state", isText}, Member{"ppid", isWhole},
        Member{"pgid", isWhole}, Member{"sid", isWhole}, Member{"tty", isWhole}, Member{"tpgid", isWhole},
        Member{"cwd", isText}, Member{"fd", areTexts}, Member{"umask", isWhole}, Member{"ignored", isNatural},
        Member{"exe", isText}, Member{"status", isWholeOrNull}};
    return value.is_array()
        && std::all_of(value.begin(), value.end(), [&members](const Json& one) { return holds(one, members); });
}

constexpr std::array messageMembers{Member{"ev", isText}, Member{"shell", isWhole}, Member{"stage", isWhole},
    Member{"warden", isWhole}, Member{"init", isWholeOrNull}, Member{"at", isText}, Member{"id", isWhole},
    Member{"name", isText}, Member{"pid", isWhole}, Member{"start", isNatural}, Member{"parent", isWhole},
    Member{"seq", isWhole}, Member{"actor", isWhole}, Member{"call", isText}, Member{"args", areArguments},
    Member{"skip", isTruth}, Member{"fail", areTexts}, Member{"n", isWhole}, Member{"ms", isNumber},
    Member{"answer", isText}, Member{"step", isWhole}, Member{"field", isText}, Member{"from", isPlain},
    Member{"to", isPlain}, Member{"outcome", isText}, Member{"zombie", isTruth}, Member{"status", isWhole},
    Member{"actors", arePictures}, Member{"note", isText}, Member{"count", isWhole}, Member{"keeper", isWhole},
    Member{"clean", isTruth}};

} // namespace

bool StageMessages::known(const Json& actor) const
{
    const int id = actor.is_null() ? -1 : actor.get<int>();
    return id >= 0 && id < actors_;
}

bool StageMessages::fits(const Json& message)
{
    if (!message.contains("ev") || !holds(message, messageMembers))
        return false;
    const auto member = [&message](const char* name) { return message.contains(name) ? message[name] : Json(); };
    const auto event = message["ev"].get<std::string>();
    if (event == "actor") { // they are numbered as they are born, and each is younger than its parent
        const int parent = message.value("parent", -1);
        if (message.value("id", -1) != actors_ || parent < -1 || parent >= actors_)
            return false;
        ++actors_;
    } else if (event == "waiting" || event == "died" || event == "step" || event == "change") {
        if (!known(member("actor")))
            return false;
    } else if (event == "settled") {
        const auto pictures = member("actors");
        return std::all_of(
            pictures.begin(), pictures.end(), [this](const Json& one) { return known(one.value("id", Json())); });
    }
    if (event == "change")
        return message.contains("from") && message.contains("to");
    return event == "failed" ? isWhole(member("errno")) : isTextOrNull(member("errno"));
}

std::optional<Json> StageMessages::read(std::string_view line)
{
    auto message = Json::parse(line, nullptr, false);
    if (!message.is_object() || !fits(message))
        return std::nullopt;
    return message;
}

} // namespace daemonscope::lab
