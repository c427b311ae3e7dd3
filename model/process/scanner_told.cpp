// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the scanner is told of between its scans: births and adoptions, by whoever saw them happen.
#include <algorithm>

#include "model/process/scanner_slot.h"

namespace daemonscope {

namespace {

/// Beyond this many the oldest are forgotten: nobody scans while the window is hidden, but events go on.
constexpr std::size_t toldAtMost = 65'536;
/// A scan may be older than what was told before it ended, so one more is waited for.
constexpr int scansToWait = 2;

void forgetOldest(auto& told)
{
    if (told.size() >= toldAtMost)
        told.erase(told.begin(), told.begin() + static_cast<std::ptrdiff_t>(told.size() / 4));
}

} // namespace

void Scanner::noteBirth(Pid pid, std::optional<std::uint64_t> startTicks, Birth birth)
{
    forgetOldest(told_);
    if (birth.fromComm.empty())
        if (const auto* parent = slotOf(birth.from); parent && parent->now())
            birth.fromComm = parent->now()->stat.comm;
    told_.push_back({pid, startTicks, std::make_shared<const Birth>(std::move(birth)), nullptr, 0});
}

void Scanner::noteAdoption(Pid pid, std::optional<std::uint64_t> startTicks, Adoption adoption)
{
    forgetOldest(told_);
    if (adoption.fromComm.empty())
        if (const auto* parent = slotOf(adoption.from); parent && parent->now())
            adoption.fromComm = parent->now()->stat.comm;
    told_.push_back({pid, startTicks, nullptr, std::make_shared<const Adoption>(std::move(adoption)), 0});
}

void Scanner::noteUser(Pid pid)
{
    if (auto* slot = slotOf(pid))
        slot->lookAgain = true;
}

void Scanner::noteWhatWasTold()
{
    std::erase_if(told_, [this](Told& told) { return believe(told) || ++told.scans > scansToWait; });
}

/// True when `told` stands in the snapshot that is being made.
bool Scanner::believe(Told& told)
{
    auto* slot = slotOf(told.pid);
    if (!slot || !slot->now() || !isOf(told, *slot->now()))
        return false;
    if (told.birth) {
        if (!slot->now()->birth) {
            slot->edit().birth = told.birth;
            ++structureVersion_; // whether it was adopted rests on it
        }
        return true;
    }
    const auto& known = slot->now()->adoption;
    const auto& news = *told.adoption;
    if (slot->now()->stat.ppid != news.by)
        return false; // it was read before this happened, or has yet another parent by now
    const bool same = known && known->from == news.from && known->by == news.by;
    if (known && !same && known->notAfter >= news.notAfter)
        return true; // a later one is known
    auto adoption = std::make_shared<Adoption>(news);
    adoption->shownSince = same ? known->shownSince : current_->takenAt;
    if (same && adoption->fromComm.empty())
        adoption->fromComm = known->fromComm;
    if (auto* by = slotOf(news.by); by && by->now()) {
        adoption->byComm = by->now()->stat.comm;
        noteAdopter(*by);
    }
    if (!same)
        ++structureVersion_; // its facets rest on it
    slot->edit().adoption = std::move(adoption);
    return true;
}

/// Whether `told` is about this life of the number. Where nobody could read when it began, the time of the birth
/// tells; an adoption then is that of whoever has the number.
bool Scanner::isOf(const Told& told, const Process& process) const
{
    if (told.startTicks)
        return *told.startTicks == process.key.startTicks;
    if (!told.birth)
        return true;
    using namespace std::chrono;
    constexpr auto coarse = milliseconds(20); // start times are told in ticks, and the two clocks are read in turn
    const auto hz = static_cast<double>(machine_->ticksPerSecond);
    // As fractions of seconds: in a time namespace the number can be too large for a clock's own.
    const auto ticks = duration<double>(static_cast<double>(process.key.startTicks) / hz);
    const duration<double> began = current_->takenAt.time_since_epoch() - (current_->sinceBoot - ticks);
    return began >= (told.birth->notBefore - coarse).time_since_epoch()
        && began <= (told.birth->notAfter + coarse).time_since_epoch();
}

} // namespace daemonscope
