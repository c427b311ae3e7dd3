// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QLocale>

#include "model/inspect/sheet.h"

namespace daemonscope {

namespace {

struct MemoryText {
    Q_DECLARE_TR_FUNCTIONS(MemorySheet)
};

struct Known {
    const char* field; ///< the kernel's name
    const char* name;
    const char* meaning;
};

constexpr Known residentFigures[]{
    {"VmRSS", QT_TRANSLATE_NOOP("MemorySheet", "resident"),
        QT_TRANSLATE_NOOP("MemorySheet", "What of it is in memory now. Pages shared with others count in full.")},
    {"RssAnon", QT_TRANSLATE_NOOP("MemorySheet", "… its own"),
        QT_TRANSLATE_NOOP("MemorySheet", "Heap and stacks: pages that no file stands behind.")},
    {"RssFile", QT_TRANSLATE_NOOP("MemorySheet", "… of files"),
        QT_TRANSLATE_NOOP("MemorySheet", "Program, libraries and mapped files; can be read again from the disk.")},
    {"RssShmem", QT_TRANSLATE_NOOP("MemorySheet", "… shared memory"),
        QT_TRANSLATE_NOOP("MemorySheet", "Shared memory and files in tmpfs.")},
    {"VmHWM", QT_TRANSLATE_NOOP("MemorySheet", "most so far"),
        QT_TRANSLATE_NOOP("MemorySheet", "The most that was ever resident.")},
    {"VmSwap", QT_TRANSLATE_NOOP("MemorySheet", "swapped out"),
        QT_TRANSLATE_NOOP("MemorySheet", "What of its own memory lies in the swap area.")}};

constexpr Known spaceFigures[]{
    {"VmSize", QT_TRANSLATE_NOOP("MemorySheet", "address space"),
        QT_TRANSLATE_NOOP("MemorySheet", "All that it has mapped, whether it was ever touched or not.")},
    {"VmPeak", QT_TRANSLATE_NOOP("MemorySheet", "most so far"),
        QT_TRANSLATE_NOOP("MemorySheet", "The largest that its address space ever was.")},
    {"VmData", QT_TRANSLATE_NOOP("MemorySheet", "data"),
        QT_TRANSLATE_NOOP("MemorySheet", "Private memory that it may write to.")},
    {"VmStk", QT_TRANSLATE_NOOP("MemorySheet", "stack"),
        QT_TRANSLATE_NOOP("MemorySheet", "The stack of its first thread.")},
    {"VmExe", QT_TRANSLATE_NOOP("MemorySheet", "program"), QT_TRANSLATE_NOOP("MemorySheet", "The program's own code.")},
    {"VmLib", QT_TRANSLATE_NOOP("MemorySheet", "libraries"),
        QT_TRANSLATE_NOOP("MemorySheet", "The code of libraries.")},
    {"VmPTE", QT_TRANSLATE_NOOP("MemorySheet", "page tables"),
        QT_TRANSLATE_NOOP("MemorySheet", "What the kernel needs to keep track of its pages.")},
    {"VmLck", QT_TRANSLATE_NOOP("MemorySheet", "locked"),
        QT_TRANSLATE_NOOP("MemorySheet", "Kept from being swapped out (mlock(2)).")},
    {"VmPin", QT_TRANSLATE_NOOP("MemorySheet", "pinned"),
        QT_TRANSLATE_NOOP("MemorySheet", "Kept in place because a device writes to it.")},
    {"HugetlbPages", QT_TRANSLATE_NOOP("MemorySheet", "huge pages"),
        QT_TRANSLATE_NOOP("MemorySheet", "From the pool of huge pages (hugetlbfs).")}};

SheetLine figureLine(const Known& known, std::uint64_t bytes)
{
    SheetLine line;
    line.key = QLatin1String(known.field);
    line.name = MemoryText::tr(known.name);
    line.value = inspect::bytesText(bytes);
    line.quiet = bytes == 0;
    line.more = MemoryText::tr(known.meaning) + QLatin1Char('\n') + QLatin1String(known.field);
    return line;
}

template <std::size_t count>
std::vector<SheetLine> figureLines(const sys::MemoryFigures& figures, const Known (&known)[count])
{
    std::vector<SheetLine> lines;
    for (const auto& one : known)
        if (const auto bytes = figures.bytes(one.field))
            lines.push_back(figureLine(one, *bytes));
    return lines;
}

SheetLine noMemory(const SheetContext& context)
{
    return inspect::quietLine(QStringLiteral("no-memory"),
        context.kernelThread ? MemoryText::tr("A kernel thread lives in the kernel's memory and has none of its own.")
            : context.dead   ? MemoryText::tr("The dead have none.")
                             : MemoryText::tr("none"));
}

/// What each page costs it alone, and its part of what it shares.
std::vector<SheetLine> shareLines(const sys::MemoryFigures& figures)
{
    const auto sum = [&](const char* clean, const char* dirty) -> std::optional<std::uint64_t> {
        const auto a = figures.bytes(clean);
        const auto b = figures.bytes(dirty);
        return a && b ? std::optional(*a + *b) : std::nullopt;
    };
    std::vector<SheetLine> lines;
    const auto add = [&](const Known& known, std::optional<std::uint64_t> bytes) {
        if (bytes)
            lines.push_back(figureLine(known, *bytes));
    };
    add({"Pss", QT_TRANSLATE_NOOP("MemorySheet", "its share"),
            QT_TRANSLATE_NOOP("MemorySheet",
                "Resident memory, each page divided by the number of those who share it: "
                "the only figure that may be summed over processes.")},
        figures.bytes("Pss"));
    add({"Private_Clean + Private_Dirty", QT_TRANSLATE_NOOP("MemorySheet", "private"),
            QT_TRANSLATE_NOOP("MemorySheet", "What nobody else has mapped: it would be free if this process ended.")},
        sum("Private_Clean", "Private_Dirty"));
    add({"Shared_Clean + Shared_Dirty", QT_TRANSLATE_NOOP("MemorySheet", "shared"),
            QT_TRANSLATE_NOOP("MemorySheet", "What others have mapped as well, above all libraries.")},
        sum("Shared_Clean", "Shared_Dirty"));
    add({"SwapPss", QT_TRANSLATE_NOOP("MemorySheet", "its share of swap"),
            QT_TRANSLATE_NOOP("MemorySheet", "What lies in the swap area, divided likewise.")},
        figures.bytes("SwapPss"));
    return lines;
}

std::vector<SheetLine> oomLines(const OomScores& scores)
{
    std::vector<SheetLine> lines;
    const auto add = [&](const char* field, const QString& name, const std::optional<int>& score, const QString& more) {
        if (!score)
            return;
        SheetLine line;
        line.key = QLatin1String(field);
        line.name = name;
        line.value = QLocale().toString(*score);
        line.more = more + QLatin1Char('\n') + QLatin1String(field);
        lines.push_back(std::move(line));
    };
    add("oom_score", MemoryText::tr("score"), scores.score,
        MemoryText::tr("When memory runs out the kernel ends the process with the highest score first."));
    add("oom_score_adj", MemoryText::tr("adjustment"), scores.adjustment,
        MemoryText::tr("From −1000, never ended for want of memory, to 1000, always the first."));
    return lines;
}

} // namespace

Sheet memorySheet(const Findings& findings, const SheetContext& context)
{
    Sheet sheet;
    if (findings.memory.ok() && !findings.memory.value.bytes("VmSize")) {
        sheet.blocks.push_back({{}, {noMemory(context)}, {}});
        return sheet;
    }
    const auto& memory = findings.memory;
    sheet.blocks.push_back({MemoryText::tr("In memory"),
        inspect::linesOf(memory, "status", [](const auto& all) { return figureLines(all, residentFigures); }), {}});
    sheet.blocks.push_back(
        {MemoryText::tr("What of it is its own"), inspect::linesOf(findings.mappings, "smaps_rollup", shareLines), {}});
    if (findings.mappings.ok() && sheet.blocks.back().lines.empty())
        sheet.blocks.back().lines.push_back(
            inspect::quietLine(QStringLiteral("no-rollup"), MemoryText::tr("This kernel does not tell.")));
    if (memory.ok())
        sheet.blocks.push_back({MemoryText::tr("Address space"), figureLines(memory.value, spaceFigures), {}});
    sheet.blocks.push_back(
        {MemoryText::tr("When memory runs out"), inspect::linesOf(findings.oom, "oom_score", oomLines), {}});
    return sheet;
}

} // namespace daemonscope
