// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ending.h"

#include <csignal>
#include <optional>
#include <unordered_map>
#include <unordered_set>

#include <poll.h>
#include <unistd.h>

#include "app/cli/command_run.h"
#include "model/sys/pidfd.h"
#include "model/sys/stat_line.h"

namespace daemonscope::cli {

namespace {

using Clock = std::chrono::steady_clock;

std::optional<sys::StatLine> statOf(const sys::ProcFs& proc, Pid pid)
{
    std::string text;
    const auto folder = proc.openProcess(pid);
    if (!folder || !sys::readAt(folder->get(), "stat", text, 4096, sys::Wait::Never))
        return std::nullopt;
    auto stat = sys::parseStat(text);
    return stat ? std::optional(std::move(*stat)) : std::nullopt;
}

/// Living descendants of this process; threads whose leader has ended count as living.
std::vector<sys::StatLine> below(sys::ProcFs& proc)
{
    std::unordered_map<Pid, std::vector<sys::StatLine>> children;
    if (const auto pids = proc.listPids())
        for (const auto pid : *pids)
            if (auto stat = statOf(proc, pid))
                children[stat->ppid].push_back(std::move(*stat));
    std::vector<sys::StatLine> found;
    std::vector<Pid> next{Pid{::getpid()}};
    std::unordered_set<Pid> been;
    while (!next.empty()) {
        const auto parent = next.back();
        next.pop_back();
        if (!been.insert(parent).second)
            continue;
        for (auto& child : children[parent]) {
            next.push_back(child.pid);
            if ((child.state != 'Z' && child.state != 'X') || child.threads > 1)
                found.push_back(std::move(child));
        }
    }
    return found;
}

class Ender {
public:
    explicit Ender(sys::ProcFs& proc)
        : proc_(proc)
    {
    }

    /// Sends SIGTERM, or SIGKILL, to all who have not had it.
    void round(bool kill)
    {
        for (const auto& stat : below(proc_)) {
            auto& target = targetFor(stat);
            if (!target.pidfd || (!kill && target.ending.signal != 0))
                continue;
            const int signal = kill ? SIGKILL : SIGTERM;
            if (const auto sent = sys::sendSignal(target.pidfd.get(), signal)) {
                target.ending.signal = signal;
                target.ending.code = 0;
            } else if (sent.error().kind != sys::Failure::Gone) {
                target.ending.code = sent.error().code;
            }
            if (!kill)
                (void)sys::sendSignal(target.pidfd.get(), SIGCONT);
        }
    }

    /// Until one of them has ended, at most for a short while.
    void wait()
    {
        constexpr int longest = 20; // ms
        std::vector<pollfd> looks;
        for (const auto& target : targets_)
            if (target.pidfd)
                looks.push_back({target.pidfd.get(), POLLIN, 0});
        (void)::poll(looks.data(), looks.size(), longest);
        for (auto& target : targets_)
            if (target.pidfd && sys::hasEnded(target.pidfd.get())) {
                target.ending.ended = true;
                target.pidfd.reset();
            }
    }

    [[nodiscard]] std::vector<Ending> result() const
    {
        std::vector<Ending> all;
        for (const auto& target : targets_)
            all.push_back(target.ending);
        return all;
    }

private:
    struct Target {
        Ending ending;
        sys::UniqueFd pidfd; ///< empty once it has ended, and where none could be had
    };

    Target& targetFor(const sys::StatLine& stat)
    {
        for (auto& target : targets_)
            if (target.ending.pid == stat.pid && target.ending.startTicks == stat.startTicks && !target.ending.ended) {
                if (!target.pidfd)
                    open(target);
                return target;
            }
        targets_.push_back({{stat.pid, stat.startTicks, stat.comm}, {}});
        open(targets_.back());
        return targets_.back();
    }

    void open(Target& target)
    {
        auto pidfd = sys::openPidfd(target.ending.pid);
        if (!pidfd) {
            target.ending.ended = pidfd.error().kind == sys::Failure::Gone;
            target.ending.code = target.ending.ended ? 0 : pidfd.error().code;
            return;
        }
        const auto still = statOf(proc_, target.ending.pid);
        if (!still || still->startTicks != target.ending.startTicks)
            target.ending.ended = true; // and its number may be another's
        else
            target.pidfd = std::move(*pidfd);
    }

    sys::ProcFs& proc_;
    std::vector<Target> targets_;
};

} // namespace

std::vector<Ending> endBelow(sys::ProcFs& proc, std::chrono::milliseconds patience)
{
    constexpr std::chrono::seconds atMost{5};
    const auto kill = Clock::now() + patience;
    Ender ender(proc);
    while (reapBelow() && Clock::now() < kill + atMost) {
        ender.round(Clock::now() >= kill);
        ender.wait();
    }
    ender.wait();
    return ender.result();
}

} // namespace daemonscope::cli
