// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QLocale>

#include "model/inspect/sheet.h"
#include "model/process/facet_texts.h"
#include "model/process/visible_text.h"

namespace daemonscope {

namespace {

struct ThreadText {
    Q_DECLARE_TR_FUNCTIONS(ThreadSheet)
};

QString timeText(std::uint64_t ticks, std::int64_t ticksPerSecond)
{
    const auto seconds = static_cast<double>(ticks) / static_cast<double>(std::max<std::int64_t>(1, ticksPerSecond));
    return ThreadText::tr("%1 s", "seconds").arg(QLocale().toString(seconds, 'f', 2));
}

} // namespace

Sheet threadsSheet(const Findings& findings, const SheetContext& context)
{
    Sheet sheet;
    SheetBlock block;
    block.lines = inspect::linesOf(findings.threads, "task", [&](const ThreadList& list) {
        std::vector<SheetLine> lines;
        for (const auto& thread : list.threads) {
            SheetLine line;
            line.key = QString::number(thread.tid.value);
            line.name = line.key;
            line.value = visibleText(thread.comm);
            line.exact = true;
            line.aside = stateName(thread.state);
            line.more = ThreadText::tr("Processor time: %1").arg(timeText(thread.ticks, context.ticksPerSecond));
            if (thread.tid == findings.key.pid)
                line.more += QLatin1Char('\n') + ThreadText::tr("Its first thread, whose number is the process's.");
            lines.push_back(std::move(line));
        }
        return lines;
    });
    if (findings.threads.ok()) {
        const auto& list = findings.threads.value;
        const auto listed = static_cast<int>(list.threads.size());
        sheet.summary = list.more ? ThreadText::tr("more than %n thread(s)", nullptr, list.total)
                                  : ThreadText::tr("%n thread(s)", nullptr, list.total);
        if (listed < list.total)
            block.note = list.more ? ThreadText::tr("and more than %n more", nullptr, list.total - listed)
                                   : ThreadText::tr("and %n more", nullptr, list.total - listed);
        if (list.total == 0 && !list.more)
            block.lines.push_back(inspect::quietLine(QStringLiteral("none"), ThreadText::tr("none")));
    }
    sheet.blocks.push_back(std::move(block));
    return sheet;
}

} // namespace daemonscope
