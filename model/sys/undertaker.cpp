// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sys/undertaker.h"

#include <algorithm>
#include <csignal>
#include <string>
#include <unordered_set>

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include "model/sys/pidfd.h"
#include "model/sys/procfs.h"
#include "model/sys/stat_line.h"

namespace daemonscope::sys {

namespace {

bool underFilter(int folder)
{
    std::string text;
    return readAt(folder, "status", text, 16 * 1024, Wait::Never).has_value()
        && text.find("\nSeccomp:\t2") != std::string::npos;
}

class Undertaker {
public:
    Undertaker(std::vector<Mortal>& mortals, Notifier& listener) : mortals_(mortals), listener_(listener)
    {
        for (const auto& mortal : mortals)
            numbers_.insert(mortal.pid.value);
    }

    void killAll()
    {
        for (const auto& mortal : mortals_)
            (void)sendSignal(mortal.pidfd.get(), SIGKILL);
    }

    /// Who calls under the filter is one of ours; its call stays unanswered.
    void takeCallers()
    {
        if (!listener_)
            return;
        for (pollfd look{listener_.fd(), POLLIN, 0}; ::poll(&look, 1, 0) > 0 && (look.revents & POLLIN) != 0;) {
            const auto call = listener_.receive();
            if (!call)
                continue;
            auto pidfd = openPidfd(call->thread); // of a thread it fails: then its process is found below
            if (pidfd && listener_.waits(call->id))
                add(call->thread, std::move(*pidfd));
        }
    }

    /// Those that were born without being announced.
    void takeRelatives()
    {
        auto proc = ProcFs::open();
        const auto pids = proc ? proc->listPids() : Result<std::vector<Pid>>();
        if (!pids)
            return;
        forgetNumbers(*proc);
        std::string text;
        for (const auto pid : *pids) {
            if (numbers_.contains(pid.value) || pid.value == ::getpid())
                continue;
            const auto folder = proc->openProcess(pid);
            if (!folder || !readAt(folder->get(), "stat", text, 4096, Wait::Never))
                continue;
            const auto line = parseStat(text);
            const bool related = line && (numbers_.contains(line->ppid.value) || numbers_.contains(line->pgid.value)
                || numbers_.contains(line->sid.value));
            if (!related || !underFilter(folder->get()))
                continue;
            auto pidfd = openPidfd(pid);
            if (pidfd && readAt(folder->get(), "stat", text, 4096, Wait::Never)) // still the one that was looked at
                add(pid, std::move(*pidfd));
        }
    }

    /// Those that are children of ours: before Linux 6.11 a zombie keeps its filter, and so the listener from being
    /// deserted, until somebody has waited for it. For those of others this does nothing.
    void waitForOwn() const
    {
        for (const auto& mortal : mortals_) {
            siginfo_t info{};
            (void)::waitid(P_PIDFD, static_cast<id_t>(mortal.pidfd.get()), &info, WEXITED | WNOHANG);
        }
    }

    [[nodiscard]] bool done() const
    {
        const bool ended = std::all_of(mortals_.begin(), mortals_.end(), [](const auto& m) { return hasEnded(m.pidfd.get()); });
        return ended && (!listener_ || listener_.deserted());
    }

private:
    /// A number whose process has ended and been waited for may be a stranger's: those are no relatives of his. While a
    /// group or session bears it, it is given to nobody.
    void forgetNumbers(const ProcFs& proc)
    {
        std::string text;
        for (const auto& mortal : mortals_) {
            if (!hasEnded(mortal.pidfd.get()))
                continue;
            const auto folder = proc.openProcess(mortal.pid);
            if (!folder || !readAt(folder->get(), "stat", text, 4096, Wait::Never))
                continue;
            if (const auto line = parseStat(text); line && line->state != 'Z' && line->state != 'X')
                numbers_.erase(mortal.pid.value);
        }
    }

    void add(Pid pid, UniqueFd pidfd)
    {
        (void)sendSignal(pidfd.get(), SIGKILL);
        numbers_.insert(pid.value);
        mortals_.push_back({pid, std::move(pidfd)});
    }

    std::vector<Mortal>& mortals_;
    Notifier& listener_;
    std::unordered_set<int> numbers_;
};

} // namespace

bool endAll(std::vector<Mortal>& mortals, Notifier& listener, std::chrono::milliseconds longest)
{
    const auto end = std::chrono::steady_clock::now() + longest;
    Undertaker undertaker(mortals, listener);
    undertaker.killAll();
    for (int pause = 0;; pause = std::min(pause + 1, 20)) {
        undertaker.takeCallers();
        undertaker.waitForOwn();
        if (undertaker.done())
            return true;
        undertaker.takeRelatives();
        if (std::chrono::steady_clock::now() > end)
            return undertaker.done();
        ::poll(nullptr, 0, pause);
    }
}

} // namespace daemonscope::sys
