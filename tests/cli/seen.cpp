// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/seen.h"

#include <stdexcept>

namespace daemonscope::test {

Seen::Seen(const std::filesystem::path& proc, std::chrono::milliseconds longest)
{
    auto opened = cli::OneShot::open(proc, longest);
    if (!opened)
        throw std::runtime_error(sys::describe(opened.error()));
    machine_ = std::move(*opened);
    classified_ = machine_->look();
}

int Seen::indexOf(std::int32_t pid) const
{
    const int index = classified_->snapshot().indexOf(Pid{pid});
    if (index < 0)
        throw std::runtime_error("no process " + std::to_string(pid));
    return index;
}

QString Seen::reasons(std::int32_t pid, FacetId facet) const
{
    const auto found = facets(pid).find(facet);
    return found ? evidence(*classified_, indexOf(pid), *found).join(QLatin1Char('\n')) : QString();
}

Details Seen::details(std::int32_t pid) { return machine_->details(classified_->snapshot().at(indexOf(pid))); }

} // namespace daemonscope::test
