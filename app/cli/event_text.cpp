// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/event_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>
#include <sys/wait.h>

#include "model/process/visible_text.h"
#include "model/sys/words.h"
#include "model/tree/user_names.h"

namespace daemonscope::cli {

namespace {

struct Watch {
    Q_DECLARE_TR_FUNCTIONS(Watch)
};

constexpr qsizetype longestName = 40;

Tone toneOf(const Event& event)
{
    switch (event.kind) {
    case EventKind::Fork:
        return Tone::Good;
    case EventKind::Exit:
        return event.status.value_or(0) == 0 ? Tone::Quiet : Tone::Bad;
    case EventKind::SetSid:
        return Tone::Daemon;
    case EventKind::Adopted:
        return Tone::Orphan;
    case EventKind::Stopped:
    case EventKind::Lost:
        return Tone::Attention;
    default:
        return Tone::Plain;
    }
}

/// Local time, to the microsecond.
QString timeText(std::chrono::system_clock::time_point at)
{
    const auto micros = std::chrono::floor<std::chrono::microseconds>(at.time_since_epoch()).count();
    constexpr std::int64_t second = 1'000'000;
    const auto day = QDateTime::fromSecsSinceEpoch(micros / second).toString(QStringLiteral("HH:mm:ss"));
    return day + QLatin1Char('.') + QStringLiteral("%1").arg(micros % second, 6, 10, QLatin1Char('0'));
}

QString named(const std::optional<std::int32_t>& pid, const std::string& name)
{
    if (!pid)
        return Watch::tr("not known");
    const auto number = QString::number(*pid);
    return name.empty() ? number : number + QLatin1Char(' ') + visibleText(name, longestName);
}

QString change(const QString& from, const QString& to) { return from + QStringLiteral(" → ") + to; }

QString numbers(const Event& event)
{
    const auto text = [](const auto& number) { return number ? QString::number(*number) : QStringLiteral("?"); };
    return change(text(event.from), text(event.to));
}

QString users(const Event& event)
{
    const auto user = [](const std::optional<std::int32_t>& uid) {
        return uid
            ? visibleText(UserNames::instance().name(static_cast<std::uint32_t>(*uid)).toStdString(), longestName)
            : QStringLiteral("?");
    };
    return change(user(event.from), user(event.to));
}

QString names(const Event& event)
{
    const auto name = [](const std::string& bytes) {
        return bytes.empty() ? QStringLiteral("?") : visibleText(bytes, longestName);
    };
    return change(name(event.fromName), name(event.toName));
}

QString endText(const std::optional<int>& status)
{
    if (!status)
        return Watch::tr("how is not known");
    if (WIFSIGNALED(*status))
        return Watch::tr("by %1").arg(QString::fromStdString(sys::signalName(WTERMSIG(*status))));
    return Watch::tr("exit %1").arg(WEXITSTATUS(*status));
}

QString whatHappened(const Event& event)
{
    switch (event.kind) {
    case EventKind::Fork:
        return Watch::tr("from %1").arg(
            event.ppid.value == 0 ? Watch::tr("not known") : named(event.ppid.value, event.fromName));
    case EventKind::Exec:
    case EventKind::Comm:
        return names(event);
    case EventKind::Exit:
        return endText(event.status);
    case EventKind::SetSid:
        return Watch::tr("session %1").arg(numbers(event));
    case EventKind::Adopted:
        return change(named(event.from, event.fromName), named(event.to, event.toName));
    case EventKind::Regrouped:
    case EventKind::Foreground:
        return Watch::tr("group %1").arg(numbers(event));
    case EventKind::Uid:
        return users(event);
    case EventKind::Lost:
        return event.to
            ? Watch::tr("%n event(s) did not reach us; all processes were looked at again", nullptr, *event.to)
            : Watch::tr("events did not reach us; all processes were looked at again");
    case EventKind::Stopped:
    case EventKind::Continued:
        break;
    }
    return {};
}

/// How sure that is; nothing where it is sure to the millisecond.
QString doubts(const Event& event)
{
    using std::chrono::milliseconds;
    QStringList all;
    if (event.uncertain >= milliseconds(1))
        all << Watch::tr("or up to %1 ms earlier").arg(std::chrono::ceil<milliseconds>(event.uncertain).count());
    if (event.inferred)
        all << Watch::tr("inferred");
    return all.isEmpty() ? QString() : QStringLiteral("  (%1)").arg(all.join(QStringLiteral(", ")));
}

} // namespace

void printEvent(const Event& event, Output& out)
{
    constexpr int kindWidth = 10;
    constexpr int pidWidth = 7;
    constexpr int nameWidth = 15; // the longest that the kernel keeps
    const auto kind = id(event.kind);
    out.write(timeText(event.at) + QStringLiteral("  "), Tone::Quiet);
    out.write(padded(QString::fromLatin1(kind.data(), static_cast<qsizetype>(kind.size())), kindWidth), toneOf(event));
    const auto pid = event.pid.value == 0 ? QString() : QString::number(event.pid.value);
    out.write(QLatin1Char(' ') + padded(pid, pidWidth, true) + QStringLiteral("  "));
    const auto what = out.shown(whatHappened(event));
    const auto doubt = out.shown(doubts(event));
    auto name = out.shown(
        event.comm.empty() && event.pid.value != 0 ? QStringLiteral("?") : visibleText(event.comm, longestName));
    out.write(what.isEmpty() && doubt.isEmpty() ? name : padded(name, nameWidth) + QStringLiteral("  "));
    out.write(what);
    out.line(doubt, Tone::Quiet);
}

} // namespace daemonscope::cli
