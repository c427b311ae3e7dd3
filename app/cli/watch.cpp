// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>
#include <cstring>
#include <memory>

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QStringList>
#include <QTimer>
#include <sys/signalfd.h>
#include <unistd.h>

#include "app/cli/commands.h"
#include "app/cli/event_text.h"
#include "app/cli/scan_beside.h"
#include "model/live/event_feed.h"
#include "model/live/event_json.h"

namespace daemonscope::cli {

namespace {

struct WatchText {
    Q_DECLARE_TR_FUNCTIONS(Watch)
};

/// SIGINT, SIGTERM and SIGHUP end the watching, not the program in the middle of a line. To be made before any thread.
sys::UniqueFd takeInterrupts()
{
    sigset_t wanted;
    sigemptyset(&wanted);
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        sigaddset(&wanted, number);
    (void)::sigprocmask(SIG_BLOCK, &wanted, nullptr);
    return sys::UniqueFd(::signalfd(-1, &wanted, SFD_CLOEXEC | SFD_NONBLOCK));
}

QString idText(std::string_view id) { return QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size())); }

QString reason(const EventSourceState::Refusal& refusal)
{
    const auto at = QString::fromStdString(refusal.at);
    return refusal.code == 0 ? at
                             : QStringLiteral("%1: %2").arg(at, QString::fromLocal8Bit(std::strerror(refusal.code)));
}

class Watching {
public:
    Watching(sys::ProcFs proc, const Options& options, Output& out)
        : options_(options)
        , out_(out)
        , interrupts_(takeInterrupts())
        , feed_(std::move(proc),
              EventFeed::Options{.wanted = options.watch.source, .scansBeside = options.watch.scan.has_value()})
    {
        QObject::connect(
            &feed_, &EventFeed::stateChanged, &feed_, [this](const EventSourceState& state) { armed(state); });
        QObject::connect(&feed_, &EventFeed::arrived, &feed_, [this](const EventBatchPtr& events) { print(*events); });
        QObject::connect(&interrupt_, &QSocketNotifier::activated, &feed_, [] { QCoreApplication::quit(); });
        // A pipe that nobody reads any more is told as an error, also while nothing happens.
        QObject::connect(&reader_, &QSocketNotifier::activated, &feed_, [] { QCoreApplication::quit(); });
    }

    ExitStatus run()
    {
        feed_.start();
        QCoreApplication::exec();
        return status_;
    }

    [[nodiscard]] bool stuck() const { return scans_ && scans_->stuck(); }

private:
    void armed(const EventSourceState& state)
    {
        if (std::exchange(armed_, true))
            return;
        const auto wanted = options_.watch.source;
        if (wanted && *wanted != state.kind) {
            fail(state);
            return;
        }
        if (options_.json)
            out_.raw(eventLine(eventHeadJson(state.kind, state.cannotSee), out_.isTerminal()));
        else
            printHead(state);
        flush();
        if (options_.watch.longest)
            QTimer::singleShot(*options_.watch.longest, &feed_, [] { QCoreApplication::quit(); });
        if (options_.watch.scan)
            if (auto proc = sys::ProcFs::open(options_.proc))
                scans_ = std::make_unique<ScanBeside>(
                    std::move(*proc), *options_.watch.scan, [this](ClassifiedPtr classified) {
                        QMetaObject::invokeMethod(&feed_, [this, classified] { feed_.scanned(classified); });
                    });
    }

    void fail(const EventSourceState& state)
    {
        for (const auto& refusal : state.refused)
            if (refusal.kind == *options_.watch.source)
                complain(WatchText::tr("the source %1 does not work here (%2)")
                             .arg(idText(id(refusal.kind)), reason(refusal)));
        status_ = Failed;
        QCoreApplication::quit();
    }

    void printHead(const EventSourceState& state)
    {
        auto text = WatchText::tr("Source: %1.").arg(idText(id(state.kind)));
        for (const auto& refusal : state.refused)
            if (!options_.watch.source)
                text += QLatin1Char(' ') + WatchText::tr("Not %1 (%2).").arg(idText(id(refusal.kind)), reason(refusal));
        QStringList unseen;
        for (const auto kind : state.cannotSee)
            unseen << idText(id(kind));
        if (!unseen.isEmpty())
            text += QLatin1Char(' ')
                + WatchText::tr("Not seen without --scan: %1.").arg(unseen.join(QStringLiteral(", ")));
        out_.line(text, Tone::Quiet);
    }

    void print(const EventBatch& events)
    {
        if (!armed_ || status_ != Done)
            return;
        for (const auto& event : events) {
            if (options_.json)
                out_.raw(eventLine(eventJson(event), out_.isTerminal()));
            else
                printEvent(event, out_);
        }
        flush();
    }

    void flush()
    {
        if (!out_.flush() || out_.closed())
            QCoreApplication::quit();
    }

    const Options& options_;
    Output& out_;
    sys::UniqueFd interrupts_; // before what has threads
    EventFeed feed_;
    QSocketNotifier interrupt_{interrupts_.get(), QSocketNotifier::Read};
    QSocketNotifier reader_{STDOUT_FILENO, QSocketNotifier::Exception};
    std::unique_ptr<ScanBeside> scans_;
    ExitStatus status_ = Done;
    bool armed_ = false;
};

} // namespace

ExitStatus watch(const Options& options, Output& out)
{
    auto proc = sys::ProcFs::open(options.proc);
    if (!proc) {
        complain(QString::fromLocal8Bit(std::strerror(proc.error().code)));
        return Failed;
    }
    Watching watching(std::move(*proc), options, out);
    const auto status = watching.run();
    if (watching.stuck()) {
        (void)out.flush();
        ::_exit(status);
    }
    return status;
}

} // namespace daemonscope::cli
