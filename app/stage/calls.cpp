// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From a stopped call to its answer.

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <utility>

#include <poll.h>
#include <sys/epoll.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "app/stage/lookup.h"
#include "app/stage/stage.h"
#include "app/stage/words.h"
#include "model/sys/pidfd.h"
#include "model/sys/words.h"

namespace daemonscope::stage {

namespace {

using sys::Answer;
using sys::Deed;

bool sameCall(const sys::Notification& one, const sys::Notification& other)
{
    return one.number == other.number && one.arguments == other.arguments;
}

} // namespace

void Stage::receiveCalls()
{
    pollfd look{launched_->listener.fd(), POLLIN, 0};
    while (::poll(&look, 1, 0) > 0 && (look.revents & POLLIN) != 0)
        if (const auto call = launched_->listener.receive())
            queue_.push_back(*call);
    handleQueued();
}

void Stage::handleQueued()
{
    while (!queue_.empty()) {
        const auto call = queue_.front();
        queue_.pop_front();
        handle(call);
    }
}

std::string Stage::nameOf(int id) const
{
    const auto index = static_cast<std::size_t>(id);
    return index < names_.size() ? names_[index] : sys::birthName(id);
}

bool Stage::tooMany() const
{
    return std::count_if(present_.begin(), present_.end(), [](const auto* one) { return !one->ended; }) >= limit_;
}

Actor* Stage::byPid(Pid pid)
{
    // The latest: the number may have been an earlier actor's.
    const auto found = byThread_.find(pid.value);
    if (found == byThread_.end())
        return nullptr;
    auto* actor = actors_[static_cast<std::size_t>(found->second)].get();
    return actor->pid == pid ? actor : nullptr;
}

Actor& Stage::addActor(Pid pid, int parent)
{
    auto pidfd = sys::openPidfd(pid);
    return addActor(pid, parent, pidfd ? std::move(*pidfd) : sys::UniqueFd(), Viewer(pid));
}

Actor& Stage::addActor(Pid pid, int parent, sys::UniqueFd pidfd, Viewer viewer)
{
    auto actor = std::make_unique<Actor>();
    actor->id = static_cast<int>(actors_.size());
    actor->pid = pid;
    actor->parent = parent;
    actor->viewer = std::move(viewer);
    actor->pidfd = std::move(pidfd);
    if (launched_->init)
        actor->inner = actor->viewer.innerPid();
    if (actor->pidfd) {
        warden_->hold(pid, actor->pidfd.get());
        watch(actor->pidfd.get(), static_cast<std::uint64_t>(actor->id), EPOLLONESHOT);
    } else {
        actor->ended = actor->gone = true;
    }
    if (parent >= 0) { // fork copies; only what differs is read
        actor->picture = actors_[static_cast<std::size_t>(parent)]->picture;
        (void)actor->viewer.readStat(actor->picture);
    } else {
        (void)actor->viewer.readAll(actor->picture);
    }
    actor->viewer.openMemory();
    tell(std::move(Line("actor")
                       .with("id", actor->id)
                       .with("name", nameOf(actor->id))
                       .with("pid", pid.value)
                       .with("start", actor->viewer.startTicks())
                       .with("parent", parent)));
    byThread_[pid.value] = actor->id;
    if (!actor->gone)
        present_.push_back(actor.get());
    actors_.push_back(std::move(actor));
    return *actors_.back();
}

/// The usual caller that is not known: the child of a fork that is under way. Nobody if it is not.
Actor* Stage::newborn(Pid thread)
{
    const auto forks = [](const Actor* one) {
        return one != nullptr && !one->ended && one->pending && one->pending->stop.deed == Deed::Fork
            && one->pending->child < 0;
    };
    if (std::none_of(present_.begin(), present_.end(), forks))
        return nullptr;
    auto pidfd = sys::openPidfd(thread); // not for other threads than a process's first
    Viewer viewer(thread);
    Picture now;
    if (!pidfd || !viewer.readStat(now))
        return nullptr;
    auto* parent = byPid(Pid{now.ppid});
    if (!forks(parent))
        return nullptr;
    auto& child = addActor(thread, parent->id, std::move(*pidfd), std::move(viewer));
    bornOf(*parent, child);
    return &child;
}

/// Whose call it is. A caller that nobody knows yet was just born: of its parent, or, if that is gone already, of
/// whoever has a fork under way.
Actor* Stage::actorOf(Pid thread)
{
    if (const auto known = byThread_.find(thread.value); known != byThread_.end()) {
        auto& actor = *actors_[static_cast<std::size_t>(known->second)];
        if (!actor.ended)
            return &actor;
    }
    if (auto* child = newborn(thread))
        return child;
    for (auto* forking : std::vector(present_)) // the usual caller that is not known: a child that was just born
        if (forking->pending && forking->pending->stop.deed == Deed::Fork && forking->pending->child < 0) {
            findChildren(*forking, forking->pid);
            if (auto* child = byPid(thread); child != nullptr && !child->ended)
                return child;
        }
    const auto pid = processOf(thread);
    if (auto* known = byPid(pid); known != nullptr && !known->ended) {
        byThread_[thread.value] = known->id;
        return known;
    }
    Picture picture;
    if (!Viewer(pid).readStat(picture))
        return nullptr; // gone while it called
    auto* parent = byPid(Pid{picture.ppid});
    if (parent == nullptr || parent->ended) {
        const auto forking = std::find_if(present_.begin(), present_.end(), [](const auto* one) {
            return one->pending && one->pending->stop.deed == Deed::Fork && one->pending->child < 0;
        });
        parent = forking == present_.end() ? nullptr : *forking;
    }
    if (parent != nullptr) {
        if (parent->pending && parent->pending->stop.deed == Deed::Fork)
            findChildren(*parent, parent->pid);
        if (auto* found = byPid(pid); found != nullptr && !found->ended)
            return found;
    }
    auto& born = addActor(pid, parent != nullptr ? parent->id : -1);
    if (parent != nullptr && parent->pending && parent->pending->stop.deed == Deed::Fork && parent->pending->child < 0)
        parent->pending->child = born.id;
    return &born;
}

void Stage::handle(const sys::Notification& call)
{
    auto& listener = launched_->listener;
    const auto arch = *sys::ownArch();
    if (call.arch != sys::auditArch(arch)) {
        tell({{"ev", "note"}, {"note", "other-architecture"}, {"pid", call.thread.value}});
        listener.fail(call.id, ENOSYS);
        return;
    }
    auto* actor = actorOf(call.thread);
    const auto* rule = sys::findRule(arch, call.number);
    if (actor == nullptr || rule == nullptr || mode_ == Mode::Free) {
        listener.let(call.id);
        return;
    }
    for (auto& held : actor->held) // interrupted by a signal and made again: the same step
        if (held.call.thread == call.thread && sameCall(held.call, call)) {
            held.call.id = call.id;
            return;
        }
    if (auto unheard = std::exchange(actor->unheard, std::nullopt); unheard && sameCall(unheard->held.call, call)) {
        unheard->held.call.id = call.id;
        respond(*actor, unheard->held, unheard->answer, unheard->code, unheard->step, true);
        return;
    }
    // Whoever waits for a child changes nothing of itself: it need not wait for us to look at what it did before, but
    // for whom an earlier wait came back with.
    const bool nobodyAsks = mode_ == Mode::Trace && rule->deed == Deed::Wait
        && std::none_of(rules_.begin(), rules_.end(), [](const auto& one) { return one.deed == Deed::Wait; });
    if (nobodyAsks && actor->pending && actor->pending->stop.deed == Deed::Wait && call.thread == actor->pid)
        finish(*actor);
    const bool early = nobodyAsks && listener.let(call.id);
    withdraw(*actor, call.thread);
    if (call.thread == actor->pid)
        finish(*actor);
    const bool looksAtFds = rule->deed == Deed::Open || rule->deed == Deed::Redirect || rule->deed == Deed::Close;
    CallerView view{actor->pid, looksAtFds ? actor->closedFds() : std::array<bool, 3>{}, extra_, actor->viewer.memory()};
    auto stop = decode(call, *rule, view);
    // A look-up along PATH that will find nothing is no step.
    if (!stop || (stop->deed == Deed::Exec && stop->path && nothingToRun(call.thread, *stop->path))) {
        listener.let(call.id);
        return;
    }
    nameFromOutside(*actor, *stop);
    if (stop->deed == Deed::Signal && stop->target == actor->pid) { // as decode() lets it where the numbers are the same
        listener.let(call.id);
        return;
    }
    const bool asked = std::any_of(
        rules_.begin(), rules_.end(), [&](const auto& one) { return one.deed == stop->deed; });
    if (stop->deed == Deed::OpenNull && mode_ == Mode::Trace && !asked) { // nothing of the picture changes
        listener.let(call.id);
        return;
    }
    if (stop->deed == Deed::Wait) { // interrupted by a signal after it was let happen, and made again by the kernel
        constexpr std::uint64_t noHang = 1;
        constexpr std::uint32_t waitid = SYS_waitid;
        const bool polls = (call.arguments[call.number == waitid ? 3 : 2] & noHang) != 0;
        if (!polls && actor->idleWait && sameCall(*actor->idleWait, call)) {
            if (!early)
                listener.let(call.id);
            actor->pending = Pending{actor->waitStep, *stop, true, -1, actor->picture};
            return;
        }
        actor->idleWait = polls ? std::nullopt : std::optional(call);
    } else {
        actor->idleWait.reset();
    }
    if (stop->deed == Deed::Fork && tooMany()) {
        listener.fail(call.id, EAGAIN);
        if (!limitTold_)
            tell({{"ev", "note"}, {"note", "limit"}, {"count", limit_}});
        limitTold_ = true;
        return;
    }
    if (early)
        return noteLet(*actor, *stop);
    decide(*actor, {++sequence_, call, std::move(*stop)});
}

/// A contained caller names processes and groups by its namespace's numbers; everything else here is by ours.
void Stage::nameFromOutside(const Actor& caller, Stop& stop) const
{
    if (caller.inner == 0)
        return;
    const auto ours = [this](int number) {
        const auto named = std::find_if(
            actors_.rbegin(), actors_.rend(), [number](const auto& one) { return one->inner == number; });
        return number <= 0 || named == actors_.rend() ? number : (*named)->pid.value;
    };
    if (stop.target)
        stop.target = Pid{stop.target->value < -1 ? -ours(-stop.target->value) : ours(stop.target->value)};
    if (stop.group)
        stop.group = ours(*stop.group);
}

/// A signal ended the thread's call while it waited for an answer, and the thread has gone on to another.
void Stage::withdraw(Actor& actor, Pid thread)
{
    std::erase_if(actor.held, [&](const auto& held) {
        if (held.call.thread != thread)
            return false;
        tell({{"ev", "withdrawn"}, {"seq", held.sequence}});
        return true;
    });
}

/// A wait that was let happen already.
void Stage::noteLet(Actor& actor, const Stop& stop)
{
    announce(++steps_, Clock::now(), actor, stop, Answer::Let, 0);
    actor.vforked = false;
    actor.waitStep = steps_;
    actor.pending = Pending{steps_, stop, true, -1, actor.picture};
}

void Stage::decide(Actor& actor, Held held)
{
    if (mode_ == Mode::Step) {
        Json message{{"ev", "waiting"}, {"actor", actor.id}, {"seq", held.sequence},
            {"call", std::string(sys::name(held.stop.deed))}, {"args", argumentsOf(held.stop)},
            {"skip", maySkip(held.stop)}, {"exe", actor.picture.exe}};
        auto& errors = message["fail"] = Json::array();
        for (const int code : errorsFor(held.stop))
            errors.push_back(sys::errnoName(code));
        actor.held.push_back(std::move(held));
        quietLooks_ = 0;
        tell(message);
        return;
    }
    auto answer = Answer::Let;
    int code = 0;
    for (const auto& rule : rules_) {
        if (rule.deed != held.stop.deed || (!rule.actor.empty() && rule.actor != nameOf(actor.id)))
            continue;
        if (rule.answer == Answer::Skip && !maySkip(held.stop))
            tell({{"ev", "note"}, {"note", "cannot-skip"}, {"actor", actor.id},
                {"call", std::string(sys::name(rule.deed))}});
        else {
            answer = rule.answer;
            code = rule.code;
        }
    }
    carryOut(actor, held, answer, code);
}

void Stage::announce(int step, Clock::time_point at, const Actor& actor, const Stop& stop, Answer answer, int code)
{
    const std::chrono::duration<double, std::milli> since = at - began_;
    tell(std::move(Line("step")
                       .with("n", step)
                       .with("ms", since.count())
                       .with("actor", actor.id)
                       .with("pid", actor.pid.value)
                       .with("call", sys::name(stop.deed))
                       .with("args", argumentsOf(stop))
                       .with("answer",
                           answer == Answer::Let        ? "let"
                               : answer == Answer::Skip ? "skip"
                                                        : "fail:" + sys::errnoName(code))));
}

/// What a skipped call returns.
std::int64_t Stage::pretendedValue(const Actor& actor, const Stop& stop) const
{
    switch (stop.deed) {
    case Deed::SetSid:
        return actor.viewer.innerPid();
    case Deed::Redirect:
        return stop.number.value_or(0);
    case Deed::Umask:
        return actor.picture.umask.value_or(022);
    default:
        return 0; // of fork too: the caller goes on as if it were its own child
    }
}

void Stage::carryOut(Actor& actor, const Held& held, Answer answer, int code)
{
    const auto& stop = held.stop;
    const int step = ++steps_;
    if (stop.deed == Deed::Umask) // what it was before, or what a skip is to return
        actor.viewer.readStatus(actor.picture);
    if (stop.deed == Deed::SetPgid && answer == Answer::Let) {
        const int target = stop.target->value == 0 ? actor.pid.value : stop.target->value;
        if (auto* named = target == actor.pid.value ? &actor : byPid(Pid{target}); named != nullptr)
            named->groupStep = step;
    }
    actor.vforked = stop.deed == Deed::Fork && stop.sharesMemory;
    if (stop.deed == Deed::Wait)
        actor.waitStep = step;
    if (stop.deed == Deed::Exit && answer == Answer::Let) {
        actor.exitStep = step;
        actor.status = (stop.number.value_or(0) & 0xFF) << 8;
    }
    respond(actor, held, answer, code, step, false);
}

/// Answers as step `step`, and waits a moment for what comes of it.
void Stage::respond(Actor& actor, const Held& held, Answer answer, int code, int step, bool announced)
{
    auto& listener = launched_->listener;
    const auto& stop = held.stop;
    actor.pending = Pending{step, stop, answer == Answer::Let, -1, actor.picture};
    const auto at = Clock::now();
    const bool taken = answer == Answer::Let ? listener.let(held.call.id)
        : answer == Answer::Skip             ? listener.pretend(held.call.id, pretendedValue(actor, stop))
                                             : listener.fail(held.call.id, code);
    if (!announced) // after the answer, so that nobody waits for our words
        announce(step, at, actor, stop, answer, code);
    if (!taken) { // a signal came between: the call is made again, or was given up
        tell({{"ev", "interrupted"}, {"step", step}});
        actor.pending.reset();
        actor.unheard = Unheard{held, answer, code, step};
        return;
    }
    if (answer != Answer::Let) {
        outcome(step, "refused", answer == Answer::Fail ? code : 0);
        actor.pending.reset();
        return;
    }
    awaitEffect(actor);
}

} // namespace daemonscope::stage
