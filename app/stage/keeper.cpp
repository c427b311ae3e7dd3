// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage/keeper.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <fstream>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <unistd.h>

#include "app/stage/picture.h"
#include "model/sys/keepers.h"
#include "model/sys/pidfd.h"
#include "model/sys/procfs.h"

namespace daemonscope::stage {

namespace {

/// Whoever makes a call is one of those who were left.
void remember(std::vector<sys::Mortal>& kept, Pid thread, std::size_t& sweepAt)
{
    constexpr std::size_t room = 64;
    if (std::any_of(kept.begin(), kept.end(),
            [thread](const auto& one) { return one.pid == thread && !sys::hasEnded(one.pidfd.get()); }))
        return;
    if (auto pidfd = sys::openPidfd(thread)) // of a process's first thread only; the undertaker finds the rest
        kept.push_back({thread, std::move(*pidfd)});
    if (kept.size() > sweepAt) {
        std::erase_if(kept, [](const auto& one) { return sys::hasEnded(one.pidfd.get()); });
        sweepAt = kept.size() + room;
    }
}

bool toldToEnd(int signals)
{
    bool told = false;
    for (signalfd_siginfo info{}; ::read(signals, &info, sizeof info) == static_cast<ssize_t>(sizeof info);)
        told = told || info.ssi_signo == SIGTERM;
    return told;
}

bool isOneOf(const std::vector<Pid>& list, Pid pid) { return std::find(list.begin(), list.end(), pid) != list.end(); }

/// Whether nobody else is in the session of the first. Whoever has left it has made a call, and is remembered.
bool sessionIsIdle(const std::vector<Pid>& idle)
{
    auto proc = sys::ProcFs::open();
    const auto pids = proc ? proc->listPids() : sys::Result<std::vector<Pid>>();
    if (!pids)
        return false;
    return std::none_of(pids->begin(), pids->end(), [&](Pid pid) {
        Picture picture;
        return !isOneOf(idle, pid) && Viewer(pid).readStat(picture) && picture.sid == idle.front().value && picture.state != 'Z';
    });
}

/// The program that was left is our child: as a zombie it would stay for as long as one of its descendants, and before
/// Linux 6.11 hold the filter, and so us.
void waitForChildren()
{
    while (::waitpid(-1, nullptr, WNOHANG) > 0) { }
}

} // namespace

void keepQuietly(sys::Notifier& listener, sys::UniqueFd terminal, int signals, std::vector<sys::Mortal> kept,
    const std::vector<Pid>& idle)
{
    std::size_t sweepAt = 0;
    ::prctl(PR_SET_NAME, "stage-keeper");
    // Whoever reads the output of the program that left us must see its end.
    if (const sys::UniqueFd null(::open("/dev/null", O_RDWR | O_CLOEXEC)); null)
        for (int fd = 0; fd <= 2; ++fd)
            (void)::dup2(null.get(), fd);
    const auto folder = sys::keeperFolder();
    const auto note = folder / ("keeper-" + std::to_string(::getpid()));
    if (!folder.empty())
        std::ofstream(note) << Viewer(Pid{::getpid()}).startTicks() << '\n';
    for (;;) {
        waitForChildren();
        std::vector<pollfd> look{
            {listener.fd(), POLLIN, 0}, {terminal.get(), POLLIN, 0}, {signals, POLLIN, 0}}; // poll(2) ignores -1
        for (const auto& one : kept)
            if (terminal && !isOneOf(idle, one.pid) && !sys::hasEnded(one.pidfd.get()))
                look.push_back({one.pidfd.get(), POLLIN, 0});
        constexpr std::size_t always = 3;
        const bool perhapsIdle = terminal && look.size() == always;
        if (perhapsIdle && sessionIsIdle(idle)) {
            terminal.reset();
            continue;
        }
        constexpr int turn = 1000; // who was born last may end without a word
        if (::poll(look.data(), look.size(), perhapsIdle ? turn : -1) < 0)
            continue;
        if ((look[1].revents & (POLLIN | POLLHUP | POLLERR)) != 0) {
            std::array<char, 4096> unread{};
            if (::read(terminal.get(), unread.data(), unread.size()) <= 0 && errno != EAGAIN && errno != EINTR)
                terminal.reset(); // nobody has it any more
        }
        if ((look[0].revents & POLLIN) != 0) {
            if (const auto call = listener.receive()) {
                remember(kept, call->thread, sweepAt);
                listener.let(call->id);
            }
        } else if ((look[0].revents & POLLHUP) != 0) {
            break;
        }
        if ((look[2].revents & POLLIN) != 0 && toldToEnd(signals)) {
            constexpr std::chrono::seconds longest{10};
            (void)sys::endAll(kept, listener, longest);
            break;
        }
    }
    if (!folder.empty())
        ::unlink(note.c_str());
}

} // namespace daemonscope::stage
