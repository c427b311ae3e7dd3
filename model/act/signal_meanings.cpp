// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>

#include <QCoreApplication>

#include "model/act/texts.h"
#include "model/sys/words.h"

namespace daemonscope::act {

namespace {

QString tr(const char* text, const char* about = nullptr, int count = -1)
{
    return QCoreApplication::translate("Signals", text, about, count);
}

} // namespace

QString signalText(int signal)
{
    if (signal >= SIGRTMIN && signal <= SIGRTMAX)
        return signal == SIGRTMIN ? QStringLiteral("SIGRTMIN") : QStringLiteral("SIGRTMIN+%1").arg(signal - SIGRTMIN);
    return QString::fromStdString(sys::signalName(signal));
}

QString signalMeaning(int signal)
{
    switch (signal) {
    case SIGTERM:
        return tr("Asks it to end; it may save its work first, or refuse.");
    case SIGKILL:
        return tr("Ends it at once. It cannot save anything, and cannot refuse.");
    case SIGSTOP:
        return tr("Stops it until it is continued. It cannot refuse.");
    case SIGCONT:
        return tr("Lets it go on if it is stopped.");
    case SIGHUP:
        return tr("The terminal has hung up: ends it by default; many daemons read their settings again.");
    case SIGINT:
        return tr("What Ctrl-C sends: ends it by default.");
    case SIGQUIT:
        return tr("What Ctrl-\\ sends: ends it by default, with a core dump.");
    case SIGTSTP:
        return tr("What Ctrl-Z sends: stops it by default, but it may refuse.");
    case SIGTTIN:
        return tr("It read from its terminal in the background: stops it by default.");
    case SIGTTOU:
        return tr("It wrote to its terminal in the background: stops it by default.");
    case SIGUSR1:
    case SIGUSR2:
        return tr("Means what its program says; one that says nothing ends.");
    case SIGALRM:
    case SIGVTALRM:
    case SIGPROF:
        return tr("A timer has run out: ends it by default.");
    case SIGPIPE:
        return tr("Nobody reads the pipe it writes to: ends it by default.");
    case SIGCHLD:
        return tr("A child has ended or stopped: ignored by default.");
    case SIGURG:
        return tr("Urgent data at a socket: ignored by default.");
    case SIGWINCH:
        return tr("Its terminal has another size: ignored by default.");
    case SIGABRT:
        return tr("It gives up: ends it by default, with a core dump.");
    case SIGSEGV:
        return tr("A wrong address: ends it by default, with a core dump.");
    case SIGBUS:
        return tr("A memory access that the hardware refused: ends it by default, with a core dump.");
    case SIGILL:
        return tr("An illegal instruction: ends it by default, with a core dump.");
    case SIGFPE:
        return tr("An arithmetic error: ends it by default, with a core dump.");
    case SIGTRAP:
        return tr("A debugger's breakpoint: ends it by default, with a core dump.");
    case SIGSYS:
        return tr("A forbidden system call: ends it by default, with a core dump.");
    case SIGXCPU:
        return tr("It has used up its processor time: ends it by default, with a core dump.");
    case SIGXFSZ:
        return tr("A file has grown too large: ends it by default, with a core dump.");
    case SIGIO:
        return tr("A descriptor is ready: ends it by default.");
    case SIGPWR:
        return tr("The power fails: ends it by default.");
    case SIGSTKFLT:
        return tr("Not used by Linux: ends it by default.");
    default:
        return tr("A real-time signal, which means what its program says; one that says nothing ends.");
    }
}

QString verb(int signal, int processes)
{
    switch (signal) {
    case SIGTERM:
        return tr("Terminate %n process(es)", "button", processes);
    case SIGKILL:
        return tr("Kill %n process(es)", "button", processes);
    case SIGSTOP:
        return tr("Stop %n process(es)", "button", processes);
    case SIGCONT:
        return tr("Continue %n process(es)", "button", processes);
    default:
        return tr("Send %1 to %n process(es)", "button", processes).arg(signalText(signal));
    }
}

} // namespace daemonscope::act
