// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/inspect/aspect_reader.h"

#include "model/inspect/aspect_files.h"
#include "model/inspect/files_reading.h"
#include "model/process/details_files.h"
#include "model/sys/own_machine.h"

namespace daemonscope {

namespace {

using namespace inspect;

void readAspect(const ReadingPtr& reading)
{
    switch (reading->findings.aspect) {
    case Aspect::Files:
        submitFiles(reading);
        break;
    case Aspect::Environment:
        submit<EnvironmentList>(
            reading, "environ", [](Findings & f) -> auto& { return f.environment; },
            [](Reading& r) { return readEnvironmentList(r.dir.get()); });
        break;
    case Aspect::Signals:
        submit<sys::SignalMasks>(
            reading, "status", [](Findings & f) -> auto& { return f.signals; },
            [](Reading& r) { return readSignals(r.dir.get()); });
        break;
    case Aspect::Limits:
        submit<std::vector<sys::ResourceLimit>>(
            reading, "limits", [](Findings & f) -> auto& { return f.limits; },
            [](Reading& r) { return readLimits(r.dir.get()); });
        break;
    case Aspect::Surroundings:
        submit<std::vector<std::int32_t>>(
            reading, "status", [](Findings & f) -> auto& { return f.nsPids; },
            [](Reading& r) { return readNsPids(r.dir.get()); });
        submit<std::vector<Namespace>>(
            reading, "ns", [](Findings & f) -> auto& { return f.namespaces; },
            [](Reading& r) { return readNamespaces(r.dir.get(), r.procRoot.get(), r.ownMachine); });
        submit<std::vector<sys::CgroupPlace>>(
            reading, "cgroup", [](Findings & f) -> auto& { return f.cgroups; },
            [](Reading& r) { return readCgroups(r.dir.get()); });
        break;
    case Aspect::Memory:
        submit<sys::MemoryFigures>(
            reading, "status", [](Findings & f) -> auto& { return f.memory; },
            [](Reading& r) { return readMemory(r.dir.get(), "status"); });
        submit<sys::MemoryFigures>(
            reading, "smaps_rollup", [](Findings & f) -> auto& { return f.mappings; },
            [](Reading& r) { return readMemory(r.dir.get(), "smaps_rollup"); });
        submit<OomScores>(
            reading, "oom_score", [](Findings & f) -> auto& { return f.oom; },
            [](Reading& r) { return readOomScores(r.dir.get()); });
        break;
    case Aspect::Threads:
        submit<ThreadList>(
            reading, "task", [](Findings & f) -> auto& { return f.threads; },
            [](Reading& r) { return readThreads(r.dir.get()); });
        break;
    }
}

/// The process could not even be opened.
void failAll(Findings& findings, sys::Failure failure)
{
    const auto fail = [failure](auto&... fields) { ((fields.pending = false, fields.failure = failure), ...); };
    switch (findings.aspect) {
    case Aspect::Files:
        return fail(findings.files, findings.sockets, findings.holders, findings.inheritance);
    case Aspect::Environment:
        return fail(findings.environment);
    case Aspect::Signals:
        return fail(findings.signals);
    case Aspect::Limits:
        return fail(findings.limits);
    case Aspect::Surroundings:
        return fail(findings.nsPids, findings.namespaces, findings.cgroups);
    case Aspect::Memory:
        return fail(findings.memory, findings.mappings, findings.oom);
    case Aspect::Threads:
        return fail(findings.threads);
    }
}

} // namespace

AspectReader::AspectReader(const sys::ProcFs& proc, sys::ReaderPool& pool)
    : proc_(proc)
    , pool_(pool)
    , ownMachine_(sys::showsOurselves(proc))
{
}

void AspectReader::read(const Process& process, Aspect aspect, Arrived arrived) const
{
    auto root = sys::openAt(proc_.rootFd(), ".");
    const auto unopened = root ? std::nullopt : std::optional(root.error());
    auto reading = std::make_shared<Reading>(
        pool_, root ? std::move(*root) : sys::UniqueFd(), ownMachine_, std::move(arrived));
    reading->findings.key = process.key;
    reading->findings.aspect = aspect;
    reading->findings.askedAt = std::chrono::system_clock::now();
    using Opened = std::shared_ptr<sys::UniqueFd>;
    reading->expect();
    pool_.read<Opened>(
        "process directory",
        [reading, unopened]() -> sys::Result<Opened> {
            if (unopened)
                return sys::Unexpected{*unopened};
            auto dir = openVerified(reading->procRoot.get(), reading->findings.key);
            if (!dir)
                return sys::Unexpected{dir.error()};
            return std::make_shared<sys::UniqueFd>(std::move(*dir));
        },
        [reading](sys::Result<Opened> dir) {
            if (dir) {
                reading->dir = std::move(**dir);
                readAspect(reading);
            }
            reading->settle([&](Findings& findings) {
                if (!dir)
                    failAll(findings, dir.error().kind);
            });
        });
}

} // namespace daemonscope
