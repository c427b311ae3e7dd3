// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/act/hold.h"

#include <cerrno>

#include "model/sys/pidfd.h"

namespace daemonscope::act {

sys::Result<sys::StatLine> statOf(const sys::UniqueFd& dir)
{
    std::string text;
    if (const auto read = sys::readAt(dir.get(), "stat", text, 4096, sys::Wait::Never); !read)
        return sys::Unexpected{read.error()};
    return sys::parseStat(text);
}

Hold takeHold(const sys::ProcFs& proc, const ProcessPtr& process)
{
    Hold hold;
    hold.process = process;
    const auto refuse = [&hold](sys::SysError error) {
        hold.failure = error;
        hold.permitted = false;
        return hold;
    };
    auto pidfd = sys::openPidfd(process->pid());
    if (!pidfd) { // of a number that is a thread's only: not a process of this number any more (older kernels: EINVAL)
        const int code = pidfd.error().code;
        return refuse(code == ENOENT || code == EINVAL ? sys::errorFromErrno(ESRCH, "pidfd_open") : pidfd.error());
    }
    auto dir = proc.openProcess(process->pid());
    if (!dir)
        return refuse(dir.error());
    const auto stat = statOf(*dir);
    if (!stat)
        return refuse(stat.error());
    if (stat->startTicks != process->key.startTicks) {
        hold.otherProcess = true;
        return refuse(sys::errorFromErrno(ESRCH, "stat"));
    }
    // The directory must be of the one the pidfd means: it is, if that one has not been waited for since.
    if (const auto asked = sys::sendSignal(pidfd->get(), 0); !asked) {
        if (asked.error().kind == sys::Failure::Gone)
            return refuse(asked.error());
        hold.permitted = false;
    }
    std::string text;
    if (sys::readAt(dir->get(), "status", text, 64 * 1024, sys::Wait::Never))
        if (auto status = sys::parseStatus(text))
            hold.status = std::move(*status);
    hold.pidfd = std::make_shared<const sys::UniqueFd>(std::move(*pidfd));
    hold.dir = std::make_shared<const sys::UniqueFd>(std::move(*dir));
    return hold;
}

Hold takeHold(Scanner& scanner, const ProcessPtr& process)
{
    auto hold = takeHold(scanner.proc(), process);
    // Asked after the pidfd was opened: if that life goes on now, it had the number then.
    if (hold.failure || scanner.vouches(process->key).value_or(true))
        return hold;
    Hold none;
    none.process = process;
    none.failure = sys::errorFromErrno(ESRCH, "stat");
    none.otherProcess = true;
    none.permitted = false;
    return none;
}

} // namespace daemonscope::act
