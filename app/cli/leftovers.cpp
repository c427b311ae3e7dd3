// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/leftovers.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <unordered_map>

#include <QCoreApplication>
#include <fcntl.h>
#include <unistd.h>

#include "app/cli/command_file.h"
#include "app/cli/leftovers_report.h"
#include "app/cli/one_shot.h"
#include "app/cli/trace_words.h"
#include "model/process/explain.h"
#include "model/process/visible_text.h"

namespace daemonscope::cli {

namespace {

struct Leftovers {
    Q_DECLARE_TR_FUNCTIONS(Leftovers)
};

constexpr std::chrono::seconds patience{5}; // between SIGTERM and SIGKILL

QString sentence(const LeftoversOptions& options, const NotRun& failure)
{
    const std::string_view at = failure.at;
    const auto why = QString::fromLocal8Bit(std::strerror(failure.code));
    if (failure.status == NoSuchCommand)
        return Leftovers::tr("%1: no such command").arg(inQuotes(options.command.front()));
    if (failure.status == CannotRun)
        return Leftovers::tr("%1 cannot be run: %2").arg(inQuotes(options.command.front()), why);
    if (at == "report")
        return Leftovers::tr("cannot write %1: %2").arg(inQuotes(options.report), why);
    if (at == "threads")
        return Leftovers::tr("cannot watch a command: this program has more than one thread already");
    return Leftovers::tr("cannot watch a command (%1): %2").arg(QLatin1String(failure.at), why);
}

/// Positions of the living below this process, oldest first.
std::vector<int> survivors(const Snapshot& snapshot)
{
    std::unordered_map<Pid, std::vector<int>> children;
    for (int index = 0; index < snapshot.size(); ++index)
        children[snapshot.at(index).stat.ppid].push_back(index);
    std::vector<int> found;
    std::vector<Pid> next{Pid{::getpid()}};
    while (!next.empty()) {
        const auto parent = next.back();
        next.pop_back();
        const auto below = std::move(children[parent]);
        children[parent].clear(); // two reads at different times might show a circle
        for (const int index : below) {
            next.push_back(snapshot.at(index).pid());
            if (!snapshot.at(index).dead())
                found.push_back(index);
        }
    }
    std::sort(found.begin(), found.end(), [&](int a, int b) {
        const auto& one = snapshot.at(a).key;
        const auto& other = snapshot.at(b).key;
        return std::pair(one.startTicks, one.pid) < std::pair(other.startTicks, other.pid);
    });
    return found;
}

/// Whoever is our child here was not started by us, so it was adopted; by the births, from whom.
SnapshotPtr withAdoptions(const Snapshot& snapshot, const CommandRun& run)
{
    auto known = std::make_shared<Snapshot>(snapshot);
    const Pid self{::getpid()};
    const auto* own = snapshot.find(self);
    std::vector<ProcessPtr> processes(snapshot.processes().begin(), snapshot.processes().end());
    for (auto& process : processes) {
        if (process->stat.ppid != self)
            continue;
        auto adoption = std::make_shared<Adoption>();
        if (const auto* birth = run.lineage.of(process->pid(), process->key.startTicks); birth != nullptr) {
            adoption->from = birth->from;
            adoption->fromComm = birth->fromComm;
            adoption->notBefore = birth->seenAt;
        } else {
            adoption->notBefore = run.began;
        }
        adoption->by = self;
        adoption->byComm = own != nullptr ? own->stat.comm : std::string();
        adoption->notAfter = snapshot.takenAt;
        auto changed = std::make_shared<Process>(*process);
        changed->adoption = std::move(adoption);
        process = std::move(changed);
    }
    known->setProcesses(std::move(processes));
    return known;
}

std::optional<Lineage::Birth> birthOf(const Snapshot& snapshot, const Process& process, const CommandRun& run)
{
    if (const auto* birth = run.lineage.of(process.pid(), process.key.startTicks); birth != nullptr)
        return *birth;
    const auto* parent = snapshot.find(process.stat.ppid);
    if (parent == nullptr || process.stat.ppid == Pid{::getpid()})
        return std::nullopt;
    return Lineage::Birth{parent->pid(), parent->stat.comm, snapshot.takenAt};
}

std::vector<Leftover> look(OneShot& machine, const CommandRun& run)
{
    constexpr std::size_t mostDetails = 64; // they take time; who left more than these has another problem
    const auto seen = machine.look();
    const auto classified = classify(withAdoptions(seen->snapshot(), run));
    const auto& snapshot = classified->snapshot();
    std::vector<Leftover> leftovers;
    for (const int index : survivors(snapshot)) {
        const auto& process = snapshot.at(index);
        std::optional<Details> details;
        if (leftovers.size() < mostDetails)
            details = machine.details(process);
        leftovers.push_back({process.pid(), process.key.startTicks, processJson(*classified, index),
            visibleCommandLine(process), sentences(*classified, index, details ? &*details : nullptr),
            birthOf(snapshot, process, run), std::nullopt});
    }
    return leftovers;
}

/// Ends them and notes what became of each.
void end(LeftoversReport& report)
{
    auto proc = sys::ProcFs::open();
    if (!proc)
        return;
    for (auto& ending : endBelow(*proc, patience)) {
        const auto found = std::find_if(report.leftovers.begin(), report.leftovers.end(),
            [&](const auto& one) { return one.pid == ending.pid && one.startTicks == ending.startTicks; });
        if (found == report.leftovers.end())
            report.others.push_back(std::move(ending));
        else
            found->ending = std::move(ending);
    }
    for (auto& leftover : report.leftovers) // gone before it was anybody's turn
        if (!leftover.ending)
            leftover.ending = Ending{leftover.pid, leftover.startTicks, {}, 0, 0, true};
}

bool write(const LeftoversReport& report, const Options& options, int fd)
{
    Output out(fd, options.colour == ColourWhen::Always ? ColourWhen::Always : ColourWhen::Never, options.unicode);
    const bool clean = report.leftovers.empty() && !report.hidden;
    if (options.json)
        printJson(leftoversJson(report), out);
    else if (!clean || !options.leftovers.report.empty())
        printLeftovers(report, out);
    if (out.flush())
        return true;
    complain(Leftovers::tr("cannot write the report: %1").arg(QString::fromLocal8Bit(std::strerror(out.error()))));
    return false;
}

} // namespace

LeftoversRun runForLeftovers(const LeftoversOptions& options)
{
    LeftoversRun run{{}, STDERR_FILENO, NotRun{}};
    if (options.report == "-") {
        run.report = STDOUT_FILENO;
    } else if (!options.report.empty()) {
        run.file.reset(::open(options.report.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOCTTY, 0666));
        run.report = run.file.get();
        if (!run.file) {
            run.result = NotRun{CannotWatch, "report", errno};
            return run;
        }
    }
    run.result = runBelow(options.command, options.wait);
    return run;
}

ExitStatus leftovers(const Options& options, const LeftoversRun& run)
{
    if (const auto* failed = std::get_if<NotRun>(&run.result)) {
        auto failure = *failed;
        // execvp(3) says so, too, when a folder on the way may not be searched; a shell then says "not found".
        if (failure.status == CannotRun && failure.code == EACCES)
            if (const auto found = findCommand(options.leftovers.command.front()); std::holds_alternative<NoCommand>(found))
                failure.status = std::get<NoCommand>(found).status;
        complain(sentence(options.leftovers, failure));
        return failure.status;
    }
    const auto& command = std::get<CommandRun>(run.result);
    LeftoversReport report{options.leftovers, command, {}, {}, false};
    std::unique_ptr<OneShot> machine;
    if (command.left) {
        auto opened = OneShot::open("/proc", options.wait);
        if (!opened) {
            complain(Leftovers::tr("cannot look at what is left: %1")
                         .arg(QString::fromLocal8Bit(std::strerror(opened.error().code))));
            return CannotWatch;
        }
        machine = std::move(*opened);
        machine->assumeReaper(Pid{::getpid()});
        report.leftovers = look(*machine, command);
        report.hidden = report.leftovers.empty() && reapBelow();
        if (options.leftovers.kill)
            end(report);
    }
    const bool clean = report.leftovers.empty() && !report.hidden;
    const bool written = write(report, options, run.report);
    if (clean && written)
        endLike(command.status);
    const auto status = written ? LeftSomething : CannotWatch;
    if (machine && machine->stuck())
        ::_exit(status);
    return status;
}

} // namespace daemonscope::cli
