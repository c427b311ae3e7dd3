// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/typist.h"

#include <algorithm>

#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "model/sys/procfs.h"
#include "model/sys/stat_line.h"
#include "model/sys/tokens.h"

namespace daemonscope::cli {

namespace {

/// Whether the process sleeps in a call that waits for input (proc_pid_syscall(5)); yes when that may not be read.
bool waitsForInput(const sys::ProcFs& proc, Pid pid, int foreground)
{
    const auto folder = proc.openProcess(pid);
    std::string text;
    if (!folder || !sys::readAt(folder->get(), "stat", text, 4096, sys::Wait::Never))
        return false;
    const auto line = sys::parseStat(text);
    if (!line || line->pgid.value != foreground || line->state == 'R' || line->state == 'Z')
        return false;
    if (!sys::readAt(folder->get(), "syscall", text, 4096, sys::Wait::Never))
        return true;
    std::string_view rest = text;
    const auto number = sys::toNumber<long>(sys::nextWord(rest));
    if (!number)
        return false; // "running"
    constexpr long waits[] = {SYS_read, SYS_pselect6, SYS_ppoll, SYS_epoll_pwait,
#ifdef SYS_poll
        SYS_poll, SYS_select, SYS_epoll_wait,
#endif
    };
    if (std::find(std::begin(waits), std::end(waits), *number) == std::end(waits))
        return false;
    if (*number != SYS_read)
        return true;
    auto argument = sys::nextWord(rest);
    argument.remove_prefix(std::min<std::size_t>(2, argument.size())); // 0x
    const auto fd = sys::toNumber<std::uint64_t>(argument, 16);
    const auto name = "fd/" + std::to_string(fd.value_or(0));
    const auto target = sys::readLinkAt(folder->get(), name.c_str());
    return target && (target->starts_with("/dev/pts/") || *target == "/dev/tty");
}

} // namespace

bool Typist::tryToType(int terminal, const lab::TraceRecord& record)
{
    constexpr std::chrono::milliseconds moment{60};
    if (finished() || terminal < 0 || Clock::now() - quietSince_ < moment)
        return false;
    int foreground = 0;
    if (::ioctl(terminal, TIOCGPGRP, &foreground) != 0)
        return false;
    const auto proc = sys::ProcFs::open();
    if (!proc)
        return false;
    const auto& actors = record.actors();
    const bool ready = std::any_of(actors.begin(), actors.end(), [&](const auto& actor) {
        return !actor.ended && waitsForInput(*proc, actor.pid, foreground);
    });
    if (!ready)
        return false;
    const auto line = lines_[next_++] + '\n';
    (void)!::write(terminal, line.data(), line.size());
    stirred();
    return true;
}

} // namespace daemonscope::cli
