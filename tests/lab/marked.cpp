// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/marked.h"

#include <algorithm>
#include <csignal>
#include <cstdlib>

#include <unistd.h>

#include "model/sys/pidfd.h"
#include "model/sys/procfs.h"
#include "model/sys/stat_line.h"

namespace daemonscope::test {

namespace {

constexpr const char* variable = "DAEMONSCOPE_TEST_MARK";

/// Empty when it is gone, or not ours to read.
std::string contents(const sys::UniqueFd& process, const char* name)
{
    std::string text;
    (void)sys::readAt(process.get(), name, text);
    return text;
}

/// Whether it can be one of the stage's: stat and status answer at once, which the environment of a stranger need not.
bool isCandidate(const sys::UniqueFd& process, std::uint64_t since)
{
    const auto line = sys::parseStat(contents(process, "stat"));
    if (!line || line->state == 'Z' || line->state == 'X' || line->startTicks < since)
        return false;
    return line->comm.starts_with("daemonscope") || line->comm.starts_with("stage-")
        || contents(process, "status").find("\nSeccomp:\t2") != std::string::npos;
}

} // namespace

Mark::Mark()
{
    static int number = 0;
    word_ = std::to_string(::getpid()) + '-' + std::to_string(++number);
    ::setenv(variable, word_.c_str(), 1);
}

Mark::~Mark()
{
    for (const auto pid : bearers()) { // only after a failure
        const auto pidfd = sys::openPidfd(pid);
        const auto still = bearers();
        if (pidfd && std::find(still.begin(), still.end(), pid) != still.end())
            (void)sys::sendSignal(pidfd->get(), SIGKILL);
    }
    ::unsetenv(variable);
}

std::vector<Pid> Mark::bearers(Pid except) const
{
    auto proc = sys::ProcFs::open();
    const auto since = sys::parseStat(contents(*proc->openProcess(Pid{::getpid()}), "stat"))->startTicks;
    const auto entry = '\0' + std::string(variable) + '=' + word_ + '\0';
    const auto pids = proc->listPids();
    std::vector<Pid> found;
    for (const auto pid : *pids) {
        const auto process = proc->openProcess(pid);
        if (pid.value == ::getpid() || pid == except || !process)
            continue;
        if (isCandidate(*process, since) && ('\0' + contents(*process, "environ")).find(entry) != std::string::npos)
            found.push_back(pid);
    }
    return found;
}

QString Mark::bearersInWords(Pid except) const
{
    const auto proc = sys::ProcFs::open();
    QString text;
    for (const auto pid : bearers(except))
        if (const auto process = proc->openProcess(pid))
            text += QString::fromStdString(contents(*process, "stat")).section(u' ', 0, 7) + u'\n';
    return text;
}

} // namespace daemonscope::test
