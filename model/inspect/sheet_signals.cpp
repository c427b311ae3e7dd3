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

/// What an unhandled signal does, as part of a sentence with "it".
QString defaultText(int signal)
{
    switch (sys::defaultAction(signal)) {
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
QString fate(const sys::SignalMasks& masks, int signal)
{
    if (sys::holds(masks.blocked, signal))
        return SignalText::tr("waits, for it is blocked");
    if (sys::holds(masks.ignored, signal))
        return SignalText::tr("is ignored");
    if (sys::holds(masks.caught, signal))
        return SignalText::tr("runs its own handler");
    return defaultText(signal);
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

SheetBlock pendingBlock(const sys::SignalMasks& masks)
{
    return maskBlock(SignalText::tr("Pending: sent, and not taken yet"), QStringLiteral("no-pending"),
        masks.pending | masks.sharedPending, [&](int signal) {
            auto line = signalLine("pending", signal,
                sys::holds(masks.blocked, signal) ? SignalText::tr("waits until it is no longer blocked")
                                                  : SignalText::tr("is about to be taken"));
            if (!sys::holds(masks.sharedPending, signal))
                append(line.more, SignalText::tr("It was sent to its first thread, not to the process as a whole."));
            return line;
        });
}

SheetBlock blockedBlock(const sys::SignalMasks& masks)
{
    return maskBlock(
        SignalText::tr("Blocked: held back for now"), QStringLiteral("no-blocked"), masks.blocked, [&](int signal) {
            const bool ignored = sys::holds(masks.ignored, signal);
            const bool caught = sys::holds(masks.caught, signal);
            return signalLine("blocked", signal,
                ignored      ? SignalText::tr("then: ignored")
                    : caught ? SignalText::tr("then: its own handler")
                             : SignalText::tr("then: %1", "what happens later").arg(defaultText(signal)));
        });
}

SheetBlock ignoredBlock(const sys::SignalMasks& masks)
{
    return maskBlock(
        SignalText::tr("Ignored: thrown away"), QStringLiteral("no-ignored"), masks.ignored, [](int signal) {
            auto line = signalLine("ignored", signal, SignalText::tr("otherwise: %1").arg(defaultText(signal)));
            append(line.more, ignoredMeans(signal));
            append(line.more, SignalText::tr("An ignored signal stays ignored in what it executes (execve(2))."));
            return line;
        });
}

SheetBlock caughtBlock(const sys::SignalMasks& masks)
{
    return maskBlock(SignalText::tr("Caught: a handler of its program runs"), QStringLiteral("no-caught"), masks.caught,
        [](int signal) {
            auto line = signalLine("caught", signal, SignalText::tr("otherwise: %1").arg(defaultText(signal)));
            append(line.more, SignalText::tr("What happens is up to its program."));
            return line;
        });
}

SheetBlock defaultBlock(const sys::SignalMasks& masks)
{
    SheetBlock block{SignalText::tr("Left to the kernel"), {}, {}};
    const auto handled = masks.caught | masks.ignored;
    for (const int signal : sys::allSignals())
        if (signal < SIGRTMIN && !sys::holds(handled, signal)) {
            block.lines.push_back(signalLine("default", signal, defaultText(signal)));
            if (sys::cannotBeCaught(signal))
                append(block.lines.back().more, SignalText::tr("No process can catch, block or ignore it."));
        }
    block.note = SignalText::tr("Real-time signals that nothing is said about end it, too.");
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
    if (context.kernelThread) {
        sheet.blocks.push_back({{},
            {inspect::quietLine(QStringLiteral("kernel"),
                SignalText::tr("A kernel thread takes no signals but those that it asks for."))},
            {}});
        return sheet;
    }
    const auto& masks = field.value;
    sheet.summary = SignalText::tr("Ctrl-C (SIGINT) %1. SIGTERM %2. A hangup (SIGHUP) %3.")
                        .arg(fate(masks, SIGINT), fate(masks, SIGTERM), fate(masks, SIGHUP));
    sheet.blocks = {
        pendingBlock(masks), blockedBlock(masks), ignoredBlock(masks), caughtBlock(masks), defaultBlock(masks)};
    if (masks.queued && masks.queuedAtMost)
        sheet.blocks[0].note = SignalText::tr("Signals that wait for all processes of its user: %1, at most %2.")
                                   .arg(QLocale().toString(static_cast<qulonglong>(*masks.queued)),
                                       QLocale().toString(static_cast<qulonglong>(*masks.queuedAtMost)));
    if (context.threads > 1)
        sheet.blocks[1].note = SignalText::tr("These are its first thread's; each thread blocks its own.");
    return sheet;
}

} // namespace daemonscope
