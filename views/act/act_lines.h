// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/act/order.h"
#include "views/act/people_list.h"
#include "views/shared/theme.h"

namespace daemonscope {

/// Previews and reports as lines of a list. `machine` says what each process is.
[[nodiscard]] std::vector<PeopleList::Line> hitLines(
    const act::Preview& preview, const Classified& machine, const Theme& theme);
[[nodiscard]] std::vector<PeopleList::Line> sparedLines(
    const act::Preview& preview, const Classified& machine, const Theme& theme);
[[nodiscard]] std::vector<PeopleList::Line> outcomeLines(
    const act::Report& report, const Classified& machine, const Theme& theme);

} // namespace daemonscope
