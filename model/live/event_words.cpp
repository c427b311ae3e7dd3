// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/live/event_words.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <sys/wait.h>

#include "model/process/visible_text.h"
#include "model/sys/words.h"
#include "model/tree/user_names.h"

namespace daemonscope {

namespace {

constexpr qsizetype commandLimit = 160; // a row shows no more

struct EventWords {
    Q_DECLARE_TR_FUNCTIONS(EventWords)
};

/// "2377 sh", or the number alone.
QString numbered(std::int32_t pid, const std::string& comm)
{
    return comm.empty() ? QString::number(pid) : QStringLiteral("%1 %2").arg(pid).arg(nameInSentence(comm));
}

/// Who had this pid when `event` happened; null when nobody is known to have.
const Life* holder(const History& history, std::int32_t pid, const Event& event)
{
    const auto* life = history.lifeOf(Pid{pid});
    if (life == nullptr)
        return nullptr;
    const auto from = life->born.value_or(life->firstSeen);
    const bool endedBefore = life->ended && *life->ended + std::chrono::seconds(2) < event.at - event.uncertain;
    return from > event.at || endedBefore ? nullptr : life;
}

QString numberedThen(const History& history, std::int32_t pid, const std::string& comm, const Event& event)
{
    if (!comm.empty())
        return numbered(pid, comm);
    const auto* life = holder(history, pid, event);
    return numbered(pid, life != nullptr ? life->comm : std::string());
}

EventDetails ofFork(const History& history, const Life* life, const Event& event)
{
    if (event.ppid.value == 0)
        return {EventWords::tr("parent not seen"), {}};
    auto name = event.fromName;
    if (name.empty() && life != nullptr && life->bornFrom == event.ppid)
        name = life->bornFromComm;
    return {EventWords::tr("child of %1").arg(numberedThen(history, event.ppid.value, name, event)), {}};
}

EventDetails ofExec(const Life* life, const Event& event)
{
    auto program = event.toName.empty() ? event.comm : event.toName;
    auto to = nameInSentence(program);
    const auto* process = life != nullptr ? life->process.get() : nullptr;
    if (process != nullptr && process->stat.comm == program && process->cmdline && process->cmdline->ok())
        to = isolated(visibleCommandLine(*process, commandLimit));
    if (event.fromName.empty())
        return {EventWords::tr("runs %1").arg(to), {}};
    return {EventWords::tr("%1 → %2").arg(nameInSentence(event.fromName), to), {}};
}

EventDetails ofExit(const Life* life, const Event& event)
{
    EventDetails details{endText(event.status), {}};
    if (life != nullptr && life->born && *life->born <= event.at)
        details.further =
            EventWords::tr("lived %1")
                .arg(shortSpan(std::chrono::duration_cast<std::chrono::microseconds>(event.at - *life->born)));
    return details;
}

EventDetails ofAdoption(const History& history, const Event& event)
{
    EventDetails details;
    const auto to = event.to.value_or(event.ppid.value);
    const auto by = numberedThen(history, to, event.toName, event);
    if (!event.from)
        return {EventWords::tr("by %1").arg(by), {}};
    details.main = EventWords::tr("by %1, from %2").arg(by, numberedThen(history, *event.from, event.fromName, event));
    const auto* parent = holder(history, *event.from, event);
    if (parent != nullptr && parent->ended && parent->status)
        details.further = EventWords::tr("its parent %1").arg(endText(parent->status));
    return details;
}

/// "2378, before 1033"
QString change(const Event& event)
{
    const auto to = event.to ? QString::number(*event.to) : EventWords::tr("unknown");
    return event.from ? EventWords::tr("%1, before %2").arg(to).arg(*event.from) : to;
}

EventDetails ofUser(const Event& event)
{
    const auto name = [](std::optional<std::int32_t> uid) {
        return uid ? isolated(UserNames::instance().name(static_cast<std::uint32_t>(*uid))) : EventWords::tr("unknown");
    };
    return {event.from ? EventWords::tr("now %1, before %2").arg(name(event.to), name(event.from))
                       : EventWords::tr("now %1").arg(name(event.to)),
        {}};
}

EventDetails plainDetails(const History& history, const Life* life, const Event& event)
{
    switch (event.kind) {
    case EventKind::Fork:
        return ofFork(history, life, event);
    case EventKind::Exec:
        return ofExec(life, event);
    case EventKind::Exit:
        return ofExit(life, event);
    case EventKind::SetSid:
        return {EventWords::tr("leads session %1").arg(change(event)), {}};
    case EventKind::Adopted:
        return ofAdoption(history, event);
    case EventKind::Regrouped:
        return {EventWords::tr("in group %1").arg(change(event)), {}};
    case EventKind::Foreground:
        return {EventWords::tr("the terminal has group %1").arg(change(event)), {}};
    case EventKind::Stopped:
        return {EventWords::tr("does not run until it is continued"), {}};
    case EventKind::Continued:
        return {EventWords::tr("runs again"), {}};
    case EventKind::Comm:
        return {EventWords::tr("%1 → %2").arg(nameInSentence(event.fromName.empty() ? "?" : event.fromName),
                    nameInSentence(event.toName.empty() ? event.comm : event.toName)),
            {}};
    case EventKind::Uid:
        return ofUser(event);
    case EventKind::Lost:
        return {event.to ? EventWords::tr("%n event(s) did not reach us", nullptr, *event.to)
                         : EventWords::tr("events did not reach us"),
            EventWords::tr("a scan finds what is there now")};
    }
    return {};
}

QString sourceName(SourceKind source)
{
    switch (source) {
    case SourceKind::Connector:
        return EventWords::tr("kernel");
    case SourceKind::Pidfd:
        return EventWords::tr("pidfd");
    case SourceKind::Scan:
        break;
    }
    return EventWords::tr("scan");
}

} // namespace

QString eventName(EventKind kind)
{
    switch (kind) {
    case EventKind::Fork:
        return EventWords::tr("fork");
    case EventKind::Exec:
        return EventWords::tr("exec");
    case EventKind::Exit:
        return EventWords::tr("exit");
    case EventKind::SetSid:
        return EventWords::tr("new session");
    case EventKind::Adopted:
        return EventWords::tr("adopted");
    case EventKind::Regrouped:
        return EventWords::tr("new group");
    case EventKind::Foreground:
        return EventWords::tr("foreground");
    case EventKind::Stopped:
        return EventWords::tr("stopped");
    case EventKind::Continued:
        return EventWords::tr("continued");
    case EventKind::Comm:
        return EventWords::tr("renamed");
    case EventKind::Uid:
        return EventWords::tr("user");
    case EventKind::Lost:
        return EventWords::tr("lost");
    }
    return {};
}

QString eventWho(const History& history, std::uint64_t number)
{
    const auto& event = history.event(number);
    if (event.pid.value == 0)
        return {};
    auto comm = event.comm;
    if (comm.empty()) {
        if (const auto* life = history.life(history.lifeOf(number)))
            comm = life->comm;
    }
    if (comm.empty())
        return EventWords::tr("process %1").arg(event.pid.value);
    return QStringLiteral("%1 %2").arg(nameInSentence(comm)).arg(event.pid.value);
}

EventDetails eventDetails(const History& history, std::uint64_t number)
{
    const auto& event = history.event(number);
    auto details = plainDetails(history, history.life(history.lifeOf(number)), event);
    if (event.inferred)
        details.main = EventWords::tr("inferred: %1").arg(details.main);
    return details;
}

QString eventCertainty(const Event& event)
{
    using namespace std::chrono_literals;
    const auto source = sourceName(event.source);
    if (event.uncertain >= 100ms)
        return EventWords::tr("%1, between %2 and %3")
            .arg(source, clockText(event.at - event.uncertain), clockText(event.at));
    if (event.uncertain == 0us)
        return source;
    const double ms = static_cast<double>(event.uncertain.count()) / 1000.0;
    return EventWords::tr("%1, ± %2 ms").arg(source, QLocale().toString(ms, 'f', ms < 0.095 ? 2 : ms < 9.95 ? 1 : 0));
}

QString clockText(std::chrono::system_clock::time_point at)
{
    const auto ms = std::chrono::floor<std::chrono::milliseconds>(at.time_since_epoch()).count();
    return QDateTime::fromMSecsSinceEpoch(ms).toString(QStringLiteral("HH:mm:ss.zzz"));
}

QString eventSentence(const History& history, std::uint64_t number)
{
    const auto& event = history.event(number);
    const auto details = eventDetails(history, number);
    const auto all = details.further.isEmpty() ? details.main
                                               : EventWords::tr("%1 · %2").arg(details.main, details.further);
    return EventWords::tr("%1: %2 %3, %4 (%5)")
        .arg(clockText(event.at), eventWho(history, number), eventName(event.kind), all, eventCertainty(event));
}

QString shortSpan(std::chrono::microseconds span)
{
    using namespace std::chrono;
    const auto ms = static_cast<double>(span.count()) / 1000.0;
    if (ms < 10)
        return EventWords::tr("%1 ms").arg(QLocale().toString(ms, 'f', 1));
    if (ms < 1000)
        return EventWords::tr("%1 ms").arg(QLocale().toString(ms, 'f', 0));
    if (span < 60s)
        return EventWords::tr("%1 s").arg(QLocale().toString(std::min(ms / 1000, 59.9), 'f', 1));
    const auto whole = duration_cast<seconds>(span).count();
    if (whole < 3600)
        return EventWords::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
    return EventWords::tr("%1 h %2 min").arg(whole / 3600).arg(whole / 60 % 60);
}

QString endText(std::optional<int> status)
{
    if (!status)
        return EventWords::tr("ended");
    if (!WIFSIGNALED(*status))
        return EventWords::tr("exited with %1").arg(WEXITSTATUS(*status));
    const auto signal = QString::fromStdString(sys::signalName(WTERMSIG(*status)));
    return WCOREDUMP(*status) ? EventWords::tr("ended by %1, core dumped").arg(signal)
                              : EventWords::tr("ended by %1").arg(signal);
}

} // namespace daemonscope
