// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/acting.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <filesystem>

#include <fcntl.h>
#include <linux/filter.h>
#include <linux/sched.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "model/act/texts.h"
#include "tests/support/wait.h"

namespace daemonscope::test {

namespace {

int living(const std::function<bool(const sys::StatLine&)>& wanted)
{
    Scanning scanning;
    const auto processes = scanning.scan().processes();
    return static_cast<int>(std::count_if(processes.begin(), processes.end(),
        [&](const ProcessPtr& process) { return !process->dead() && wanted(process->stat); }));
}

} // namespace

act::Preview previewOf(
    Scanning& scanning, Pid pid, act::Reach reach, int signal, const act::Self& self)
{
    const auto machine = classify(scanning.share());
    const auto* process = scanning.find(pid);
    if (process == nullptr)
        return {};
    act::Holds holds;
    const act::Target target{reach, process->key, process->stat.pgid, process->stat.sid};
    for (const auto& hit : act::preview(*machine, target, signal, {}, self).hits)
        holds.emplace(hit.process->key.serial, act::takeHold(scanning.scanner(), hit.process));
    return act::preview(*machine, target, signal, holds, self);
}

act::Order orderOf(act::Preview preview)
{
    act::Order order;
    order.preview = std::move(preview);
    order.self = act::Self::now(true);
    order.patience = longEnough;
    return order;
}

act::Report carryOut(act::Order order)
{
    auto proc = sys::ProcFs::open();
    return act::Execution(std::move(order), *proc, {}).run();
}

char stateOf(Pid pid)
{
    const auto proc = sys::ProcFs::open();
    const auto dir = proc->openProcess(pid);
    const auto stat = dir ? act::statOf(*dir) : sys::Unexpected{dir.error()};
    return stat ? stat->state : '-';
}

int livingIn(Sid session, Pid except)
{
    return living([&](const sys::StatLine& stat) { return stat.sid == session && stat.pid != except; });
}

int livingIn(Pgid group)
{
    return living([&](const sys::StatLine& stat) { return stat.pgid == group; });
}

QStringList told(const act::Preview& preview)
{
    QStringList lines;
    for (const auto& hit : preview.hits)
        lines << QStringLiteral("%1 %2").arg(hit.process->pid().value).arg(act::reactionText(hit, preview.signal));
    for (const auto& spared : preview.spared)
        lines << QStringLiteral("not %1 %2").arg(spared.process->pid().value).arg(act::whyText(spared.why));
    return lines;
}

std::size_t ownThreads()
{
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator("/proc/self/task"), {}));
}

std::vector<int> asOrdinaryUser(const std::function<std::vector<int>()>& ask)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return {};
    const pid_t child = ::fork();
    if (child == 0) {
        if (::geteuid() == 0 && ::setresuid(65534, 65534, 65534) != 0)
            ::_exit(1);
        const auto answer = ask();
        const auto size = answer.size() * sizeof(int);
        ::_exit(::write(ends[1], answer.data(), size) == static_cast<ssize_t>(size) ? 0 : 1);
    }
    ::close(ends[1]);
    std::vector<int> answer(64);
    const auto got = ::read(ends[0], answer.data(), answer.size() * sizeof(int));
    ::close(ends[0]);
    int status = 0;
    (void)::waitpid(child, &status, 0);
    answer.resize(status == 0 && got > 0 ? static_cast<std::size_t>(got) / sizeof(int) : 0);
    return answer;
}

act::Self believesToBeRoot()
{
    auto self = act::Self::now(true);
    self.effectiveUid = 0;
    return self;
}

std::pair<pid_t, pid_t> strangerWithChild(pid_t number)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return {-1, -1};
    clone_args args{};
    args.exit_signal = SIGCHLD;
    args.set_tid = reinterpret_cast<std::uintptr_t>(&number);
    args.set_tid_size = 1;
    const auto stranger = static_cast<pid_t>(::syscall(SYS_clone3, &args, sizeof args));
    if (stranger == 0) {
        if (::fork() == 0) {
            sock_filter allow = BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
            sock_fprog program{1, &allow};
            const bool under = ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
                && ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
            const pid_t self = under ? ::getpid() : -1;
            (void)!::write(ends[1], &self, sizeof self);
        }
        for (;;)
            ::pause();
    }
    const int why = errno;
    ::close(ends[1]);
    pid_t child = -1;
    if (stranger > 0 && ::read(ends[0], &child, sizeof child) != static_cast<ssize_t>(sizeof child))
        child = -1;
    ::close(ends[0]);
    errno = why;
    return {stranger, child};
}

} // namespace daemonscope::test
