// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lab/scenarios.h"

#include <algorithm>

#include "model/lab/course/course.h"

namespace daemonscope::lab {

const std::vector<Scenario>& course()
{
    static const std::vector<Scenario> all{makeOrphan(), makeInherit(), makeZombie(), makeSetsid(), makeRack(),
        makeCtty(), makePipeline(), makeCtrlc(), makeJobctl(), makeHangup(), makeOrphgrp(), makeFds(), makeCwd(),
        makeLeftovers(), makePidns(), makePidreuse(), makeSupervisor()};
    return all;
}

const std::vector<Scenario>& experiments()
{
    static const std::vector<Scenario> all{makeRackNoSetsid(), makeRackNoSetsidBackground(), makeRackNoSecondFork(),
        makeRackForkFails(), makeRackSecondForkFails(), makeRackClosedStreams(), makeRackKeepUmask(),
        makeRackIgnoreSigterm()};
    return all;
}

const Scenario* findScenario(std::string_view id)
{
    for (const auto* list : {&course(), &experiments()}) {
        const auto found =
            std::find_if(list->begin(), list->end(), [id](const auto& scenario) { return id == scenario.id; });
        if (found != list->end())
            return &*found;
    }
    return nullptr;
}

} // namespace daemonscope::lab
