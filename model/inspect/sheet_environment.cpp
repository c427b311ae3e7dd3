// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>

#include <QCoreApplication>
#include <QStringList>

#include "model/inspect/sheet.h"
#include "model/process/visible_text.h"

namespace daemonscope {

namespace {

struct EnvironmentText {
    Q_DECLARE_TR_FUNCTIONS(EnvironmentSheet)
};

constexpr qsizetype valueAtMost = 32 * 1024; // characters

/// A list of folders, one a line.
QString folders(const std::string& name, const QString& value)
{
    return std::string_view(name).ends_with("PATH") && value.contains(QLatin1Char(':'))
        ? value.split(QLatin1Char(':')).join(QLatin1Char('\n'))
        : QString();
}

std::vector<SheetLine> entryLines(std::vector<sys::EnvironEntry> entries)
{
    std::stable_sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) {
        // Those without a name come last.
        return a.name.empty() != b.name.empty() ? b.name.empty() : a.name < b.name;
    });
    std::map<QString, int> seen; // by what is shown: different bytes may look the same
    std::vector<SheetLine> lines;
    for (const auto& entry : entries) {
        SheetLine line;
        line.name = visibleText(entry.name, 256);
        line.key = QStringLiteral("%1=%2").arg(line.name).arg(seen[line.name]++);
        line.value = visibleText(entry.value, valueAtMost);
        line.exact = true;
        if (entry.value.empty()) {
            line.value = EnvironmentText::tr("empty");
            line.exact = false;
            line.quiet = true;
        }
        line.more = folders(entry.name, line.value);
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace

Sheet environmentSheet(const Findings& findings, const SheetContext& context)
{
    Sheet sheet;
    SheetBlock block;
    const bool none = inspect::refusesNothing(findings.environment, context);
    if (!none)
        block.lines = inspect::linesOf(
            findings.environment, "environ", [](const EnvironmentList& list) { return entryLines(list.entries); });
    if ((findings.environment.ok() || none) && block.lines.empty()) {
        block.lines.push_back(inspect::quietLine(QStringLiteral("none"),
            context.kernelThread ? EnvironmentText::tr("A kernel thread has none.")
                : context.dead   ? EnvironmentText::tr("The dead have none.")
                                 : EnvironmentText::tr("It was started with none, or has overwritten it.")));
    } else if (findings.environment.ok()) {
        sheet.summary = EnvironmentText::tr("As its program was started; what it has set since does not show here.");
        QStringList notes;
        if (const int further = findings.environment.value.further; further > 0)
            notes << EnvironmentText::tr("and %n more", nullptr, further);
        if (findings.environment.value.more)
            notes << EnvironmentText::tr("There is more; the first megabyte was read.");
        block.note = notes.join(QLatin1Char('\n'));
    }
    sheet.blocks.push_back(std::move(block));
    return sheet;
}

} // namespace daemonscope
