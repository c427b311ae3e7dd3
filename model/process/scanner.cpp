// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/process/scanner.h"

#include <algorithm>
#include <ctime>

#include "model/process/scanner_slot.h"

namespace daemonscope {

namespace {

std::chrono::nanoseconds threadCpu()
{
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
}

template <class Letters>
void applyLetters(Letters& letters, auto slotOf, auto member, bool& changed)
{
    for (auto& letter : letters) {
        auto* slot = slotOf(letter.pid);
        if (slot == nullptr || slot->now() == nullptr || slot->now()->key.serial != letter.serial)
            continue;
        const auto& known = slot->now()->*member;
        if (known && *known == *letter.content)
            continue;
        slot->edit().*member = std::move(letter.content);
        changed = true;
    }
}

} // namespace

Scanner::Scanner(sys::ProcFs proc, sys::ReaderPool& pool, std::size_t descriptors)
    : proc_(std::move(proc)), pool_(pool), inbox_(std::make_shared<Inbox>()),
      descriptors_(proc_.isKernel() ? descriptors : 0),
      machine_(std::make_shared<const sys::Machine>(sys::readMachine(proc_)))
{
}

Scanner::~Scanner() = default;

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
    current_->hiding = last_ && current_->number % hidingEvery != 0 ? last_->hiding : sys::readHiding(proc_);
    ticksSinceLast_ = last_ ? std::chrono::duration<double>(current_->sinceBoot - last_->sinceBoot).count()
            * static_cast<double>(machine_->ticksPerSecond)
                            : 0;
    (void)takeInbox();

    if (const auto listed = proc_.listPids()) {
        std::vector<Slot> next;
        next.reserve(listed->size() + 16);
        auto old = slots_.begin();
        const auto keep = [&](bool inListing) {
            Slot slot = std::move(*old++);
            updateSlot(slot);
            if (slot.process && slot.process->seenByListing != inListing && !slot.gone)
                slot.edit().seenByListing = inListing;
            next.push_back(std::move(slot));
        };
        for (const Pid pid : *listed) {
            // A number that the listing leaves out may be hidden from it; a held descriptor still tells.
            while (old != slots_.end() && old->pid < pid)
                keep(false);
            if (old != slots_.end() && old->pid == pid) {
                keep(true);
                continue;
            }
            Slot slot;
            slot.pid = pid;
            openSlot(slot);
            next.push_back(std::move(slot));
        }
        while (old != slots_.end())
            keep(false);
        std::erase_if(next, [](const Slot& slot) { return slot.gone; });
        slots_ = std::move(next);
        if (last_)
            rotate();
    }
    current_->cost.wall = std::chrono::steady_clock::now() - wallBefore;
    auto snapshot = publish();
    current_->cost.cpu = threadCpu() - cpuBefore;
    current_.reset();
    return snapshot;
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

bool Scanner::takeInbox()
{
    Inbox taken;
    {
        const std::lock_guard lock(inbox_->mutex);
        taken.cmdlines.swap(inbox_->cmdlines);
        taken.cgroups.swap(inbox_->cgroups);
    }
    bool changed = false;
    const auto slotOf = [this](Pid pid) -> Slot* {
        const auto found = std::lower_bound(
            slots_.begin(), slots_.end(), pid, [](const Slot& slot, Pid wanted) { return slot.pid < wanted; });
        return found != slots_.end() && found->pid == pid ? &*found : nullptr;
    };
    applyLetters(taken.cmdlines, slotOf, &Process::cmdline, changed);
    applyLetters(taken.cgroups, slotOf, &Process::cgroup, changed);
    // A control group decides between a service and a process that forked once.
    if (!taken.cgroups.empty())
        ++structureVersion_;
    return changed;
}

SnapshotPtr Scanner::publish()
{
    std::vector<ProcessPtr> processes;
    processes.reserve(slots_.size());
    current_->unreadable = {};
    bool vanished = last_ && static_cast<std::size_t>(last_->size()) > slots_.size();
    for (auto& slot : slots_) {
        if (slot.fresh)
            slot.process = std::move(slot.fresh);
        if (slot.process)
            processes.push_back(slot.process);
        else if (slot.failure == sys::Failure::Denied)
            current_->unreadable.denied.push_back(slot.pid);
        else if (slot.failure == sys::Failure::NoDescriptors)
            current_->unreadable.withoutDescriptor.push_back(slot.pid);
        else
            current_->unreadable.malformed.push_back(slot.pid);
    }
    vanished = vanished || (last_ && static_cast<std::size_t>(last_->size()) != processes.size());
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
