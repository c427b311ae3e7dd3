// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/process/scanner_slot.h"

#include <algorithm>
#include <cerrno>
#include <charconv>

#include <dirent.h>
#include <fcntl.h>

#include "model/sys/reaped.h"
#include "model/sys/tokens.h"

namespace daemonscope {

namespace {


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
        if (!sys::readAt(::dirfd(tasks), name.c_str(), text, statBuffer, sys::Wait::Never))
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

} // namespace

void Scanner::updateSlot(Slot& slot)
{
    if (!slot.process) {
        openSlot(slot); // what could not be read may be readable now, or gone
        return;
    }
    if (slot.stat) {
        buffer_.resize(statBuffer);
        const auto size = ::pread(slot.stat.get(), buffer_.data(), statBuffer, 0);
        if (size < 0)
            reopenSlot(slot, sys::errorFromErrno(errno, "stat"));
        else
            acceptText(slot, {buffer_.data(), static_cast<std::size_t>(size)});
    } else {
        readUnheld(slot);
    }
    if (slot.askAgain && slot.process && slot.question.expired())
        requestFiles(slot, {});
}

/// Reads a stat line by number. From now on holds the descriptor, should others have become free.
void Scanner::readUnheld(Slot& slot)
{
    char name[24];
    auto* end = std::to_chars(name, name + 16, slot.pid.value).ptr;
    std::copy_n("/stat", 6, end);
    auto stat = sys::openAt(proc_->rootFd(), name, sys::Wait::Never);
    if (!stat && stat.error().kind == sys::Failure::NoDescriptors && makeRoom())
        stat = sys::openAt(proc_->rootFd(), name, sys::Wait::Never);
    if (!stat) {
        reopenSlot(slot, stat.error());
        return;
    }
    buffer_.resize(statBuffer);
    const auto size = ::pread(stat->get(), buffer_.data(), statBuffer, 0);
    if (size < 0) {
        reopenSlot(slot, sys::errorFromErrno(errno, "stat"));
        return;
    }
    const auto serial = slot.process->key.serial;
    acceptText(slot, {buffer_.data(), static_cast<std::size_t>(size)});
    if (slot.now() && slot.now()->key.serial == serial && !slot.stat)
        hold(slot, std::move(*stat));
}

void Scanner::hold(Slot& slot, sys::UniqueFd stat)
{
    if (held_ + directoriesAtMost(descriptors_) >= descriptors_)
        return;
    slot.stat = std::move(stat);
    ++held_;
}

void Scanner::letGo(Slot& slot)
{
    if (slot.stat)
        --held_;
    slot.stat.reset();
}

/// Gives up half of what is held, and holds no more than that from now on: a further descriptor could not be had.
bool Scanner::makeRoom()
{
    if (held_ == 0)
        return false;
    descriptors_ = held_ / 2;
    for (auto* slots : {&oldSlots_, &slots_})
        for (auto slot = slots->rbegin(); slot != slots->rend() && held_ > descriptors_; ++slot)
            letGo(*slot);
    return true;
}

/// The descriptor answers no more: the number may already be another process's, which then is a new row.
void Scanner::reopenSlot(Slot& slot, const sys::SysError& error)
{
    letGo(slot);
    if (error.kind != sys::Failure::Gone) {
        slot.failure = error.kind;
        return;
    }
    Slot next;
    next.pid = slot.pid;
    slot = std::move(next);
    openSlot(slot);
}

bool Scanner::openSlot(Slot& slot)
{
    const auto fail = [&slot](const sys::SysError& error) {
        slot.failure = error.kind;
        slot.gone = error.kind == sys::Failure::Gone;
        return false;
    };
    auto dir = proc_->openProcess(slot.pid);
    if (!dir && dir.error().kind == sys::Failure::NoDescriptors && makeRoom())
        dir = proc_->openProcess(slot.pid);
    if (!dir)
        return fail(dir.error());
    auto stat = sys::openAt(dir->get(), "stat", sys::Wait::Never);
    if (!stat && stat.error().kind == sys::Failure::NoDescriptors && makeRoom())
        stat = sys::openAt(dir->get(), "stat", sys::Wait::Never);
    if (!stat)
        return fail(stat.error());
    buffer_.resize(statBuffer);
    const auto size = ::pread(stat->get(), buffer_.data(), statBuffer, 0);
    if (size < 0)
        return fail(sys::errorFromErrno(errno, "stat"));
    const std::string_view text{buffer_.data(), static_cast<std::size_t>(size)};
    auto line = sys::parseStat(text);
    if (line && sys::isBeingReaped(*line))
        return fail({sys::Failure::Gone, 0, "stat"});
    if (!line)
        return fail(line.error());
    slot.failure.reset();
    slot.text = text;
    auto& process = slot.edit();
    process.key = {slot.pid, line->startTicks, ++lastSerial_};
    process.firstScan = current_->number;
    process.stat = std::move(*line);
    process.leaderThreadGone = process.stat.state == 'Z' && process.stat.threads > 1 && hasLivingThread(dir->get());
    process.credentials = readCredentials(dir->get());
    process.cmdline = pending<sys::Cmdline>();
    ++structureVersion_;
    hold(slot, std::move(*stat));
    requestFiles(slot, std::move(*dir));
    return true;
}

void Scanner::acceptText(Slot& slot, std::string_view text)
{
    // A tracer that lets go leaves no other trace.
    const bool traced = slot.process->credentials->status.tracer.value != 0;
    if (std::exchange(slot.lookAgain, false) || traced || isYoung(*slot.process))
        refreshCredentials(slot);
    if (text == slot.text) {
        slot.failure.reset();
        if (slot.now()->cpuPercent > 0)
            slot.edit().cpuPercent = 0;
        return;
    }
    auto line = sys::parseStat(text);
    if (!line) {
        slot.failure = sys::Failure::Malformed;
        return;
    }
    if (sys::isBeingReaped(*line)) {
        reopenSlot(slot, {sys::Failure::Gone, 0, "stat"});
        return;
    }
    if (slot.process->key.startTicks != line->startTicks) {
        // Only without a held descriptor: the number has a new owner.
        reopenSlot(slot, {sys::Failure::Gone, 0, "stat"});
        return;
    }
    slot.failure.reset();
    slot.text = text;
    acceptNewLine(slot, std::move(*line));
}

void Scanner::acceptNewLine(Slot& slot, sys::StatLine line)
{
    const auto& old = *slot.process;
    auto& process = slot.edit();
    const auto ticks = line.userTicks + line.systemTicks;
    const auto before = process.stat.userTicks + process.stat.systemTicks;
    process.cpuPercent = ticks > before && ticksSinceLast_ > 0
        ? static_cast<float>(static_cast<double>(ticks - before) * 100 / ticksSinceLast_)
        : 0;
    process.stat = std::move(line);
    process.leaderThreadGone = false;
    if (process.stat.state == 'Z' && process.stat.threads > 1) {
        const auto dir = proc_->openProcess(slot.pid);
        process.leaderThreadGone = dir && hasLivingThread(dir->get());
    }
    if (!sameShape(old.stat, process.stat) || old.leaderThreadGone != process.leaderThreadGone)
        ++structureVersion_;
    if (old.stat.ppid != process.stat.ppid && old.stat.has(4) && process.stat.has(4))
        orphans_.push_back({slot.pid, old.stat.ppid});

    const bool execed = old.stat.comm != process.stat.comm
        || ((old.stat.flags & ~process.stat.flags) & sys::flagForkedNoExec) != 0;
    const auto held = [](char state) { return state == 't' || state == 'T'; };
    const bool tracerMayDiffer
        = old.stat.state != process.stat.state && (held(old.stat.state) || held(process.stat.state));
    const bool ledByItself = !process.cgroup && decidedByUnit(process);
    // The kernel sets the new name first, then the user, and last the place of the new arguments.
    slot.lookAgain = execed;
    slot.mayBeOther = slot.mayBeOther || execed;
    if (execed || tracerMayDiffer || ledByItself)
        refreshCredentials(slot);
}

/// The kernel changes a parent for one reason only: the old one ended. Known at the end of a scan, when the new
/// parent, which may be new itself, has been read.
void Scanner::noteAdoptions()
{
    const auto read = std::max(std::chrono::system_clock::now(), current_->takenAt); // all of it was, by now
    for (const auto& orphan : std::exchange(orphans_, {})) {
        auto* slot = slotOf(orphan.pid);
        if (!slot || !slot->fresh)
            continue;
        auto adoption = std::make_shared<Adoption>();
        adoption->from = orphan.from;
        adoption->by = slot->now()->stat.ppid;
        adoption->notBefore = last_->takenAt;
        adoption->notAfter = read;
        adoption->shownSince = current_->takenAt;
        if (const auto* from = last_->find(orphan.from))
            adoption->fromComm = from->stat.comm;
        if (const auto* by = slotOf(adoption->by); by && by->now()) {
            adoption->byComm = by->now()->stat.comm;
            noteAdopter(*by);
        }
        slot->edit().adoption = std::move(adoption);
    }
}

void Scanner::noteAdopter(const Slot& adopter)
{
    const auto serial = adopter.now()->key.serial;
    const auto at = std::lower_bound(seenReapers_.begin(), seenReapers_.end(), serial);
    if (at == seenReapers_.end() || *at != serial)
        seenReapers_.insert(at, serial);
}

} // namespace daemonscope
