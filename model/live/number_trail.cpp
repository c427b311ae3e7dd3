// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/live/number_trail.h"

#include <algorithm>

namespace daemonscope {

namespace {

constexpr std::uint8_t commField = 255;

} // namespace

void NumberTrail::apply(Numbers& numbers, const Change& change)
{
    if (change.field == commField) {
        numbers.comm = change.text;
        return;
    }
    switch (static_cast<Field>(change.field)) {
    case Field::Parent:
        numbers.ppid.value = change.value;
        break;
    case Field::Group:
        numbers.pgid.value = change.value;
        break;
    case Field::Session:
        numbers.sid.value = change.value;
        break;
    case Field::Terminal:
        numbers.ttyNr = change.value;
        break;
    case Field::ForegroundGroup:
        numbers.tpgid = change.value;
        break;
    case Field::State:
        numbers.state = static_cast<char>(change.value);
        break;
    }
}

bool NumberTrail::says(const Numbers& numbers, const Change& change)
{
    if (change.field == commField)
        return numbers.comm == change.text;
    switch (static_cast<Field>(change.field)) {
    case Field::Parent:
        return numbers.ppid.value == change.value;
    case Field::Group:
        return numbers.pgid.value == change.value;
    case Field::Session:
        return numbers.sid.value == change.value;
    case Field::Terminal:
        return numbers.ttyNr == change.value;
    case Field::ForegroundGroup:
        return numbers.tpgid == change.value;
    case Field::State:
        return numbers.state == static_cast<char>(change.value);
    }
    return false;
}

void NumberTrail::setFirst(Numbers numbers)
{
    first_ = std::move(numbers);
    last_ = at(TimePoint::max());
}

void NumberTrail::put(Change change)
{
    if ((changes_.empty() || changes_.back().at <= change.at) && says(last_, change))
        return;
    const auto same = [&](const Change& other) { return other.field == change.field; };
    const auto behind = std::upper_bound(
        changes_.begin(), changes_.end(), change.at, [](TimePoint at, const Change& other) { return at < other.at; });
    const auto before = std::find_if(std::make_reverse_iterator(behind), changes_.rend(), same);
    if (before != changes_.rend() ? before->value == change.value && before->text == change.text : says(first_, change))
        return;
    // Told already by somebody who saw it later: it happened now.
    const auto next = std::find_if(behind, changes_.end(), same);
    if (next != changes_.end() && next->value == change.value && next->text == change.text) {
        std::rotate(behind, next, next + 1);
        *behind = std::move(change);
        return;
    }
    if (next == changes_.end())
        apply(last_, change);
    changes_.insert(behind, std::move(change));
}

void NumberTrail::saw(TimePoint at, Field field, std::int32_t value)
{
    put({at, static_cast<std::uint8_t>(field), value, {}});
}

void NumberTrail::sawComm(TimePoint at, const std::string& comm) { put({at, commField, 0, comm}); }

bool NumberTrail::changedIn(TimePoint after, TimePoint until) const
{
    const auto next = std::upper_bound(changes_.begin(), changes_.end(), after,
        [](TimePoint at, const Change& change) { return at < change.at; });
    return next != changes_.end() && next->at <= until;
}

Numbers NumberTrail::at(TimePoint when) const
{
    Numbers numbers = first_;
    for (const auto& change : changes_) {
        if (change.at > when)
            break;
        apply(numbers, change);
    }
    return numbers;
}

void NumberTrail::forgetBefore(TimePoint when)
{
    const auto keep = std::find_if(
        changes_.begin(), changes_.end(), [&](const Change& change) { return change.at >= when; });
    if (keep == changes_.begin())
        return;
    std::for_each(changes_.begin(), keep, [&](const Change& change) { apply(first_, change); });
    changes_.erase(changes_.begin(), keep);
    changes_.shrink_to_fit();
}

} // namespace daemonscope
