// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>

#include <QCoreApplication>

#include "model/act/texts.h"
#include "model/sys/words.h"

namespace daemonscope::act {

namespace {

/// The context of the texts.
class SignalTexts {
    Q_DECLARE_TR_FUNCTIONS(SignalTexts)
};

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
        return SignalTexts::tr("Asks it to end; it may save its work first, or refuse.");
    case SIGKILL:
        return SignalTexts::tr("Ends it at once. It cannot save anything, and cannot refuse.");
    case SIGSTOP:
        return SignalTexts::tr("Stops it until it is continued. It cannot refuse.");
    case SIGCONT:
        return SignalTexts::tr("Lets it go on if it is stopped.");
    case SIGHUP:
        return SignalTexts::tr("The terminal has hung up: ends it by default; many daemons read their settings again.");
    case SIGINT:
        return SignalTexts::tr("What Ctrl-C sends: ends it by default.");
    case SIGQUIT:
        return SignalTexts::tr("What Ctrl-\\ sends: ends it by default, with a core dump.");
    case SIGTSTP:
        return SignalTexts::tr("What Ctrl-Z sends: stops it by default, but it may refuse.");
    case SIGTTIN:
        return SignalTexts::tr("It read from its terminal in the background: stops it by default.");
    case SIGTTOU:
        return SignalTexts::tr("It wrote to its terminal in the background: stops it by default.");
    case SIGUSR1:
    case SIGUSR2:
        return SignalTexts::tr("Means what its program says; one that says nothing ends.");
    case SIGALRM:
    case SIGVTALRM:
    case SIGPROF:
        return SignalTexts::tr("A timer has run out: ends it by default.");
    case SIGPIPE:
        return SignalTexts::tr("Nobody reads the pipe it writes to: ends it by default.");
    case SIGCHLD:
        return SignalTexts::tr("A child has ended or stopped: ignored by default.");
    case SIGURG:
        return SignalTexts::tr("Urgent data at a socket: ignored by default.");
    case SIGWINCH:
        return SignalTexts::tr("Its terminal has another size: ignored by default.");
    case SIGABRT:
        return SignalTexts::tr("It gives up: ends it by default, with a core dump.");
    case SIGSEGV:
        return SignalTexts::tr("A wrong address: ends it by default, with a core dump.");
    case SIGBUS:
        return SignalTexts::tr("A memory access that the hardware refused: ends it by default, with a core dump.");
    case SIGILL:
        return SignalTexts::tr("An illegal instruction: ends it by default, with a core dump.");
    case SIGFPE:
        return SignalTexts::tr("An arithmetic error: ends it by default, with a core dump.");
    case SIGTRAP:
        return SignalTexts::tr("A debugger's breakpoint: ends it by default, with a core dump.");
    case SIGSYS:
        return SignalTexts::tr("A forbidden system call: ends it by default, with a core dump.");
    case SIGXCPU:
        return SignalTexts::tr("It has used up its processor time: ends it by default, with a core dump.");
    case SIGXFSZ:
        return SignalTexts::tr("A file has grown too large: ends it by default, with a core dump.");
    case SIGIO:
        return SignalTexts::tr("A descriptor is ready: ends it by default.");
    case SIGPWR:
        return SignalTexts::tr("The power fails: ends it by default.");
    case SIGSTKFLT:
        return SignalTexts::tr("Not used by Linux: ends it by default.");
    default:
        return SignalTexts::tr("A real-time signal, which means what its program says; one that says nothing ends.");
    }
}

QString verb(int signal, int processes)
{
    switch (signal) {
    case SIGTERM:
        return SignalTexts::tr("Terminate %n process(es)", "button", processes);
    case SIGKILL:
        return SignalTexts::tr("Kill %n process(es)", "button", processes);
    case SIGSTOP:
        return SignalTexts::tr("Stop %n process(es)", "button", processes);
    case SIGCONT:
        return SignalTexts::tr("Continue %n process(es)", "button", processes);
    default:
        return SignalTexts::tr("Send %1 to %n process(es)", "button", processes).arg(signalText(signal));
    }
}

} // namespace daemonscope::act
