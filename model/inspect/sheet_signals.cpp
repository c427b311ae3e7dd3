// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>

#include <QCoreApplication>
#include <QLocale>

#include "model/act/texts.h"
#include "model/inspect/sheet.h"
#include "model/sys/signals.h"

namespace daemonscope {

namespace {

struct SignalText {
    Q_DECLARE_TR_FUNCTIONS(SignalSheet)
};

constexpr int lastSignal = 64;

/// 32 and 33, which the C library takes for itself before programs count theirs from SIGRTMIN.
bool belongsToLibrary(int signal) { return signal > 31 && signal < SIGRTMIN; }

QString nameText(int signal)
{
    return belongsToLibrary(signal) ? SignalText::tr("signal %1").arg(signal) : act::signalText(signal);
}

QString meaning(int signal)
{
    return belongsToLibrary(signal) ? SignalText::tr("The C library's own, for its threads.")
                                    : act::signalMeaning(signal);
}

/// Whose signals these are, and what changes their fate.
struct Taker {
    const sys::SignalMasks& masks;
    bool init;
    bool first; ///< the init of the machine, or of where we look from: nothing comes from outside
    bool stopped;
    bool threads; ///< more than one
};

/// What becomes of a signal that would end or stop an init: the kernel keeps it from it (pid_namespaces(7)).
QString sparedText(int signal, const Taker& taker)
{
    if (!sys::cannotBeCaught(signal) || taker.first)
        return SignalText::tr("is dropped: an init without a handler");
    return signal == SIGKILL ? SignalText::tr("ends it, if it comes from outside its pid namespace")
                             : SignalText::tr("stops it, if it comes from outside its pid namespace");
}

/// What an unhandled signal does, as part of a sentence with "it".
QString defaultText(int signal, const Taker& taker)
{
    const auto action = sys::defaultAction(signal);
    if (taker.init && action != sys::SignalAction::Ignore && action != sys::SignalAction::Continue)
        return sparedText(signal, taker);
    switch (action) {
    case sys::SignalAction::End:
        return SignalText::tr("ends it");
    case sys::SignalAction::Dump:
        return SignalText::tr("ends it, with a core dump");
    case sys::SignalAction::Ignore:
        return SignalText::tr("does nothing");
    case sys::SignalAction::Stop:
        return SignalText::tr("stops it");
    case sys::SignalAction::Continue:
        return SignalText::tr("lets it go on");
    }
    return {};
}

/// What would come of a signal, as part of a sentence with "it".
QString fate(const Taker& taker, int signal)
{
    const auto& masks = taker.masks;
    if (sys::holds(masks.blocked, signal)) // by another thread perhaps not, and then that one takes it
        return taker.threads ? SignalText::tr("is blocked by its first thread")
                             : SignalText::tr("waits, for it is blocked");
    if (sys::holds(masks.ignored, signal))
        return SignalText::tr("is ignored");
    if (sys::holds(masks.caught, signal))
        return SignalText::tr("runs its own handler");
    return defaultText(signal, taker);
}

/// What follows from ignoring it that one may not expect.
QString ignoredMeans(int signal)
{
    switch (signal) {
    case SIGCHLD:
        return SignalText::tr("Its children leave no zombies behind: the kernel waits for them itself.");
    case SIGHUP:
        return SignalText::tr("A hangup does not end it, as after nohup.");
    case SIGPIPE:
        return SignalText::tr("Writing to a pipe that nobody reads fails with EPIPE and does not end it.");
    case SIGINT:
    case SIGQUIT:
        return SignalText::tr("A shell without job control starts its background jobs so, to spare them Ctrl-C.");
    default:
        return {};
    }
}

SheetLine signalLine(const char* block, int signal, const QString& value)
{
    SheetLine line;
    line.key = QStringLiteral("%1-%2").arg(QLatin1String(block)).arg(signal);
    line.name = nameText(signal);
    line.value = value;
    line.aside = QString::number(signal);
    line.more = meaning(signal);
    return line;
}

void append(QString& more, const QString& sentence)
{
    if (!sentence.isEmpty())
        more += QLatin1Char('\n') + sentence;
}

template <class Make>
SheetBlock maskBlock(const QString& title, const QString& noneKey, std::uint64_t mask, Make make)
{
    SheetBlock block{title, {}, {}};
    for (int signal = 1; signal <= lastSignal; ++signal)
        if (sys::holds(mask, signal))
            block.lines.push_back(make(signal));
    if (block.lines.empty())
        block.lines.push_back(inspect::quietLine(noneKey, SignalText::tr("none")));
    return block;
}

SheetBlock pendingBlock(const Taker& taker)
{
    const auto& masks = taker.masks;
    return maskBlock(SignalText::tr("Pending: sent, and not taken yet"), QStringLiteral("no-pending"),
        masks.pending | masks.sharedPending, [&](int signal) {
            auto line = signalLine("pending", signal,
                sys::holds(masks.blocked, signal) ? SignalText::tr("waits until it is no longer blocked")
                    : taker.stopped               ? SignalText::tr("waits until it is continued")
                                                  : SignalText::tr("is about to be taken"));
            if (!sys::holds(masks.sharedPending, signal))
                append(line.more, SignalText::tr("It was sent to its first thread, not to the process as a whole."));
            return line;
        });
}

SheetBlock blockedBlock(const Taker& taker)
{
    const auto& masks = taker.masks;
    return maskBlock(
        SignalText::tr("Blocked: held back for now"), QStringLiteral("no-blocked"), masks.blocked, [&](int signal) {
            const bool ignored = sys::holds(masks.ignored, signal);
            const bool caught = sys::holds(masks.caught, signal);
            return signalLine("blocked", signal,
                ignored      ? SignalText::tr("then: ignored")
                    : caught ? SignalText::tr("then: its own handler")
                             : SignalText::tr("then: %1", "what happens later").arg(defaultText(signal, taker)));
        });
}

SheetBlock ignoredBlock(const Taker& taker)
{
    return maskBlock(
        SignalText::tr("Ignored: thrown away"), QStringLiteral("no-ignored"), taker.masks.ignored, [&](int signal) {
            auto line = signalLine("ignored", signal, SignalText::tr("otherwise: %1").arg(defaultText(signal, taker)));
            append(line.more, ignoredMeans(signal));
            append(line.more, SignalText::tr("An ignored signal stays ignored in what it executes (execve(2))."));
            return line;
        });
}

SheetBlock caughtBlock(const Taker& taker)
{
    return maskBlock(SignalText::tr("Caught: a handler of its program runs"), QStringLiteral("no-caught"),
        taker.masks.caught, [&](int signal) {
            auto line = signalLine("caught", signal, SignalText::tr("otherwise: %1").arg(defaultText(signal, taker)));
            append(line.more, SignalText::tr("What happens is up to its program."));
            return line;
        });
}

SheetBlock defaultBlock(const Taker& taker)
{
    SheetBlock block{SignalText::tr("Left to the kernel"), {}, {}};
    const auto handled = taker.masks.caught | taker.masks.ignored;
    for (const int signal : sys::allSignals())
        if (signal < SIGRTMIN && !sys::holds(handled, signal)) {
            block.lines.push_back(signalLine("default", signal, defaultText(signal, taker)));
            if (sys::cannotBeCaught(signal))
                append(block.lines.back().more, SignalText::tr("No process can catch, block or ignore it."));
        }
    block.note = taker.init
        ? SignalText::tr("An init is spared what it has no handler for, real-time signals as well. A fault of its own "
                         "ends it all the same.")
        : SignalText::tr("Real-time signals that nothing is said about end it, too.");
    return block;
}

} // namespace

Sheet signalsSheet(const Findings& findings, const SheetContext& context)
{
    Sheet sheet;
    sheet.namesLead = true;
    const auto& field = findings.signals;
    if (!field.ok()) {
        sheet.blocks.push_back(
            {{}, inspect::linesOf(field, "status", [](const auto&) { return std::vector<SheetLine>(); }), {}});
        return sheet;
    }
    if (context.kernelThread || context.dead) {
        sheet.blocks.push_back({{},
            {inspect::quietLine(QStringLiteral("none"),
                context.dead ? SignalText::tr("The dead take no signals.")
                             : SignalText::tr("A kernel thread takes no signals but those that it asks for."))},
            {}});
        return sheet;
    }
    const auto& masks = field.value;
    const Taker taker{masks, context.init, findings.key.pid.value == 1, context.stopped, context.threads > 1};
    sheet.summary = SignalText::tr("Ctrl-C (SIGINT) %1. SIGTERM %2. A hangup (SIGHUP) %3.")
                        .arg(fate(taker, SIGINT), fate(taker, SIGTERM), fate(taker, SIGHUP));
    if (taker.stopped)
        sheet.summary = SignalText::tr("It is stopped: but for SIGKILL, what it does not ignore waits until it is "
                                       "continued.")
            + QLatin1Char(' ') + sheet.summary;
    sheet.blocks = {
        pendingBlock(taker), blockedBlock(taker), ignoredBlock(taker), caughtBlock(taker), defaultBlock(taker)};
    if (masks.queued && masks.queuedAtMost)
        sheet.blocks[0].note = SignalText::tr("Signals that wait for all processes of its user: %1, at most %2.")
                                   .arg(QLocale().toString(static_cast<qulonglong>(*masks.queued)),
                                       QLocale().toString(static_cast<qulonglong>(*masks.queuedAtMost)));
    if (context.threads > 1)
        sheet.blocks[1].note = SignalText::tr("These are its first thread's; each thread blocks its own.");
    return sheet;
}

} // namespace daemonscope
