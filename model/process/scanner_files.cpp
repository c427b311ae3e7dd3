// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the scanner reads of a process beside its stat line: status at once, the rest through readers.
#include <algorithm>

#include "model/process/scanner_slot.h"
#include "model/process/unit.h"

namespace daemonscope {

namespace {

constexpr std::size_t statusLimit = 64 * 1024;

/// What facets rest on in a status file: the masks of signals and files decide nothing.
bool sameShape(const Credentials& a, const Credentials& b)
{
    const auto& x = a.status;
    const auto& y = b.status;
    return a.failure == b.failure && x.realUid == y.realUid && x.effectiveUid == y.effectiveUid
        && x.kernelThread == y.kernelThread && x.tracer == y.tracer && x.nsPids == y.nsPids;
}

sys::Result<std::string> readUnifiedPath(int processDir)
{
    std::string text;
    if (const auto read = sys::readAt(processDir, "cgroup", text); !read)
        return sys::Unexpected{read.error()};
    return unifiedPath(text).value_or(std::string());
}

template <class T>
std::shared_ptr<const Fetched<T>> fetched(sys::Result<T> result)
{
    auto content = std::make_shared<Fetched<T>>();
    content->pending = false;
    if (result)
        content->value = std::move(*result);
    else
        content->failure = result.error().kind;
    return content;
}

} // namespace

bool Scanner::Question::begunAt(int processDir, std::uint64_t ticks)
{
    std::string text;
    if (!sys::readAt(processDir, "stat", text, statBuffer, sys::Wait::Never))
        return false;
    const auto line = sys::parseStat(text);
    return line && line->startTicks == ticks;
}

/// An exec shows in the name or in PF_FORKNOEXEC; a change of user shows nowhere in stat. So a young process, in
/// which both are likely, is looked at again a few times; old ones take turns (see rotate()).
bool Scanner::isYoung(const Process& process) const
{
    const auto lived = current_->number - process.firstScan;
    return process.firstScan > 1 && (lived == 1 || lived == 4 || lived == 16);
}

void Scanner::rotate()
{
    constexpr std::size_t everyScan = 16;
    for (std::size_t turn = 0; turn < std::min(everyScan, slots_.size()); ++turn) {
        auto& slot = slots_[rotation_++ % slots_.size()];
        if (const auto* process = slot.now(); process && !process->kernelThread() && !process->dead())
            refreshCredentials(slot);
    }
}

/// Whether a directory that was opened by number is still this slot's process's.
bool Scanner::isStill(const Slot& slot, int processDir)
{
    char first = 0;
    if (slot.stat)
        return ::pread(slot.stat.get(), &first, 1, 0) == 1;
    return !proc_->isKernel() || Question::begunAt(processDir, slot.now()->key.startTicks);
}

void Scanner::refreshCredentials(Slot& slot)
{
    auto dir = proc_->openProcess(slot.pid);
    if (!dir)
        return;
    const auto read = readCredentials(dir->get());
    // Read, then verify: the directory was opened by number, and the number may have a new owner by now.
    if (!isStill(slot, dir->get()))
        return;
    const auto& before = *slot.now()->credentials;
    const bool worthless = read->failure == sys::Failure::Gone || read->failure == sys::Failure::NoDescriptors;
    if (!worthless && !(before == *read)) {
        if (!sameShape(before, *read))
            ++structureVersion_;
        slot.edit().credentials = read;
    }
    requestFiles(slot, std::move(*dir));
}

std::shared_ptr<const Credentials> Scanner::readCredentials(int processDir)
{
    auto credentials = std::make_shared<Credentials>();
    std::string text;
    text.swap(credentialsBuffer_);
    const auto readStatus = [&] { return sys::readAt(processDir, "status", text, statusLimit, sys::Wait::Never); };
    auto read = readStatus();
    if (!read && read.error().kind == sys::Failure::NoDescriptors && makeRoom())
        read = readStatus();
    if (!read) {
        credentials->failure = read.error().kind;
    } else if (auto status = sys::parseStatus(text)) {
        credentials->status = std::move(*status);
    } else {
        credentials->failure = status.error().kind;
    }
    text.swap(credentialsBuffer_);
    return credentials;
}

/// Asks the readers for what may block. `processDir` is the process's for certain, or none.
void Scanner::requestFiles(Slot& slot, sys::UniqueFd processDir)
{
    const auto& process = *slot.now();
    if (process.kernelThread() || process.dead()) {
        slot.askAgain = false;
        if (process.cmdline->pending)
            slot.edit().cmdline = fetched<sys::Cmdline>(sys::Cmdline{});
        return;
    }
    slot.askAgain = !slot.question.expired();
    if (slot.askAgain)
        return;
    auto question = std::make_shared<Question>();
    question->proc = proc_;
    question->directories = directories_;
    question->pid = slot.pid;
    question->startTicks = process.key.startTicks;
    if (processDir && static_cast<std::size_t>(*directories_) < directoriesAtMost(descriptors_)) {
        ++*directories_;
        question->dir = std::move(processDir);
    }
    slot.question = question;
    const auto pid = slot.pid;
    const auto serial = process.key.serial;
    pool_.read<sys::Cmdline>("cmdline", [question] { return question->read(&sys::readCmdline); },
        [inbox = inbox_, pid, serial](sys::Result<sys::Cmdline> result) {
            const std::lock_guard lock(inbox->mutex);
            inbox->cmdlines.push_back({pid, serial, fetched(std::move(result))});
        });
    if (!decidedByUnit(process))
        return;
    pool_.read<std::string>("cgroup", [question] { return question->read(&readUnifiedPath); },
        [inbox = inbox_, pid, serial](sys::Result<std::string> result) {
            const std::lock_guard lock(inbox->mutex);
            inbox->cgroups.push_back({pid, serial, fetched(std::move(result))});
        });
}

} // namespace daemonscope
