// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QCoreApplication>

#include "app/cli/commands.h"
#include "app/cli/trace_report.h"
#include "model/process/explain.h"
#include "model/process/facet_texts.h"

namespace daemonscope::cli {

namespace {

struct Trace {
    Q_DECLARE_TR_FUNCTIONS(Trace)
};

std::vector<Verdict> judge(OneShot& machine, const Classified& classified, const TracedRun& run, Pid reaper)
{
    std::vector<Verdict> verdicts;
    const auto& snapshot = classified.snapshot();
    constexpr std::size_t most = 64; // a verdict takes time; who left more than these has another problem
    for (const int actor : run.record.survivors(reaper)) {
        const int index = snapshot.indexOf(run.record.actors()[static_cast<std::size_t>(actor)].pid);
        if (index < 0 || verdicts.size() >= most)
            continue;
        const auto details = machine.details(snapshot.at(index));
        const auto knowledge = run.record.knowledge(actor);
        verdicts.push_back({actor, processJson(classified, index), headlineText(classified, index),
            sentences(classified, index, &details), checklist(classified, index, details, &knowledge)});
    }
    return verdicts;
}

} // namespace

ExitStatus trace(OneShot& machine, const Options& options, Output& out)
{
    auto result = runTrace(options.trace);
    if (const auto* failure = std::get_if<TraceFailure>(&result)) {
        complain(failure->sentence);
        return failure->status;
    }
    auto& run = std::get<TracedRun>(result);
    const auto classified = machine.look();
    const auto& snapshot = classified->snapshot();
    const auto reaper = run.record.init().value_or(snapshot.measuredReaper.value_or(Pid{1}));
    const auto* process = snapshot.find(reaper);
    const TraceReport report{options.trace, run, reaper, process != nullptr ? process->stat.comm : std::string(),
        judge(machine, *classified, run, reaper)};
    if (options.json)
        printJson(traceJson(report), out);
    else
        printTrace(report, out);
    if (options.trace.leaveRunning && !report.verdicts.empty()) {
        if (const auto keeper = run.link->leave())
            complain(Trace::tr("left running; process %1 (stage-keeper) lets its calls happen until the last one has ended; kill %1 ends it and all of them").arg(keeper->value));
    } else if (!run.link->end()) {
        complain(Trace::tr("some of what was started could not be ended"));
        return Failed;
    }
    return Done;
}

} // namespace daemonscope::cli
