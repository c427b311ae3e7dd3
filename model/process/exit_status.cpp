// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/process/exit_status.h"

#include <QCoreApplication>

#include <sys/wait.h>

#include "model/sys/words.h"

namespace daemonscope {

namespace {

struct ExitStatus {
    Q_DECLARE_TR_FUNCTIONS(ExitStatus)
};

} // namespace

QString exitText(int status)
{
    if (!WIFSIGNALED(status))
        return exitTextShort(status);
    return (WCOREDUMP(status) ? ExitStatus::tr("ended by %1, core dumped") : ExitStatus::tr("ended by %1"))
        .arg(exitTextShort(status));
}

QString exitTextShort(int status)
{
    if (WIFSIGNALED(status))
        return QString::fromStdString(sys::signalName(WTERMSIG(status)));
    return ExitStatus::tr("exited %1").arg(WEXITSTATUS(status));
}

} // namespace daemonscope
