// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/process/scanner.h"

#include <algorithm>
#include <ctime>

#include <unistd.h>

#include "model/process/scanner_slot.h"

namespace daemonscope {

namespace {

std::chrono::nanoseconds threadCpu()
{
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
}

bool isTransient(std::optional<sys::Failure> failure)
{
    return failure == sys::Failure::NotAnswering || failure == sys::Failure::NoDescriptors;
}

/// Puts one letter's content where it belongs; true when that changed something.
template <class T>
bool accept(auto& slot, std::shared_ptr<const Fetched<T>> Process::*member, std::shared_ptr<const Fetched<T>> content)
{
    const auto& known = slot.now()->*member;
    if (isTransient(content->failure)) {
        slot.askAgain = true;
        // What is known of the same program stays true while a further look is not answered.
        if (known && known->ok() && !slot.mayBeOther)
            return false;
    }
    if (known && *known == *content)
        return false;
    slot.edit().*member = std::move(content);
    return true;
}

} // namespace

Scanner::Scanner(sys::ProcFs proc, sys::ReaderPool& pool, std::size_t descriptors)
    : proc_(std::make_shared<sys::ProcFs>(std::move(proc))), pool_(pool), inbox_(std::make_shared<Inbox>()),
      directories_(std::make_shared<std::atomic<int>>(0)), descriptors_(proc_->isKernel() ? descriptors : 0),
      machine_(std::make_shared<const sys::Machine>(sys::readMachine(*proc_)))
{
}

Scanner::~Scanner() = default;

void Scanner::setMeasuredReaper(std::optional<Pid> reaper)
{
    if (reaper_ != reaper)
        ++structureVersion_; // what processes are rests on who adopts
    reaper_ = reaper;
}

SnapshotPtr Scanner::scan()
{
    const auto wallBefore = std::chrono::steady_clock::now();
    const auto cpuBefore = threadCpu();
    current_ = std::make_shared<Snapshot>();
    current_->takenAt = std::chrono::system_clock::now();
    current_->sinceBoot = sys::sinceBoot();
    current_->number = last_ ? last_->number + 1 : 1;
    // Mount options hardly ever change: look now and then, not at each scan.
    constexpr std::uint32_t hidingEvery = 32;
    current_->hiding = last_ && current_->number % hidingEvery != 0 ? last_->hiding : sys::readHiding(*proc_);
    ticksSinceLast_ = last_ ? std::chrono::duration<double>(current_->sinceBoot - last_->sinceBoot).count()
            * static_cast<double>(machine_->ticksPerSecond)
                            : 0;
    (void)takeInbox();

    std::optional<sys::Failure> listingFailure;
    if (const auto listed = proc_->listPids()) {
        updateAll(*listed);
        noteAdoptions();
        noteWhatWasTold();
        if (last_)
            rotate();
    } else {
        listingFailure = listed.error().kind;
    }
    current_->cost.wall = std::chrono::steady_clock::now() - wallBefore;
    current_->unreadable.listing = listingFailure;
    auto snapshot = publish();
    current_->cost.cpu = threadCpu() - cpuBefore;
    current_.reset();
    return snapshot;
}

void Scanner::updateAll(const std::vector<Pid>& listed)
{
    oldSlots_.swap(slots_);
    slots_.clear();
    slots_.reserve(listed.size() + 16);
    auto old = oldSlots_.begin();
    const auto keep = [&](bool inListing) {
        Slot slot = std::move(*old++);
        updateSlot(slot);
        if (const auto* process = slot.now(); process && process->seenByListing != inListing)
            slot.edit().seenByListing = inListing;
        if (!slot.gone)
            slots_.push_back(std::move(slot));
    };
    for (const Pid pid : listed) {
        // A number that the listing leaves out may be hidden from it; a held descriptor still tells.
        while (old != oldSlots_.end() && old->pid < pid)
            keep(false);
        if (old != oldSlots_.end() && old->pid == pid) {
            keep(true);
            continue;
        }
        Slot slot;
        slot.pid = pid;
        openSlot(slot);
        if (!slot.gone)
            slots_.push_back(std::move(slot));
    }
    while (old != oldSlots_.end())
        keep(false);
    oldSlots_.clear();
}

SnapshotPtr Scanner::absorb()
{
    if (!last_ || !takeInbox())
        return nullptr;
    current_ = std::make_shared<Snapshot>(*last_);
    auto snapshot = publish();
    current_.reset();
    return snapshot;
}

Scanner::Slot* Scanner::slotOf(Pid pid)
{
    const auto found = std::lower_bound(
        slots_.begin(), slots_.end(), pid, [](const Slot& slot, Pid wanted) { return slot.pid < wanted; });
    return found != slots_.end() && found->pid == pid ? &*found : nullptr;
}

std::optional<bool> Scanner::vouches(const ProcessKey& key)
{
    const auto* slot = slotOf(key.pid);
    if (slot == nullptr || slot->now() == nullptr || slot->now()->key != key)
        return false;
    if (!slot->stat || !proc_->isKernel())
        return std::nullopt;
    char byte = 0;
    return ::pread(slot->stat.get(), &byte, 1, 0) == 1;
}

bool Scanner::takeInbox()
{
    Inbox taken;
    {
        const std::lock_guard lock(inbox_->mutex);
        taken.cmdlines.swap(inbox_->cmdlines);
        taken.cgroups.swap(inbox_->cgroups);
    }
    const auto addressee = [this](const auto& letter) {
        auto* slot = slotOf(letter.pid);
        return slot && slot->now() && slot->now()->key.serial == letter.serial ? slot : nullptr;
    };
    bool changed = false;
    for (auto& letter : taken.cmdlines) {
        if (auto* slot = addressee(letter)) {
            const bool answered = letter.content->ok();
            changed |= accept(*slot, &Process::cmdline, std::move(letter.content));
            slot->mayBeOther = slot->mayBeOther && !answered;
        }
    }
    bool unitsChanged = false;
    for (auto& letter : taken.cgroups)
        if (auto* slot = addressee(letter))
            unitsChanged |= accept(*slot, &Process::cgroup, std::move(letter.content));
    // A control group decides between a service and a process that forked once.
    if (unitsChanged)
        ++structureVersion_;
    return changed || unitsChanged;
}

SnapshotPtr Scanner::publish()
{
    std::vector<ProcessPtr> processes;
    processes.reserve(slots_.size());
    auto& unreadable = current_->unreadable;
    unreadable = {{}, {}, {}, unreadable.listing};
    for (auto& slot : slots_) {
        if (slot.fresh)
            slot.process = std::move(slot.fresh);
        if (slot.process)
            processes.push_back(slot.process);
        if (slot.failure == sys::Failure::Malformed || slot.failure == sys::Failure::Other)
            unreadable.malformed.push_back(slot.pid);
        else if (slot.failure == sys::Failure::Denied && !slot.process)
            unreadable.denied.push_back(slot.pid);
        else if (slot.failure == sys::Failure::NoDescriptors && !slot.process)
            unreadable.withoutDescriptor.push_back(slot.pid);
    }
    const bool vanished = last_
        && (static_cast<std::size_t>(last_->size()) != processes.size()
            || last_->unreadable.denied != unreadable.denied);
    if (vanished)
        ++structureVersion_;
    current_->setProcesses(std::move(processes));
    current_->machine = machine_;
    current_->measuredReaper = reaper_;
    current_->seenReapers = std::make_shared<const std::vector<Serial>>(seenReapers_);
    current_->structureVersion = structureVersion_;
    current_->cost.held = static_cast<int>(held_);
    last_ = current_;
    return last_;
}

} // namespace daemonscope
