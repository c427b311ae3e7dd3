// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include <QCoreApplication>
#include <QLocale>

#include "model/inspect/sheet.h"
#include "model/process/visible_text.h"

namespace daemonscope {

namespace {

struct LimitText {
    Q_DECLARE_TR_FUNCTIONS(LimitSheet)
};

enum class Unit : unsigned char { Count, Bytes, Seconds, Microseconds };

struct Known {
    const char* kernel; ///< as in /proc/PID/limits
    const char* field;  ///< as in getrlimit(2)
    Unit unit;
    const char* name;
    const char* meaning;
};

/// In the order in which one asks about them.
constexpr std::array<Known, 16> known{{
    {"Max open files", "RLIMIT_NOFILE", Unit::Count, QT_TRANSLATE_NOOP("LimitSheet", "open files"),
        QT_TRANSLATE_NOOP("LimitSheet", "Past it, opening anything fails with EMFILE, “too many open files”.")},
    {"Max processes", "RLIMIT_NPROC", Unit::Count, QT_TRANSLATE_NOOP("LimitSheet", "processes of its user"),
        QT_TRANSLATE_NOOP(
            "LimitSheet", "Threads count, too. Past it, fork fails with EAGAIN; root is not bound by it.")},
    {"Max stack size", "RLIMIT_STACK", Unit::Bytes, QT_TRANSLATE_NOOP("LimitSheet", "stack"),
        QT_TRANSLATE_NOOP("LimitSheet",
            "A stack that grows past it ends the process with SIGSEGV. It also bounds how "
            "long arguments and environment of a new program may be.")},
    {"Max core file size", "RLIMIT_CORE", Unit::Bytes, QT_TRANSLATE_NOOP("LimitSheet", "core dump"),
        QT_TRANSLATE_NOOP("LimitSheet", "A crash writes a core dump of at most this size; with 0 none is written.")},
    {"Max address space", "RLIMIT_AS", Unit::Bytes, QT_TRANSLATE_NOOP("LimitSheet", "address space"),
        QT_TRANSLATE_NOOP("LimitSheet", "Past it, getting memory fails with ENOMEM.")},
    {"Max data size", "RLIMIT_DATA", Unit::Bytes, QT_TRANSLATE_NOOP("LimitSheet", "data"),
        QT_TRANSLATE_NOOP("LimitSheet", "Past it, getting private memory fails with ENOMEM.")},
    {"Max locked memory", "RLIMIT_MEMLOCK", Unit::Bytes, QT_TRANSLATE_NOOP("LimitSheet", "locked memory"),
        QT_TRANSLATE_NOOP("LimitSheet", "So much may be kept from being swapped out (mlock(2)).")},
    {"Max resident set", "RLIMIT_RSS", Unit::Bytes, QT_TRANSLATE_NOOP("LimitSheet", "resident memory"),
        QT_TRANSLATE_NOOP("LimitSheet", "Linux does not enforce it.")},
    {"Max cpu time", "RLIMIT_CPU", Unit::Seconds, QT_TRANSLATE_NOOP("LimitSheet", "processor time"),
        QT_TRANSLATE_NOOP("LimitSheet", "Past the first it gets SIGXCPU each second, past the second SIGKILL.")},
    {"Max realtime timeout", "RLIMIT_RTTIME", Unit::Microseconds,
        QT_TRANSLATE_NOOP("LimitSheet", "real-time run without a pause"),
        QT_TRANSLATE_NOOP("LimitSheet", "Past it, a process scheduled in real time gets SIGXCPU.")},
    {"Max file size", "RLIMIT_FSIZE", Unit::Bytes, QT_TRANSLATE_NOOP("LimitSheet", "file size"),
        QT_TRANSLATE_NOOP("LimitSheet", "Writing past it raises SIGXFSZ and fails with EFBIG.")},
    {"Max file locks", "RLIMIT_LOCKS", Unit::Count, QT_TRANSLATE_NOOP("LimitSheet", "file locks"),
        QT_TRANSLATE_NOOP("LimitSheet", "Linux does not enforce it.")},
    {"Max pending signals", "RLIMIT_SIGPENDING", Unit::Count, QT_TRANSLATE_NOOP("LimitSheet", "pending signals"),
        QT_TRANSLATE_NOOP("LimitSheet", "So many queued signals may wait for all processes of its user.")},
    {"Max msgqueue size", "RLIMIT_MSGQUEUE", Unit::Bytes, QT_TRANSLATE_NOOP("LimitSheet", "message queues"),
        QT_TRANSLATE_NOOP("LimitSheet", "So many bytes of POSIX message queues its user may hold.")},
    {"Max nice priority", "RLIMIT_NICE", Unit::Count, QT_TRANSLATE_NOOP("LimitSheet", "raising its priority"),
        QT_TRANSLATE_NOOP("LimitSheet", "Its niceness may go down to 20 minus this number.")},
    {"Max realtime priority", "RLIMIT_RTPRIO", Unit::Count, QT_TRANSLATE_NOOP("LimitSheet", "real-time priority"),
        QT_TRANSLATE_NOOP("LimitSheet", "The highest it may take; 0 = none.")},
}};

QString valueText(const std::optional<std::uint64_t>& limit, Unit unit)
{
    if (!limit)
        return LimitText::tr("unlimited");
    const auto number = QLocale().toString(static_cast<qulonglong>(*limit));
    switch (unit) {
    case Unit::Bytes:
        return inspect::bytesText(*limit);
    case Unit::Seconds:
        return LimitText::tr("%1 s", "seconds").arg(number);
    case Unit::Microseconds:
        return LimitText::tr("%1 µs", "microseconds").arg(number);
    case Unit::Count:
        break;
    }
    return number;
}

SheetLine limitLine(const sys::ResourceLimit& limit, const Known* meaning)
{
    SheetLine line;
    line.key = QLatin1String("limit-")
        + QString::fromLatin1(limit.name.data(), qsizetype(limit.name.size())); // other bytes, another key
    line.name = meaning != nullptr ? LimitText::tr(meaning->name) : visibleText(limit.name);
    const auto unit = meaning != nullptr ? meaning->unit : Unit::Count;
    line.value = valueText(limit.soft, unit);
    if (limit.soft != limit.hard)
        line.aside = LimitText::tr("up to %1", "a limit that may be raised so far").arg(valueText(limit.hard, unit));
    if (meaning != nullptr)
        line.more = QLatin1String(meaning->field) + QLatin1Char('\n') + LimitText::tr(meaning->meaning);
    else if (!limit.unit.empty())
        line.value += QLatin1Char(' ') + visibleText(limit.unit);
    return line;
}

std::vector<SheetLine> limitLines(const std::vector<sys::ResourceLimit>& limits)
{
    std::vector<SheetLine> lines;
    const auto add = [&](const char* kernel, const Known* meaning) {
        for (const auto& limit : limits)
            if (limit.name == kernel)
                lines.push_back(limitLine(limit, meaning));
    };
    for (const auto& one : known)
        add(one.kernel, &one);
    for (const auto& limit : limits) // from a kernel newer than this program
        if (std::none_of(known.begin(), known.end(), [&](const Known& one) { return limit.name == one.kernel; }))
            lines.push_back(limitLine(limit, nullptr));
    if (lines.empty())
        lines.push_back(inspect::quietLine(QStringLiteral("none"), LimitText::tr("The dead have none.")));
    return lines;
}

} // namespace

Sheet limitsSheet(const Findings& findings, const SheetContext& context)
{
    Sheet sheet;
    SheetBlock block{{}, inspect::linesOf(findings.limits, "limits", limitLines), {}};
    if (findings.limits.ok() && !context.dead)
        block.note = LimitText::tr("What holds now, and how far the process may raise it by itself (getrlimit(2)).");
    sheet.blocks.push_back(std::move(block));
    return sheet;
}

} // namespace daemonscope
