// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage/order.h"

#include <algorithm>
#include <cstdint>
#include <limits>

#include <nlohmann/json.hpp>

namespace daemonscope::stage {

namespace {

using Json = nlohmann::ordered_json;

/// The members of an order, read once each. The first that is not what it should be spoils the whole.
class Reader {
public:
    explicit Reader(const Json& order)
        : order_(order)
    {
    }

    [[nodiscard]] bool good() const { return good_; }
    void spoil() { good_ = false; }

    /// A whole number within bounds; `otherwise` where there is none.
    template <class Number>
    Number number(const char* member, std::int64_t otherwise, std::int64_t least, std::int64_t most)
    {
        const auto found = order_.find(member);
        std::int64_t value = otherwise;
        if (found != order_.end()) {
            const bool far = found->is_number_unsigned()
                && found->get<std::uint64_t>() > static_cast<std::uint64_t>(most);
            good_ = good_ && found->is_number_integer() && !far;
            value = good_ ? found->get<std::int64_t>() : otherwise;
            good_ = good_ && value >= least && value <= most;
        }
        return static_cast<Number>(good_ ? value : otherwise);
    }
    /// One that may be as large as there are.
    std::optional<std::uint64_t> natural(const char* member)
    {
        const auto found = order_.find(member);
        if (found == order_.end())
            return std::nullopt;
        good_ = good_ && found->is_number_unsigned();
        return good_ ? std::optional(found->get<std::uint64_t>()) : std::nullopt;
    }
    bool truth(const char* member)
    {
        const auto found = order_.find(member);
        if (found == order_.end())
            return false;
        good_ = good_ && found->is_boolean();
        return good_ && found->get<bool>();
    }
    std::string text(const char* member, const char* otherwise = "")
    {
        const auto found = order_.find(member);
        if (found == order_.end())
            return otherwise;
        good_ = good_ && found->is_string();
        return good_ ? found->get<std::string>() : std::string();
    }
    std::vector<std::string> texts(const char* member)
    {
        const auto found = order_.find(member);
        if (found == order_.end())
            return {};
        const auto isText = [](const Json& one) { return one.is_string(); };
        good_ = good_ && found->is_array() && std::all_of(found->begin(), found->end(), isText);
        return good_ ? found->get<std::vector<std::string>>() : std::vector<std::string>();
    }
    [[nodiscard]] bool has(const char* member) const { return order_.contains(member); }

private:
    const Json& order_;
    bool good_ = true;
};

constexpr std::int64_t intMin = std::numeric_limits<int>::min();
constexpr std::int64_t intMax = std::numeric_limits<int>::max();

sys::Answer answerFrom(const std::string& word)
{
    return word == "skip" ? sys::Answer::Skip : word == "fail" ? sys::Answer::Fail : sys::Answer::Let;
}

std::vector<Rule> rulesOf(const Json& order, Reader& read)
{
    std::vector<Rule> rules;
    const auto list = order.find("rules");
    if (list == order.end())
        return rules;
    if (!list->is_array())
        read.spoil();
    for (const auto& one : *list) {
        Reader rule(one);
        const bool whole = one.is_object() && rule.has("call") && rule.has("answer");
        const auto deed = whole ? sys::deedFromName(rule.text("call")) : std::nullopt;
        if (deed) {
            rules.push_back({*deed, rule.text("actor"), answerFrom(rule.text("answer")),
                rule.number<int>("errno", 0, intMin, intMax)});
        }
        if (!whole || !rule.good())
            read.spoil();
    }
    return rules;
}

void readStart(const Json& object, Reader& read, Order& order)
{
    constexpr std::int64_t mask = 0777;
    constexpr std::int64_t size = std::numeric_limits<unsigned short>::max();
    auto& launch = order.launch;
    launch.command = read.texts("command");
    launch.arguments = read.texts("argv");
    launch.environment = read.texts("environment");
    launch.folder = read.text("folder");
    order.scratch = read.truth("scratch");
    launch.commandIsShell = read.truth("shell");
    launch.contained = read.truth("contained");
    order.steps = read.text("mode", "trace") == "step";
    launch.killable = !order.steps;
    if (read.has("umask"))
        launch.umask = read.number<int>("umask", 0, 0, mask);
    launch.descriptors = read.natural("descriptors"); // RLIM_INFINITY is the largest there is
    launch.rows = read.number<unsigned short>("rows", launch.rows, 0, size);
    launch.columns = read.number<unsigned short>("columns", launch.columns, 0, size);
    order.names = read.texts("names");
    order.limit = read.number<int>("limit", order.limit, 0, intMax);
    for (const auto& extra : read.texts("extra"))
        if (const auto deed = sys::deedFromName(extra))
            order.extra.push_back(*deed);
    order.rules = rulesOf(object, read);
}

} // namespace

std::optional<Order> parseOrder(std::string_view line)
{
    const auto object = Json::parse(line, nullptr, false);
    if (!object.is_object())
        return std::nullopt;
    Order order;
    Reader read(object);
    const auto what = read.text("do");
    if (what == "start") {
        order.what = Order::What::Start;
        readStart(object, read, order);
    } else if (what == "answer") {
        order.what = Order::What::Answer;
        order.sequence = read.number<int>("seq", 0, intMin, intMax);
        order.answer = answerFrom(read.text("answer", "let"));
        order.code = read.number<int>("errno", 0, intMin, intMax);
    } else if (what == "signal") {
        order.what = Order::What::Signal;
        order.actor = read.number<int>("actor", -1, 0, intMax);
        order.signal = read.number<int>("signal", 0, 0, intMax);
    } else if (what == "settle") {
        order.what = Order::What::Settle;
        order.within = read.number<int>("within", 0, 0, intMax);
    } else if (what == "leave") {
        order.what = Order::What::Leave;
    } else if (what == "end") {
        order.what = Order::What::End;
    }
    const bool whole = order.what == Order::What::Answer ? read.has("seq")
        : order.what == Order::What::Signal              ? read.has("actor") && read.has("signal")
                                                         : read.has("do");
    return read.good() && whole ? std::optional(std::move(order)) : std::nullopt;
}

} // namespace daemonscope::stage
