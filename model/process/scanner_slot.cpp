// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/process/scanner_slot.h"

#include <algorithm>
#include <charconv>

#include <dirent.h>
#include <fcntl.h>

#include "model/process/unit.h"
#include "model/sys/tokens.h"

namespace daemonscope {

namespace {

constexpr std::size_t statBuffer = 4096;

/// Whether a thread of a process whose first thread is dead lives on (`task/TID/stat`).
bool hasLivingThread(int processDir)
{
    const int fd = ::openat(processDir, "task", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return false;
    DIR* tasks = ::fdopendir(fd);
    if (tasks == nullptr) {
        ::close(fd);
        return false;
    }
    bool living = false;
    std::string text;
    while (const dirent* entry = living ? nullptr : ::readdir(tasks)) {
        if (entry->d_name[0] < '0' || entry->d_name[0] > '9')
            continue;
        const std::string name = std::string(entry->d_name) + "/stat";
        if (!sys::readAt(::dirfd(tasks), name.c_str(), text, statBuffer))
            continue;
        const auto thread = sys::parseStat(text);
        living = thread && thread->state != 'Z' && thread->state != 'X';
    }
    ::closedir(tasks);
    return living;
}

/// Facets depend on these and on nothing else in a stat line.
bool sameShape(const sys::StatLine& a, const sys::StatLine& b)
{
    const auto kind = [](char state) { return state == 'R' || state == 'S' || state == 'D' || state == 'I' ? 'S' : state; };
    return a.ppid == b.ppid && a.pgid == b.pgid && a.sid == b.sid && a.ttyNr == b.ttyNr && a.tpgid == b.tpgid
        && kind(a.state) == kind(b.state) && a.comm == b.comm;
}

template <class T>
std::shared_ptr<const Fetched<T>> pending()
{
    static const auto none = std::make_shared<const Fetched<T>>();
    return none;
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

void Scanner::updateSlot(Slot& slot)
{
    if (!slot.process) {
        openSlot(slot); // what could not be read may be readable now, or gone
        return;
    }
    if (!slot.stat) {
        char name[24];
        auto* end = std::to_chars(name, name + 16, slot.pid.value).ptr;
        std::copy_n("/stat", 6, end);
        if (const auto read = sys::readAt(proc_.rootFd(), name, buffer_, statBuffer); !read) {
            reopenSlot(slot, read.error());
            return;
        }
        acceptText(slot, buffer_);
        return;
    }
    buffer_.resize(statBuffer);
    const auto size = ::pread(slot.stat.get(), buffer_.data(), statBuffer, 0);
    if (size <= 0) {
        reopenSlot(slot, sys::errorFromErrno(errno, "stat"));
        return;
    }
    acceptText(slot, {buffer_.data(), static_cast<std::size_t>(size)});
}

/// The descriptor answers no more: the number may already be another process's, which then is a new row.
void Scanner::reopenSlot(Slot& slot, const sys::SysError& error)
{
    const auto text = slot.text;
    const auto known = slot.process;
    if (slot.stat) {
        slot.stat.reset();
        --held_;
    }
    Slot next;
    next.pid = slot.pid;
    if (!known || error.kind == sys::Failure::Gone) {
        slot = std::move(next);
        if (openSlot(slot) && known)
            ++structureVersion_;
        return;
    }
    slot.failure = error.kind;
}

bool Scanner::openSlot(Slot& slot)
{
    const auto fail = [&slot](const sys::SysError& error) {
        slot.failure = error.kind;
        slot.gone = error.kind == sys::Failure::Gone;
        return false;
    };
    auto dir = proc_.openProcess(slot.pid);
    if (!dir) {
        // Make room: give up some held descriptors, and hold fewer from now on.
        if (dir.error().kind == sys::Failure::NoDescriptors && held_ > 0)
            descriptors_ = held_ / 2;
        return fail(dir.error());
    }
    auto stat = sys::openAt(dir->get(), "stat");
    if (!stat)
        return fail(stat.error());
    buffer_.resize(statBuffer);
    const auto size = ::pread(stat->get(), buffer_.data(), statBuffer, 0);
    if (size <= 0)
        return fail(sys::errorFromErrno(size == 0 ? ESRCH : errno, "stat"));
    const std::string_view text{buffer_.data(), static_cast<std::size_t>(size)};
    auto line = sys::parseStat(text);
    if (!line)
        return fail(line.error());
    slot.text = text;
    auto& process = slot.edit();
    process.key = {slot.pid, line->startTicks, ++lastSerial_};
    process.firstScan = current_->number;
    process.stat = std::move(*line);
    process.leaderThreadGone = process.stat.state == 'Z' && process.stat.threads > 1 && hasLivingThread(dir->get());
    process.credentials = readCredentials(dir->get());
    process.cmdline = pending<sys::Cmdline>();
    ++structureVersion_;
    if (held_ < descriptors_) {
        slot.stat = std::move(*stat);
        ++held_;
    }
    requestFiles(process, std::make_shared<sys::UniqueFd>(std::move(*dir)));
    return true;
}

void Scanner::acceptText(Slot& slot, std::string_view text)
{
    if (isYoung(*slot.process))
        refreshCredentials(slot);
    if (text == slot.text) {
        if (slot.now()->cpuPercent > 0)
            slot.edit().cpuPercent = 0;
        return;
    }
    auto line = sys::parseStat(text);
    if (!line) {
        slot.failure = sys::Failure::Malformed;
        return;
    }
    slot.text = text;
    if (slot.process && slot.process->key.startTicks != line->startTicks) {
        // Only without a held descriptor: the number has a new owner.
        slot.stat.reset();
        reopenSlot(slot, {sys::Failure::Gone, 0, "stat"});
        return;
    }
    acceptNewLine(slot, std::move(*line));
}

void Scanner::acceptNewLine(Slot& slot, sys::StatLine line)
{
    const auto old = slot.process;
    auto& process = slot.edit();
    const auto ticks = line.userTicks + line.systemTicks;
    const auto before = process.stat.userTicks + process.stat.systemTicks;
    process.cpuPercent = ticks > before && ticksSinceLast_ > 0
        ? static_cast<float>(static_cast<double>(ticks - before) * 100 / ticksSinceLast_)
        : 0;
    process.stat = std::move(line);
    if (!sameShape(old->stat, process.stat))
        ++structureVersion_;
    if (process.stat.state == 'Z' && process.stat.threads > 1) {
        const auto dir = proc_.openProcess(slot.pid);
        process.leaderThreadGone = dir && hasLivingThread(dir->get());
    } else {
        process.leaderThreadGone = false;
    }
    noteChanges(*old, process);
    const bool execed = old->stat.comm != process.stat.comm
        || ((old->stat.flags & ~process.stat.flags) & sys::flagForkedNoExec) != 0;
    const bool stopped = old->stat.state != process.stat.state && (process.stat.state == 't' || process.stat.state == 'T');
    if (execed || stopped)
        refreshCredentials(slot);
}

void Scanner::noteChanges(const Process& old, Process& next)
{
    if (old.stat.ppid == next.stat.ppid || !next.stat.has(4) || !old.stat.has(4))
        return;
    // The kernel changes a parent for one reason only: the old one ended.
    auto adoption = std::make_shared<Adoption>();
    adoption->from = old.stat.ppid;
    adoption->by = next.stat.ppid;
    adoption->notBefore = last_->takenAt;
    adoption->notAfter = current_->takenAt;
    if (const auto* from = last_->find(old.stat.ppid))
        adoption->fromComm = from->stat.comm;
    if (const auto* by = last_->find(next.stat.ppid)) {
        adoption->byComm = by->stat.comm;
        const auto at = std::lower_bound(seenReapers_.begin(), seenReapers_.end(), by->key.serial);
        if (at == seenReapers_.end() || *at != by->key.serial)
            seenReapers_.insert(at, by->key.serial);
    }
    next.adoption = std::move(adoption);
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

void Scanner::refreshCredentials(Slot& slot)
{
    auto dir = proc_.openProcess(slot.pid);
    if (!dir)
        return;
    const auto read = readCredentials(dir->get());
    // Read, then verify: the directory was opened by number, and the number may have a new owner by now.
    if (slot.stat && ::pread(slot.stat.get(), buffer_.data(), 1, 0) != 1)
        return;
    const auto& before = *slot.now()->credentials;
    if (!(before == *read)) {
        if (before.status.effectiveUid != read->status.effectiveUid || before.status.tracer != read->status.tracer)
            ++structureVersion_;
        slot.edit().credentials = read;
    }
    requestFiles(*slot.now(), std::make_shared<sys::UniqueFd>(std::move(*dir)));
}

std::shared_ptr<const Credentials> Scanner::readCredentials(int processDir)
{
    auto credentials = std::make_shared<Credentials>();
    std::string text;
    text.swap(credentialsBuffer_);
    if (const auto read = sys::readAt(processDir, "status", text); !read) {
        credentials->failure = read.error().kind;
    } else if (auto status = sys::parseStatus(text)) {
        credentials->status = std::move(*status);
    } else {
        credentials->failure = status.error().kind;
    }
    text.swap(credentialsBuffer_);
    return credentials;
}

void Scanner::requestFiles(const Process& process, std::shared_ptr<sys::UniqueFd> processDir)
{
    const auto pid = process.pid();
    const auto serial = process.key.serial;
    if (process.kernelThread() || process.dead()) {
        if (process.cmdline->pending) {
            const std::lock_guard lock(inbox_->mutex);
            inbox_->cmdlines.push_back({pid, serial, fetched<sys::Cmdline>(sys::Cmdline{})});
        }
        return;
    }
    pool_.read<sys::Cmdline>("cmdline", [processDir] { return sys::readCmdline(processDir->get()); },
        [inbox = inbox_, pid, serial](sys::Result<sys::Cmdline> result) {
            const std::lock_guard lock(inbox->mutex);
            inbox->cmdlines.push_back({pid, serial, fetched(std::move(result))});
        });
    // Only for these does the control group decide what the process is.
    if (!leads(pid, process.stat.sid) || process.hasTerminal())
        return;
    pool_.read<std::string>("cgroup",
        [processDir]() -> sys::Result<std::string> {
            std::string text;
            if (const auto read = sys::readAt(processDir->get(), "cgroup", text); !read)
                return sys::Unexpected{read.error()};
            return unifiedPath(text).value_or(std::string());
        },
        [inbox = inbox_, pid, serial](sys::Result<std::string> result) {
            const std::lock_guard lock(inbox->mutex);
            inbox->cgroups.push_back({pid, serial, fetched(std::move(result))});
        });
}

} // namespace daemonscope
