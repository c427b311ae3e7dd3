// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/row.h"

namespace daemonscope {

bool Row::looksLike(const Row& other) const
{
    if (process != other.process || mark != other.mark || match != other.match || fade != other.fade
        || brokenCycle != other.brokenCycle || !(totals == other.totals) || kind != other.kind
        || number != other.number || endedAt != other.endedAt || status != other.status)
        return false;
    if (heading != other.heading && (!heading || !other.heading || !(*heading == *other.heading)))
        return false;
    return facets == other.facets;
}

} // namespace daemonscope
