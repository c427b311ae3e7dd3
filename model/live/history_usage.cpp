// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/live/history_store.h"

#include <algorithm>

namespace daemonscope {

namespace {

struct Member {
    LifeId life = 0;
    UsageLog::Usage now;
    std::vector<std::pair<TimePoint, bool>> belongs; ///< from then on; ascending
    std::size_t next = 0;
    bool in = false;
};

} // namespace

std::vector<UsageSample> History::Store::usageOf(Scope scope, std::uint32_t number) const
{
    const auto wanted = static_cast<std::int32_t>(number);
    const auto isIn = [&](const Numbers& numbers) {
        return scope == Scope::Group ? numbers.pgid.value == wanted : numbers.sid.value == wanted;
    };
    std::vector<Member> members; // ascending by life, as lives are
    for (Index i = 0; i < lives.size(); ++i) {
        const auto& life = lives[i];
        const auto& numbers = kept[i].numbers;
        Member member{life.id, kept[i].base, {}, 0, false};
        bool ever = false;
        if (scope == Scope::Process) {
            ever = life.serial == number;
            member.belongs = {{kept[i].from, ever}};
        } else {
            const auto note = [&](TimePoint at, bool in) {
                member.belongs.emplace_back(at, in);
                ever = ever || in;
            };
            note(kept[i].from, isIn(numbers.first()));
            numbers.forEachChange([&](TimePoint at) { note(std::max(at, kept[i].from), isIn(numbers.at(at))); });
        }
        if (!ever)
            continue;
        member.belongs.emplace_back(until(i), false);
        members.push_back(std::move(member));
    }
    std::vector<UsageSample> samples;
    if (members.empty())
        return samples;
    samples.reserve(usage.scans().size());
    for (const auto& scan : usage.scans()) {
        for (const auto& record : scan.records) {
            const auto member = std::lower_bound(members.begin(), members.end(), LifeId{record.life},
                [](const Member& one, LifeId life) { return one.life < life; });
            if (member != members.end() && member->life == record.life)
                member->now = record.usage;
        }
        UsageSample sample;
        sample.at = scan.at;
        std::uint64_t tenths = 0;
        for (auto& member : members) {
            for (; member.next < member.belongs.size() && member.belongs[member.next].first <= scan.at; ++member.next)
                member.in = member.belongs[member.next].second;
            if (!member.in)
                continue;
            tenths += member.now.cpuTenths;
            sample.rssPages += member.now.rssPages;
            ++sample.processes;
        }
        sample.cpuPercent = static_cast<float>(tenths) / 10;
        samples.push_back(sample);
    }
    return samples;
}

} // namespace daemonscope
