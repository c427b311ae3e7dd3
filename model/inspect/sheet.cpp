// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/inspect/sheet.h"

#include <limits>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace daemonscope {

namespace {

struct SheetText {
    Q_DECLARE_TR_FUNCTIONS(Sheet)
};

QString joined(const QString& a, const QString& b)
{
    return a.isEmpty() ? b : b.isEmpty() ? a : SheetText::tr("%1, %2", "two parts of a line read out").arg(a, b);
}

Sheet livingSheet(Aspect aspect, const Findings& findings, const SheetContext& context)
{
    switch (aspect) {
    case Aspect::Files:
        return filesSheet(findings, context);
    case Aspect::Environment:
        return environmentSheet(findings, context);
    case Aspect::Signals:
        return signalsSheet(findings, context);
    case Aspect::Limits:
        return limitsSheet(findings, context);
    case Aspect::Surroundings:
        return surroundingsSheet(findings, context);
    case Aspect::Memory:
        return memorySheet(findings, context);
    case Aspect::Threads:
        return threadsSheet(findings, context);
    }
    return {};
}

} // namespace

QString SheetLine::sentence() const
{
    auto words = name.isEmpty() ? value : SheetText::tr("%1: %2", "name and value").arg(name, value);
    if (!glyphWord.isEmpty() && glyphWord != value)
        words = joined(words, glyphWord);
    return joined(words, aside);
}

QString Sheet::text() const
{
    QStringList all;
    if (!summary.isEmpty())
        all << summary << QString();
    for (const auto& block : blocks) {
        if (!block.title.isEmpty())
            all << block.title;
        for (const auto& line : block.lines) {
            QStringList cells{line.name, line.value};
            if (!line.aside.isEmpty())
                cells << line.aside;
            all << cells.join(QLatin1Char('\t'));
        }
        if (!block.note.isEmpty())
            all << block.note;
        all << QString();
    }
    return all.join(QLatin1Char('\n')).trimmed() + QLatin1Char('\n');
}

QString notOfThePast() { return SheetText::tr("Of the past only what scans saw is known."); }

QString aspectName(Aspect aspect)
{
    switch (aspect) {
    case Aspect::Files:
        return SheetText::tr("Files");
    case Aspect::Environment:
        return SheetText::tr("Environment");
    case Aspect::Signals:
        return SheetText::tr("Signals");
    case Aspect::Limits:
        return SheetText::tr("Limits");
    case Aspect::Surroundings:
        return SheetText::tr("Namespaces");
    case Aspect::Memory:
        return SheetText::tr("Memory");
    case Aspect::Threads:
        return SheetText::tr("Threads");
    }
    return {};
}

QString aspectTip(Aspect aspect)
{
    switch (aspect) {
    case Aspect::Files:
        return SheetText::tr("Open files, pipes and sockets, and who is at their other end");
    case Aspect::Environment:
        return SheetText::tr("The variables that its program was started with");
    case Aspect::Signals:
        return SheetText::tr("Which signals it catches, ignores and blocks, and which wait");
    case Aspect::Limits:
        return SheetText::tr("How much of what it may use");
    case Aspect::Surroundings:
        return SheetText::tr("Namespaces and its number in each, control group and unit");
    case Aspect::Memory:
        return SheetText::tr("What of it is in memory, shared and its own");
    case Aspect::Threads:
        return SheetText::tr("Its threads and what they do");
    }
    return {};
}

SheetContext SheetContext::of(const Process& process)
{
    SheetContext context;
    context.kernelThread = process.kernelThread();
    context.dead = process.dead();
    context.init = process.pid() == Pid{1} || process.credentials->status.isNestedInit();
    context.stopped = process.stat.state == 'T' || process.stat.state == 't';
    context.threads = process.stat.threads;
    return context;
}

Sheet sheetOf(Aspect aspect, const Findings* findings, const SheetContext& context)
{
    if (context.past) {
        Sheet sheet;
        sheet.blocks.push_back({{}, {inspect::quietLine(QStringLiteral("past"), notOfThePast())}, {}});
        return sheet;
    }
    if (findings == nullptr) {
        Sheet sheet;
        sheet.blocks.push_back(
            {{}, {context.gone ? inspect::refusedLine(sys::Failure::Gone, {}) : inspect::readingLine()}, {}});
        return sheet;
    }
    auto sheet = livingSheet(aspect, *findings, context);
    if (context.gone)
        sheet.summary = SheetText::tr("It has ended. What stands here is what was last known of it.");
    return sheet;
}

namespace inspect {

SheetLine quietLine(const QString& key, const QString& words)
{
    SheetLine line;
    line.key = key;
    line.value = words;
    line.quiet = true;
    return line;
}

SheetLine readingLine() { return quietLine(QStringLiteral("reading"), SheetText::tr("reading…")); }

SheetLine refusedLine(sys::Failure failure, const QString& file)
{
    auto line = quietLine(QLatin1String("refused-") + file, {});
    switch (failure) {
    case sys::Failure::Denied:
        line.glyph = QStringLiteral("lock");
        line.value = SheetText::tr("not permitted");
        line.more = SheetText::tr(
            "The kernel shows %1 of another user's process, or of one that has made itself undumpable (prctl(2)), only "
            "to those who may trace it, such as root (ptrace(2), “access mode checking”).")
                        .arg(file);
        break;
    case sys::Failure::NotAnswering:
        line.glyph = QStringLiteral("clock");
        line.value = SheetText::tr("does not answer");
        line.more = SheetText::tr("The kernel has not answered when asked for %1: the process's memory is locked, or a "
                                  "file system behind it hangs. Nothing else waits for it.")
                        .arg(file);
        break;
    case sys::Failure::Gone:
        line.value = SheetText::tr("the process is gone");
        line.more = SheetText::tr("It ended before this was read.");
        break;
    case sys::Failure::NoDescriptors:
        line.glyph = QStringLiteral("question");
        line.value = SheetText::tr("too many open files");
        line.more = SheetText::tr("This program has no descriptor left to read %1 with.").arg(file);
        break;
    case sys::Failure::Malformed:
    case sys::Failure::Other:
        line.glyph = QStringLiteral("question");
        line.value = SheetText::tr("cannot be read");
        line.more = SheetText::tr("What the kernel answers when asked for %1 is not understood.").arg(file);
        break;
    }
    line.glyphWord = line.value;
    return line;
}

QString bytesText(std::uint64_t bytes)
{
    constexpr auto most = static_cast<std::uint64_t>(std::numeric_limits<qint64>::max());
    return QLocale().formattedDataSize(
        static_cast<qint64>(std::min(bytes, most)), bytes < 1024 ? 0 : 1, QLocale::DataSizeIecFormat);
}

} // namespace inspect

} // namespace daemonscope
