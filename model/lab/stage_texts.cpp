// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lab/stage_texts.h"

#include <cerrno>
#include <cstring>

#include <QCoreApplication>
#include <QStringList>

#include "model/process/visible_text.h"
#include "model/sys/keepers.h"

namespace daemonscope::lab {

namespace {

struct StageTexts {
    Q_DECLARE_TR_FUNCTIONS(StageTexts)
};

QString errorText(int code)
{
    return code == 0 ? StageTexts::tr("the reason is not known") : QString::fromLocal8Bit(std::strerror(code));
}

} // namespace

QString failureText(const Json& message)
{
    const auto at = message.value("at", std::string());
    const int code = message.value("errno", 0);
    if (at == "filter" && code == EBUSY)
        return StageTexts::tr("somebody already listens to the system calls of this program's processes (a container manager, "
                              "or another lab around it), and the kernel allows one listener only; run it outside of that");
    if (at == "filter" && (code == EINVAL || code == ENOSYS))
        return StageTexts::tr("this kernel cannot stop system calls for us: seccomp user notification needs Linux 5.5 or newer");
    if (at == "filter")
        return StageTexts::tr("the kernel does not allow a seccomp filter here (%1); a container's policy may forbid it: "
                              "allow the system call seccomp there, or run outside of it").arg(errorText(code));
    if (at == "namespace")
        return StageTexts::tr("this machine does not allow a pid namespace of one's own (%1), so nothing can be contained; "
                              "without --contained it runs under the system's own reaper").arg(errorText(code));
    if (at == "architecture")
        return StageTexts::tr("programs can be stepped on x86-64 and aarch64 only");
    if (at == "terminal")
        return StageTexts::tr("cannot open a terminal for it: %1").arg(errorText(code));
    if (at == "exec")
        return StageTexts::tr("cannot be run: %1").arg(errorText(code));
    return StageTexts::tr("cannot start a process: %1").arg(errorText(code));
}

QString noteText(const Json& message, const TraceRecord& record)
{
    const auto note = message.value("note", std::string());
    const auto index = message.value("actor", -1);
    const auto name = index >= 0 && static_cast<std::size_t>(index) < record.actors().size()
        ? QString::fromStdString(record.actors()[static_cast<std::size_t>(index)].name)
        : QString();
    const auto call = visibleText(message.value("call", std::string()), 40);
    if (note == "limit")
        return StageTexts::tr("%1 processes live at once: that is the limit, further forks fail with EAGAIN")
            .arg(message.value("count", 0));
    if (note == "other-architecture")
        return StageTexts::tr("process %1 makes the calls of another architecture; they fail with ENOSYS, for they cannot be followed")
            .arg(message.value("pid", 0));
    if (note == "cannot-skip")
        return StageTexts::tr("%1's %2 cannot be skipped: it was let happen (a vfork shares its memory; an open must return a descriptor)")
            .arg(name, call);
    if (note == "not-waiting")
        return StageTexts::tr("that call no longer waits for an answer");
    if (note == "not-allowed")
        return StageTexts::tr("that answer is not possible for this call");
    return visibleText(note, 80);
}

QString keepersText()
{
    QStringList pids;
    for (const auto& keeper : sys::findKeepers())
        pids << QString::number(keeper.pid.value);
    return pids.isEmpty() ? QString()
                          : StageTexts::tr("left running earlier, with its keeper (stage-keeper) as pid %1").arg(pids.join(QStringLiteral(", ")));
}

} // namespace daemonscope::lab
