// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <fcntl.h>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "model/inspect/file_words.h"
#include "model/inspect/sheet.h"
#include "model/process/visible_text.h"

namespace daemonscope {

namespace {

using inspect::FileWords;

struct FileText {
    Q_DECLARE_TR_FUNCTIONS(FileSheet)
};

QString accessText(const OpenFile& file)
{
    if ((file.info.flags.value_or(0) & O_PATH) != 0)
        return FileText::tr("path only");
    if (file.reads && file.writes)
        return FileText::tr("read, write");
    return file.reads ? FileText::tr("read") : file.writes ? FileText::tr("write") : QString();
}

QString standardName(int number)
{
    switch (number) {
    case 0:
        return FileText::tr("Its standard input.");
    case 1:
        return FileText::tr("Its standard output.");
    case 2:
        return FileText::tr("Its standard error.");
    default:
        return {};
    }
}

QString flagsText(const OpenFile& file)
{
    const auto flags = file.info.flags.value_or(0);
    QStringList words;
    if ((flags & O_APPEND) != 0)
        words << FileText::tr("always writes at the end");
    if ((flags & O_NONBLOCK) != 0)
        words << FileText::tr("does not wait");
    if ((flags & O_CLOEXEC) != 0)
        words << FileText::tr("closed when it executes another program");
    if (words.isEmpty())
        return {};
    return FileText::tr("How it was opened: %1.").arg(words.join(QLatin1String(", ")));
}

QString kinText(const std::vector<Kin>& kin)
{
    const auto& first = kin.front();
    const auto name = inspect::processName(first.pid, first.comm);
    auto text = first.certain
        ? FileText::tr("The same open file is descriptor %1 of its parent %2: inherited.").arg(first.number).arg(name)
        : FileText::tr("Its parent %2 holds the same pipe or socket, as descriptor %1: likely inherited.")
              .arg(first.number)
              .arg(name);
    if (kin.size() > 1)
        text += QLatin1Char(' ')
            + FileText::tr("Further up, %1 holds it, too.").arg(inspect::processName(kin.back().pid, kin.back().comm));
    return text;
}

void appendLine(QString& more, const QString& text)
{
    if (text.isEmpty())
        return;
    if (!more.isEmpty())
        more += QLatin1Char('\n');
    more += text;
}

QString aside(const QString& before, const QString& word)
{
    return before.isEmpty() ? word : FileText::tr("%1 · %2", "two short remarks").arg(before, word);
}

SheetLine fileLine(const OpenFile& file, const Findings& findings)
{
    const FileWords words = inspect::fileWords(file, findings);
    SheetLine line;
    line.key = QString::number(file.number);
    line.name = line.key;
    line.value = words.value;
    line.exact = words.exact;
    line.glyph = words.glyph;
    line.processes = words.processes;
    line.aside = accessText(file);
    line.more = standardName(file.number);
    const bool removed = file.target.deleted
        && (file.target.kind == sys::DescriptorKind::Path || file.target.kind == sys::DescriptorKind::NamedPipe);
    if (removed)
        line.aside = aside(line.aside, FileText::tr("removed"));
    const auto& kin = findings.inheritance.value.byNumber;
    const auto inherited = kin.find(file.number);
    if (inherited != kin.end()) {
        line.aside = aside(line.aside, FileText::tr("inherited"));
        appendLine(line.more, kinText(inherited->second));
    }
    appendLine(line.more, words.more);
    if (removed)
        appendLine(
            line.more, FileText::tr("The file has been removed, or replaced by a newer one, since it was opened."));
    appendLine(line.more, flagsText(file));
    if (file.info.position.value_or(0) > 0)
        appendLine(line.more,
            FileText::tr("Position: %1").arg(QLocale().toString(static_cast<qulonglong>(*file.info.position))));
    if (!words.exact)
        appendLine(line.more, visibleText(file.link));
    return line;
}

/// What could not be read at all, and why.
template <class T>
void appendFailure(QStringList& notes, const Fetched<T>& field, const QString& what, const char* file)
{
    if (!field.pending && field.failure)
        notes << what << inspect::refusedLine(*field.failure, QLatin1String(file)).more;
}

QString unseenText(const Findings& findings)
{
    QStringList notes;
    const auto& files = findings.files.value.files;
    const bool sockets = std::any_of(files.begin(), files.end(),
        [](const OpenFile& file) { return file.target.kind == sys::DescriptorKind::Socket; });
    if (sockets) {
        appendFailure(notes, findings.sockets, FileText::tr("Where its sockets lead could not be read."), "net");
        if (findings.sockets.ok() && findings.sockets.value.partial)
            notes << FileText::tr("The tables of sockets were not read to the end: where some lead may not be known.");
    }
    appendFailure(notes, findings.holders, FileText::tr("Who holds the other ends could not be read."), "/proc");
    appendFailure(notes, findings.inheritance, FileText::tr("What it has inherited could not be read."), "fd");
    notes.removeDuplicates(); // the reason is often the same
    if (findings.holders.ok() && findings.holders.value.unseen > 0)
        notes << FileText::tr("%n process(es) could not be looked at: who holds the other end may not be known.",
            nullptr, findings.holders.value.unseen);
    if (findings.holders.ok() && findings.holders.value.partial)
        notes << FileText::tr(
            "There may be processes that are hidden, or outside of the container: who holds the other "
            "end may not be known.");
    if (findings.inheritance.ok() && findings.inheritance.value.parentHidden)
        notes << FileText::tr("The descriptors of its parent may not be looked at: what is inherited cannot be told.");
    if (findings.inheritance.ok() && findings.inheritance.value.partial)
        notes << FileText::tr("There was no time for all descriptors of its parent: more may be inherited.");
    return notes.join(QLatin1Char(' '));
}

} // namespace

Sheet filesSheet(const Findings& findings, const SheetContext& context)
{
    Sheet sheet;
    SheetBlock block;
    const bool none = inspect::refusesNothing(findings.files, context);
    if (!none)
        block.lines = inspect::linesOf(findings.files, "fd", [&](const OpenFiles& files) {
            std::vector<SheetLine> lines;
            for (const auto& file : files.files)
                lines.push_back(fileLine(file, findings));
            return lines;
        });
    if (findings.files.ok() || none) {
        const auto& files = findings.files.value;
        if (files.total == 0 && !files.more)
            block.lines.push_back(inspect::quietLine(QStringLiteral("none"),
                context.kernelThread ? FileText::tr("A kernel thread has none.")
                    : context.dead   ? FileText::tr("The dead have none.")
                                     : FileText::tr("It has nothing open.")));
        else
            sheet.summary = files.more ? FileText::tr("more than %n open descriptor(s)", nullptr, files.total)
                                       : FileText::tr("%n open descriptor(s)", nullptr, files.total);
        if (!none)
            block.note = unseenText(findings);
        if (const auto more = files.total - static_cast<int>(files.files.size()); more > 0)
            block.note = (files.more ? FileText::tr("and more than %n more", nullptr, more)
                                     : FileText::tr("and %n more", nullptr, more))
                + QLatin1Char(' ') + block.note;
    }
    sheet.blocks.push_back(std::move(block));
    return sheet;
}

} // namespace daemonscope
