// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The loop, and what the other side of the wire asks for.

#include "app/stage/stage.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <csignal>
#include <cstdlib>
#include <utility>

#include <poll.h>
#include <sys/epoll.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <unistd.h>

#include "app/stage/keeper.h"
#include "app/stage/words.h"
#include "model/sys/pidfd.h"
#include "model/sys/seccomp_filter.h"
#include "model/sys/undertaker.h"

namespace daemonscope::stage {

namespace {

// What epoll tells apart; below these are the actors' ids.
constexpr std::uint64_t onWire = 1ULL << 40;
constexpr std::uint64_t onControl = onWire + 1;
constexpr std::uint64_t onSignal = onWire + 2;

const char* failureName(LaunchFailure::Stage at)
{
    using At = LaunchFailure::Stage;
    switch (at) {
    case At::Terminal:
        return "terminal";
    case At::Fork:
        return "fork";
    case At::Namespace:
        return "namespace";
    case At::Filter:
        return "filter";
    case At::Exec:
        return "exec";
    }
    return "";
}

} // namespace

Stage::Stage(sys::Wire wire, std::unique_ptr<WardenLink> warden, int signals)
    : wire_(std::move(wire))
    , warden_(std::move(warden))
    , signals_(signals)
    , epoll_(::epoll_create1(EPOLL_CLOEXEC))
{
    watch(wire_.fd(), onWire);
    watch(signals_, onSignal);
}

void Stage::watch(int fd, std::uint64_t what, std::uint32_t how)
{
    epoll_event event{};
    event.events = EPOLLIN | how;
    event.data.u64 = what;
    (void)::epoll_ctl(epoll_.get(), EPOLL_CTL_ADD, fd, &event);
}

void Stage::tell(const Json& message) { put(message.dump(-1, ' ', false, Json::error_handler_t::replace)); }
void Stage::tell(Line&& line) { put(line.take()); }

void Stage::put(const std::string& line)
{
    if (mode_ == Mode::Free)
        return;
    constexpr std::size_t much = 2 * 1024 * 1024; // who sends more than a socket holds waits for the reader
    if (!outbox_.empty())
        outbox_ += '\n';
    outbox_ += line;
    if (outbox_.size() > much)
        flush();
}

void Stage::flush()
{
    if (!outbox_.empty())
        (void)wire_.send(std::exchange(outbox_, {}));
}

int Stage::timeout() const
{
    constexpr int lull =
        2; // a trace tells when its command makes a pause: it is not to compete with it for a processor
    if (!settling_)
        return outbox_.empty() ? -1 : lull;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(nextLook_ - Clock::now());
    return static_cast<int>(std::clamp<std::int64_t>(left.count(), 0, 1000));
}

void Stage::run()
{
    constexpr int manyCalls = 64; // then the others have their turn
    int calls = 0;
    while (!done_) {
        std::array<epoll_event, 64> events;
        if (mode_ != Mode::Trace) {
            flush();
            warden_->flush();
        }
        // The listener is polled beside the set, not in it: so the kernel can wake us where the caller ran, and the
        // caller where we do (SYNC_WAKE_UP), which is most of what a stop costs.
        const bool listens = launched_ && !deserted_;
        std::array<pollfd, 2> doors{
            pollfd{epoll_.get(), POLLIN, 0}, pollfd{listens ? launched_->listener.fd() : -1, POLLIN, 0}};
        const int ready = ::poll(doors.data(), doors.size(), timeout());
        if (ready == 0) {
            flush();
            warden_->flush();
        }
        // Deaths after calls: a process that is known to have died has made its last call before. One call a look, for
        // to receive when there is none would wait.
        if ((doors[1].revents & POLLIN) != 0) {
            if (const auto call = launched_->listener.receive())
                queue_.push_back(*call);
            handleQueued();
            if (mode_ == Mode::Trace && ++calls < manyCalls)
                continue;
        } else if ((doors[1].revents & POLLHUP) != 0) {
            deserted_ = true;
        }
        calls = 0;
        const int count =
            doors[0].revents == 0 ? 0 : ::epoll_wait(epoll_.get(), events.data(), static_cast<int>(events.size()), 0);
        for (int i = 0; i < count && !done_; ++i) {
            const auto what = events[static_cast<std::size_t>(i)].data.u64;
            if (what == onWire) {
                const bool open = wire_.fill();
                while (const auto line = wire_.next())
                    obey(*line);
                if (!open && mode_ != Mode::Free)
                    endEverything();
            } else if (what == onControl) {
                readControl();
            } else if (what == onSignal) {
                reapOwn();
            } else if (what < actors_.size()) {
                died(*actors_[what]);
            }
        }
        if (settling_ && Clock::now() >= nextLook_)
            look();
    }
}

void Stage::obey(const std::string& line)
{
    auto order = parseOrder(line);
    if (!order)
        return endEverything(); // whoever speaks nonsense is not ours to obey
    switch (order->what) {
    case Order::What::Start:
        if (!launched_)
            start(std::move(*order));
        break;
    case Order::What::Answer:
        answerOrder(*order);
        break;
    case Order::What::Signal:
        signalOrder(*order);
        break;
    case Order::What::Settle:
        settling_ = true;
        quietLooks_ = 0;
        nextLook_ = Clock::now();
        restless_.reset();
        if (order->within > 0)
            restless_ = nextLook_ + std::chrono::milliseconds(order->within);
        break;
    case Order::What::Leave:
        leave();
        break;
    case Order::What::End:
        endEverything();
        break;
    case Order::What::Unknown:
        break;
    }
}

void Stage::start(Order&& order)
{
    const auto arch = sys::ownArch();
    auto& request = order.launch;
    if (order.scratch) {
        scratch_ = request.folder;
        warden_->holdFolder(scratch_);
    }
    mode_ = order.steps ? Mode::Step : Mode::Trace;
    names_ = std::move(order.names);
    limit_ = order.limit;
    for (const auto deed : order.extra)
        extra_.set(static_cast<std::size_t>(deed));
    rules_ = std::move(order.rules);
    if (request.command.empty() || !arch) {
        tell({{"ev", "failed"}, {"at", arch ? "exec" : "architecture"}, {"errno", ENOEXEC}});
        return;
    }
    request.filter = sys::buildFilter(*arch, extra_);
    began_ = Clock::now();
    auto result = launch(request);
    if (const auto* failure = std::get_if<LaunchFailure>(&result)) {
        tell({{"ev", "failed"}, {"at", failureName(failure->at)}, {"errno", failure->code}});
        return;
    }
    launched_ = std::move(std::get<Launched>(result));
    auto& launched = *launched_;
    const auto holdTo = [this](Pid pid, sys::UniqueFd& pidfd) {
        if (auto opened = sys::openPidfd(pid)) {
            pidfd = std::move(*opened);
            warden_->hold(pid, pidfd.get());
        }
    };
    holdTo(launched.child, launchedPidfd_);
    holdTo(launched.shell, shellPidfd_);
    if (launched.init)
        holdTo(*launched.init, initPidfd_);
    warden_->holdListener(launched.listener.fd());
    const Json message{{"ev", "started"}, {"shell", launched.shell.value}, {"stage", ::getpid()},
        {"warden", warden_->pid().value}, {"init", launched.init ? Json(launched.init->value) : Json(nullptr)}};
    const std::array descriptors{launched.listener.fd(), launched.terminal.get()};
    flush();
    (void)wire_.send(message.dump(), descriptors);
    launched.terminal.reset(); // the other side alone can close the terminal
    watch(launched.control.fd(), onControl);
}

void Stage::answerOrder(const Order& order)
{
    const int sequence = order.sequence;
    const auto answer = order.answer;
    const int code = order.code;
    for (const auto& actor : actors_) {
        const auto held = std::find_if(
            actor->held.begin(), actor->held.end(), [sequence](const auto& one) { return one.sequence == sequence; });
        if (held == actor->held.end())
            continue;
        const bool allowed = answer == sys::Answer::Let || (answer == sys::Answer::Skip && maySkip(held->stop))
            || (answer == sys::Answer::Fail && sys::mayFailWith(held->stop.deed, code));
        if (!allowed) {
            tell({{"ev", "note"}, {"note", "not-allowed"}, {"seq", sequence}});
            return;
        }
        const auto taken = std::move(*held);
        actor->held.erase(held);
        carryOut(*actor, taken, answer, code);
        receiveCalls();
        return;
    }
    tell({{"ev", "note"}, {"note", "not-waiting"}, {"seq", sequence}});
}

void Stage::signalOrder(const Order& order)
{
    const auto id = static_cast<std::size_t>(order.actor);
    if (order.actor >= 0 && id < actors_.size() && !actors_[id]->ended) // only what was started here
        (void)sys::sendSignal(actors_[id]->pidfd.get(), order.signal);
}

void Stage::readControl()
{
    const bool open = launched_->control.fill();
    while (const auto line = launched_->control.next()) {
        const auto blank = line->find(' ');
        const auto word = line->substr(0, blank);
        const int value = blank == std::string::npos ? 0 : std::atoi(line->c_str() + blank);
        if (word == "exit")
            tell({{"ev", "command-ended"}, {"status", value}});
        else if (word == "exec")
            tell({{"ev", "failed"}, {"at", "exec"}, {"errno", value}});
    }
    if (!open)
        (void)::epoll_ctl(epoll_.get(), EPOLL_CTL_DEL, launched_->control.fd(), nullptr);
}

void Stage::reapOwn()
{
    signalfd_siginfo info{};
    while (::read(signals_, &info, sizeof info) == static_cast<ssize_t>(sizeof info)) {
        if (info.ssi_signo != SIGCHLD)
            endEverything();
    }
    if (!launched_ || done_)
        return;
    int status = 0;
    if (::waitpid(launched_->child.value, &status, WNOHANG) == launched_->child.value) {
        if (auto* actor = byPid(launched_->child)) {
            died(*actor);
            actor->status = status;
            noteGone(*actor);
        }
        tell({{"ev", "shell-ended"}, {"status", status}});
    }
}

/// Everybody who was started and has not ended.
std::vector<sys::Mortal> Stage::takeLiving()
{
    std::vector<sys::Mortal> mortals;
    const auto add = [&](Pid pid, sys::UniqueFd& pidfd) {
        if (pidfd)
            mortals.push_back({pid, std::move(pidfd)});
    };
    if (launched_->init) // its end is the namespace's
        add(*launched_->init, initPidfd_);
    for (const auto& actor : actors_) {
        if (actor->pidfd && !sys::hasEnded(actor->pidfd.get()))
            add(actor->pid, actor->pidfd);
    }
    add(launched_->shell, shellPidfd_);
    add(launched_->child, launchedPidfd_);
    return mortals;
}

void Stage::endEverything()
{
    if (done_)
        return;
    done_ = true;
    bool clean = true;
    if (launched_) {
        auto mortals = takeLiving();
        constexpr std::chrono::seconds longest{5};
        clean = sys::endAll(mortals, launched_->listener, longest);
        (void)::waitpid(launched_->child.value, nullptr, WNOHANG);
    }
    removeScratch();
    if (clean)
        warden_->dismiss(); // else it goes on where we gave up
    tell({{"ev", "bye"}, {"clean", clean}});
    flush();
}

void Stage::removeScratch() const
{
    std::error_code error; // what cannot be removed stays in the folder for temporary files
    if (!scratch_.empty())
        std::filesystem::remove_all(scratch_, error);
}

void Stage::leave()
{
    if (!launched_)
        return endEverything();
    for (const auto& actor : actors_) {
        for (const auto& held : actor->held)
            (void)launched_->listener.let(held.call.id);
        actor->held.clear();
    }
    tell({{"ev", "left"}, {"keeper", ::getpid()}});
    flush();
    mode_ = Mode::Free;
    warden_->dismiss();
    done_ = true;
    auto terminal = wire_.takeDescriptor();
    wire_ = {};
    std::vector idle{launched_->shell, launched_->child};
    if (launched_->init)
        idle.push_back(*launched_->init);
    keepQuietly(launched_->listener, std::move(terminal), signals_, takeLiving(), idle);
    removeScratch();
}

} // namespace daemonscope::stage
