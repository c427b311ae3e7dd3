// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "model/inspect/findings.h"

namespace daemonscope {

/// One line of a sheet. All of it is plain text in which names and bytes are already made visible.
struct SheetLine {
    QString key;   ///< the same from look to look, unique in its sheet
    QString name;  ///< "SIGTERM", "open files", "3"
    QString value; ///< what there is to say about it
    QString aside; ///< short, at the end of the line: "read", "sleeping"; may be empty
    QString more;  ///< what is told when the line is chosen; one sentence or fact a line
    QString glyph;
    QString glyphWord;            ///< what the glyph says, for who does not see it
    bool exact = false;           ///< the value is bytes, a path or a field, not words
    bool quiet = false;           ///< nothing to see here: told in a lower voice
    std::vector<Pid> processes{}; ///< those that the line speaks of and that one may want to go to
    bool operator==(const SheetLine&) const = default;

    /// The whole line as one would read it out: "open files: 1,024, up to 4,096".
    [[nodiscard]] QString sentence() const;
};

struct SheetBlock {
    QString title; ///< empty: no caption
    std::vector<SheetLine> lines;
    QString note; ///< a quiet sentence at its end
    bool operator==(const SheetBlock&) const = default;
};

/// One aspect of a process in words, ready to be shown and copied.
struct Sheet {
    QString summary;        ///< first, in sentences
    bool namesLead = false; ///< what a line is about is its name, and the value only adds to it
    std::vector<SheetBlock> blocks;
    bool operator==(const Sheet&) const = default;

    /// As text for the clipboard: a line a line, its parts between tabs, blocks apart.
    [[nodiscard]] QString text() const;
};

/// What is known besides.
struct SheetContext {
    bool kernelThread = false;
    bool dead = false;    ///< a zombie
    bool gone = false;    ///< ended; nothing more can be read
    bool past = false;    ///< shown as it once was, of which nothing can be read
    bool init = false;    ///< the first one of its pid namespace: it is spared signals that it has no handler for
    bool stopped = false; ///< by job control or a tracer: it takes nothing until it is continued
    std::int64_t threads = 1;
    std::int64_t ticksPerSecond = 100;
    bool operator==(const SheetContext&) const = default;

    /// What the process itself tells.
    [[nodiscard]] static SheetContext of(const Process& process);
};

/// `findings` in words; null = nothing has come yet.
[[nodiscard]] Sheet sheetOf(Aspect aspect, const Findings* findings, const SheetContext& context);
[[nodiscard]] Sheet filesSheet(const Findings& findings, const SheetContext& context);
[[nodiscard]] Sheet environmentSheet(const Findings& findings, const SheetContext& context);
[[nodiscard]] Sheet signalsSheet(const Findings& findings, const SheetContext& context);
[[nodiscard]] Sheet limitsSheet(const Findings& findings, const SheetContext& context);
[[nodiscard]] Sheet surroundingsSheet(const Findings& findings, const SheetContext& context);
[[nodiscard]] Sheet memorySheet(const Findings& findings, const SheetContext& context);
[[nodiscard]] Sheet threadsSheet(const Findings& findings, const SheetContext& context);

/// The sentence that stands where something cannot be told of the past.
[[nodiscard]] QString notOfThePast();

/// "Signals", "Files": what an aspect is called on its tab.
[[nodiscard]] QString aspectName(Aspect aspect);
/// What one finds there.
[[nodiscard]] QString aspectTip(Aspect aspect);

namespace inspect {

/// The line that stands for what could not be read, with a lock or a clock and the reason; `file` is the one below
/// /proc/PID.
[[nodiscard]] SheetLine refusedLine(sys::Failure failure, const QString& file);
[[nodiscard]] SheetLine readingLine();
[[nodiscard]] SheetLine quietLine(const QString& key, const QString& words);

/// The lines of a field: what `lines()` makes of its value, or why there is none.
template <class T, class Lines>
std::vector<SheetLine> linesOf(const Fetched<T>& field, const char* file, Lines lines)
{
    if (field.pending)
        return {readingLine()};
    if (field.failure)
        return {refusedLine(*field.failure, QLatin1String(file))};
    return lines(field.value);
}

/// Those without memory, the dead and kernel threads, have neither open files nor an environment, and what stands for
/// them in /proc is root's: that it is refused to their own user says no more than that.
template <class T>
bool refusesNothing(const Fetched<T>& field, const SheetContext& context)
{
    return (context.dead || context.kernelThread) && field.failure == sys::Failure::Denied;
}

/// "12.5 MiB".
[[nodiscard]] QString bytesText(std::uint64_t bytes);

} // namespace inspect

} // namespace daemonscope
