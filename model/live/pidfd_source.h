// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <deque>
#include <optional>
#include <vector>

#include "model/live/event_source.h"
#include "model/sys/death_watch.h"
#include "model/sys/newest_id.h"

namespace daemonscope {

/// What any user may do: hold a pidfd for each process, which tells its death, and look many times a second whether
/// the newest id has changed, which tells births. Whoever lives for less than one look may be missed.
class PidfdSource final : public EventSource {
public:
    struct Limits {
        std::size_t descriptors = 0; ///< held at most; deaths of the rest are looked for once a second
        int looksPerSecond = 100;
    };
    /// `proc` must outlive it, and show our own pid namespace.
    PidfdSource(const sys::ProcFs& proc, Limits limits);

    [[nodiscard]] SourceKind kind() const override { return SourceKind::Pidfd; }
    [[nodiscard]] std::optional<EventSourceState::Refusal> open(const sys::Waker& waker) override;
    void wait(Clock::time_point until) override;
    bool report(Teller& teller) override;
    void catchUp(Teller& teller) override;
    void complete(EventBatch& events) override;
    void arrived(Resident& resident) override;
    [[nodiscard]] bool hears(EventKind kind) const override;
    [[nodiscard]] Counts counts() const override;

private:
    struct Again {
        Pid pid;
        Clock::time_point when;
        Clock::time_point notBornBefore;
        int left = 0;       ///< looks after this one
        bool known = false; ///< its birth was told: look what has become of it
    };
    struct Unwatched {
        Pid pid;
        bool noRoom = false; ///< or it was gone already
    };
    bool poll(Clock::duration longest);
    void tellBirths(Teller& teller);
    void tellDeaths(Teller& teller);
    void tellDeath(Teller& teller, sys::DeathWatch::Death death);
    bool lookAt(Teller& teller, Pid pid, Clock::time_point notBornBefore, int looksLeft);
    void lookAgain(Teller& teller);
    [[nodiscard]] bool sawEverybody(Teller& teller, Clock::time_point since);
    void lookAtUnwatched(Teller& teller);

    const sys::ProcFs& proc_;
    Limits limits_;
    Clock::duration interval_;
    std::optional<sys::DeathWatch> watch_;
    std::optional<sys::NewestId> newest_;
    const sys::Waker* waker_ = nullptr;
    std::int32_t pidMax_ = 0;
    Pid last_; ///< the newest id at the last look
    Clock::time_point lastLook_;
    Clock::time_point nextLook_;
    Clock::time_point lastPoll_;
    Clock::time_point aliveAt_; ///< when nobody of those that ended had done so yet
    std::vector<sys::DeathWatch::Death> deaths_;
    std::vector<sys::DeathWatch::Death> unexplained_; ///< told without a status; may have one a little later
    std::deque<Again> again_;
    std::vector<Unwatched> unwatched_;
    Clock::time_point nextUnwatched_;
};

} // namespace daemonscope
