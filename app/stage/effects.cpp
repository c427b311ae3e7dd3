// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From an answer to what it changed. Nothing is taken for granted: what is told was read from /proc.

#include <algorithm>
#include <cerrno>

#include <poll.h>
#include <sys/epoll.h>

#include "app/stage/stage.h"
#include "model/sys/pidfd.h"
#include "model/sys/words.h"

namespace daemonscope::stage {

namespace {

using sys::Deed;

bool needsWaiting(Deed deed)
{
    switch (deed) {
    case Deed::Fork:
    case Deed::SetSid:
    case Deed::SetPgid:
    case Deed::SetForeground:
    case Deed::AcquireTerminal:
    case Deed::DropTerminal:
    case Deed::Chdir:
    case Deed::Redirect:
    case Deed::Close:
    case Deed::Umask:
    case Deed::IgnoreSignal:
        return true;
    default:
        return false;
    }
}

Json orNull(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }
Json orNull(int number) { return number <= 0 ? Json(nullptr) : Json(number); }

} // namespace

void Stage::change(int step, const Actor& actor, const char* field, const Json& from, const Json& to)
{
    tell(std::move(Line("change")
                       .with("step", step)
                       .with("actor", actor.id)
                       .with("field", field)
                       .with("from", from)
                       .with("to", to)));
}

void Stage::outcome(int step, const char* what, int code)
{
    tell(std::move(Line("outcome")
                       .with("step", step)
                       .with("outcome", what)
                       .with("errno", code == 0 ? Json(nullptr) : Json(sys::errnoName(code)))));
}

/// Tells what became different since `actor` was last read, as the doing of `step`, but for what cannot be its doing:
/// a new parent belongs to the exit that caused it, a group to the setpgid that named the process, and the foreground
/// group to whoever set it, which may be a shell that is not followed (no step then).
void Stage::observe(Actor& actor, int step)
{
    auto now = actor.picture;
    if (!actor.viewer.readStat(now))
        return;
    const auto& was = actor.picture;
    const auto number = [&](int owner, const char* field, int before, int after) {
        if (before != after)
            change(owner, actor, field, orNull(before), orNull(after));
    };
    const auto* parent = byPid(Pid{was.ppid});
    number(parent != nullptr ? parent->exitStep : -1, "ppid", was.ppid, now.ppid);
    number(was.sid == now.sid && actor.groupStep >= 0 ? actor.groupStep : step, "pgid", was.pgid, now.pgid);
    number(step, "sid", was.sid, now.sid);
    number(step, "tty", was.tty, now.tty);
    const bool foreground = was.tty != now.tty || foregroundStep_ == step;
    number(foreground ? step : foregroundStep_, "tpgid", was.tpgid, now.tpgid);
    const auto shown = [](char state) {
        return state == 'T' || state == 'Z' ? std::string(1, state) : std::string("S");
    };
    if (shown(was.state) != shown(now.state))
        change(step, actor, "state", shown(was.state), shown(now.state));
    actor.picture = std::move(now);
}

void Stage::findChildren(Actor& actor, Pid thread)
{
    for (const auto pid : actor.viewer.children(thread)) {
        Picture dead; // a zombie is listed until it is waited for, and its number cannot be used again before
        if (const auto* known = byPid(pid); known != nullptr) {
            if (!known->ended || known->viewer.readStat(dead))
                continue;
            // Either waited for since the list was read, or the number is another's by now.
            if (Picture now; !Viewer(pid).readStat(now) || now.ppid != actor.pid.value)
                continue;
        }
        bornOf(actor, addActor(pid, actor.id));
    }
}

/// Tells what `child` is as the doing of its parent's fork, if that is under way.
void Stage::bornOf(Actor& actor, const Actor& child)
{
    if (!actor.pending || actor.pending->stop.deed != Deed::Fork)
        return;
    const int step = actor.pending->step;
    actor.pending->child = child.id;
    change(step, child, "ppid", nullptr, orNull(child.picture.ppid));
    change(step, child, "pgid", nullptr, orNull(child.picture.pgid));
    change(step, child, "sid", nullptr, orNull(child.picture.sid));
    change(step, child, "tty", nullptr, orNull(child.picture.tty));
}

/// Whether the pending call of `actor` shows in /proc.
bool Stage::effectSeen(Actor& actor)
{
    const auto& stop = actor.pending->stop;
    Picture now = actor.picture;
    switch (stop.deed) {
    case Deed::Fork:
        findChildren(actor, actor.pid);
        return actor.pending->child >= 0;
    case Deed::SetSid:
        return actor.viewer.readStat(now) && (now.sid != actor.picture.sid || actor.picture.pgid == actor.pid.value);
    case Deed::SetPgid: {
        const int target = stop.target->value == 0 ? actor.pid.value : stop.target->value;
        const int wanted = *stop.group == 0 ? target : *stop.group;
        const auto* other = target == actor.pid.value ? &actor : byPid(Pid{target});
        return other == nullptr || !other->viewer.readStat(now) || now.pgid == wanted;
    }
    case Deed::SetForeground:
        return actor.viewer.readStat(now) && (!stop.group || now.tpgid == *stop.group);
    case Deed::AcquireTerminal:
    case Deed::DropTerminal:
        return actor.viewer.readStat(now) && now.tty != actor.picture.tty;
    case Deed::Chdir:
        actor.viewer.readCwd(now);
        return now.cwd != actor.picture.cwd || stop.path == now.cwd;
    case Deed::Redirect:
    case Deed::Close: {
        const auto index = static_cast<std::size_t>(std::clamp(stop.number.value_or(0), 0, 2));
        actor.viewer.readFds(now);
        return now.fd[index] != actor.picture.fd[index];
    }
    case Deed::Umask:
        actor.viewer.readStatus(now);
        return now.umask == stop.number;
    case Deed::IgnoreSignal:
        actor.viewer.readStatus(now);
        return now.ignored && ((*now.ignored >> (*stop.signal - 1)) & 1U) != 0;
    default:
        return true;
    }
}

/// Waits until the effect shows, the caller goes on to its next call or dies; a moment at most, for a call may as well
/// have failed. So no other actor's change can be taken for this one's.
void Stage::awaitEffect(Actor& actor)
{
    // A trace hears of a child by its first call or its parent's next one, and need not look for it.
    if (!needsWaiting(actor.pending->stop.deed) || (mode_ == Mode::Trace && actor.pending->stop.deed == Deed::Fork))
        return;
    constexpr std::chrono::milliseconds longest{4};
    const auto end = Clock::now() + longest;
    const int id = actor.id;
    for (;;) {
        auto& self = *actors_[static_cast<std::size_t>(id)];
        if (effectSeen(self))
            break;
        std::array<pollfd, 2> look{pollfd{launched_->listener.fd(), POLLIN, 0}, pollfd{self.pidfd.get(), POLLIN, 0}};
        constexpr timespec pause{0, 30'000};
        (void)::ppoll(look.data(), look.size(), &pause, nullptr);
        if ((look[0].revents & POLLIN) != 0)
            if (const auto call = launched_->listener.receive()) {
                queue_.push_back(*call);
                if (call->thread == self.pid)
                    return; // it came back: finish() looks once more before that call is handled
            }
        if (look[1].revents != 0 || Clock::now() > end)
            return;
    }
    finish(*actors_[static_cast<std::size_t>(id)]);
}

/// The pending call of `actor` has returned: tells what it changed.
void Stage::finish(Actor& actor)
{
    if (!actor.pending)
        return;
    if (actor.pending->stop.deed == Deed::Fork && actor.pending->child < 0)
        findChildren(actor, actor.pid);
    const auto pending = *std::exchange(actor.pending, std::nullopt);
    const auto& stop = pending.stop;
    const int step = pending.step;
    Picture now = actor.picture;
    const auto done = [&](bool seen) { outcome(step, seen ? "done" : "unknown"); };
    switch (stop.deed) {
    case Deed::Fork:
        done(pending.child >= 0);
        break;
    case Deed::Exec: {
        observe(actor, step);
        now = actor.picture;
        actor.viewer.readExe(now);
        const bool happened = now.exe != pending.before.exe || now.startStack != pending.before.startStack;
        if (!happened) {
            tell({{"ev", "drop"}, {"step", step}});
            break;
        }
        change(step, actor, "exec", orNull(pending.before.exe), orNull(now.exe));
        actor.picture = now;
        actor.viewer.openMemory(); // the old one is gone, or the vfork's parent's
        actor.viewer.readFds(actor.picture); // close-on-exec
        outcome(step, "done");
        break;
    }
    case Deed::SetSid:
        observe(actor, step);
        if (actor.picture.sid == actor.pid.value && pending.before.sid != actor.pid.value)
            outcome(step, "done");
        else if (pending.before.pgid == actor.pid.value)
            outcome(step, "refused", EPERM); // a group leader may not, setsid(2)
        else
            outcome(step, "unknown");
        break;
    case Deed::SetPgid: {
        const int target = stop.target->value == 0 ? actor.pid.value : stop.target->value;
        auto* other = target == actor.pid.value ? &actor : byPid(Pid{target});
        if (other != nullptr)
            observe(*other, step);
        const int wanted = *stop.group == 0 ? target : *stop.group;
        done(other != nullptr && other->picture.pgid == wanted);
        break;
    }
    case Deed::SetForeground:
    case Deed::AcquireTerminal:
    case Deed::DropTerminal:
        if (stop.deed == Deed::SetForeground)
            foregroundStep_ = step;
        for (auto* one : std::vector(present_))
            if (!one->ended && (one->id == actor.id || one->picture.sid == actor.picture.sid))
                observe(*one, step);
        foregroundStep_ = -1;
        done(stop.deed == Deed::SetForeground ? stop.group && actor.picture.tpgid == *stop.group
                                              : actor.picture.tty != pending.before.tty);
        break;
    case Deed::OpenTerminal:
        observe(actor, step);
        outcome(step, actor.picture.tty != pending.before.tty ? "done" : "unknown");
        break;
    case Deed::Chdir:
        actor.viewer.readCwd(now);
        if (now.cwd != actor.picture.cwd)
            change(step, actor, "cwd", orNull(actor.picture.cwd), orNull(now.cwd));
        done(now.cwd != actor.picture.cwd || stop.path == now.cwd);
        actor.picture = now;
        break;
    case Deed::Redirect:
    case Deed::Close: {
        static constexpr std::array names{"fd0", "fd1", "fd2"};
        actor.viewer.readFds(now);
        for (std::size_t i = 0; i < names.size(); ++i)
            if (now.fd[i] != actor.picture.fd[i])
                change(step, actor, names[i], orNull(actor.picture.fd[i]), orNull(now.fd[i]));
        const auto index = static_cast<std::size_t>(std::clamp(stop.number.value_or(0), 0, 2));
        done(now.fd[index] != actor.picture.fd[index]);
        actor.picture = now;
        break;
    }
    case Deed::Umask:
        actor.viewer.readStatus(now);
        if (now.umask != pending.before.umask && now.umask)
            change(step, actor, "umask",
                pending.before.umask ? Json(sys::maskText(*pending.before.umask)) : Json(nullptr),
                sys::maskText(*now.umask));
        done(now.umask == stop.number);
        actor.picture = now;
        break;
    case Deed::IgnoreSignal:
        actor.viewer.readStatus(now);
        done(now.ignored && ((*now.ignored >> (*stop.signal - 1)) & 1U) != 0);
        actor.picture = now;
        break;
    case Deed::Wait: {
        bool reaped = false;
        for (auto* one : std::vector(present_)) {
            if (one->gone || one->picture.ppid != actor.pid.value)
                continue;
            if (!one->ended && sys::hasEnded(one->pidfd.get()))
                died(*one);
            if (one->ended && (one->gone || !one->viewer.readStat(now))) {
                reaped = true;
                change(step, *one, "state", "Z", nullptr);
                noteGone(*one);
            }
        }
        done(reaped);
        const bool stopped = !reaped && std::any_of(present_.begin(), present_.end(), [&](const auto* one) {
            Picture look;
            return !one->ended && one->picture.ppid == actor.pid.value && one->viewer.readStat(look)
                && look.state == 'T';
        });
        if (reaped || stopped)
            actor.idleWait.reset();
        break;
    }
    case Deed::Signal:
        if (auto* target = stop.target ? byPid(*stop.target) : nullptr; target != nullptr && !target->ended)
            observe(*target, step);
        outcome(step, "unknown");
        break;
    case Deed::Exit:
        break; // died() tells
    default:
        outcome(step, "unknown");
        break;
    }
}

void Stage::noteGone(Actor& actor)
{
    actor.gone = true;
    // Its parent's wait came back with it: the next one is another call, not the same made again.
    if (auto* parent = byPid(Pid{actor.picture.ppid}); parent != nullptr)
        parent->idleWait.reset();
    std::erase(present_, &actor);
    if (actor.exitStep < 0)
        if (const auto status = sys::waitStatus(actor.pidfd.get()))
            actor.status = status;
    actor.viewer.close();            // a long trace sees more processes than a program may have descriptors
    if (!warden_->forget(actor.pid)) // the warden's copy would keep it in the set
        (void)::epoll_ctl(epoll_.get(), EPOLL_CTL_DEL, actor.pidfd.get(), nullptr);
    actor.pidfd.reset();
}

void Stage::died(Actor& actor)
{
    if (actor.ended)
        return;
    if (actor.pending && actor.pending->stop.deed == Deed::Fork && actor.pending->child < 0)
        findChildren(actor, actor.pid);
    actor.ended = true;
    actor.held.clear();
    const int step = actor.exitStep;
    Picture now = actor.picture;
    const bool zombie = actor.viewer.readStat(now);
    if (step >= 0) {
        change(step, actor, "state", "S", zombie ? Json("Z") : Json(nullptr));
        outcome(step, "done");
    } else if (actor.pending && actor.pending->stop.deed != Deed::Exit) {
        outcome(actor.pending->step, "unknown");
    }
    actor.pending.reset();
    if (!zombie)
        noteGone(actor);
    const bool ledSession = actor.picture.sid == actor.pid.value;
    for (auto* one : std::vector(present_))
        if (!one->gone && (one->picture.ppid == actor.pid.value || (ledSession && one->picture.sid == actor.pid.value)))
            observe(*one, step);
    tell(std::move(Line("died").with("actor", actor.id).with("zombie", zombie)));
}

} // namespace daemonscope::stage
