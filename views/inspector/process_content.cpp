// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include "model/process/explain.h"
#include "model/process/facet_texts.h"
#include "model/process/visible_text.h"
#include "model/tree/column.h"
#include "views/inspector/content.h"
#include "views/shared/glyphs.h"

namespace daemonscope::inspector {

namespace {

struct InspectorText {
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

constexpr qsizetype commandLimit = 4096;

QString timeOfDay(std::chrono::system_clock::time_point at)
{
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(at.time_since_epoch()).count();
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms).time(), QStringLiteral("HH:mm:ss"));
}

ChipText headlineChip(const Classified& classified, int index)
{
    const auto& facets = classified.facets(index);
    const auto headline = facets.headline();
    ChipText chip{glyphs::of(headline), headlineText(classified, index), headline, false};
    if (headline == Headline::CannotTell)
        return chip; // says it all
    if (headline == Headline::Child) {
        // A plain child is what is left when nothing else holds: there is nothing to be sure of.
        const auto worker = facets.find(FacetId::Worker);
        chip.muted = true;
        if (!worker || !worksForDaemon(classified, index))
            return chip;
        chip.text = InspectorText::tr("%1 · %2").arg(chip.text, confidenceText(worker->confidence));
        return chip;
    }
    chip.text = InspectorText::tr("%1 · %2", "what it is · how sure")
                    .arg(chip.text, confidenceText(facets.headlineConfidence()));
    return chip;
}

/// What an ended process was, when it was selected too late for anything more to be known.
ChipText formerChip(const Facets& facets)
{
    return {glyphs::of(facets.headline()), InspectorText::tr("was: %1").arg(headlineName(facets.headline())),
        facets.headline(), facets.headline() == Headline::Child};
}

Content endedContent(const Subject& subject, Content content)
{
    content.ended = true;
    const bool known = subject.row.endedAt.time_since_epoch().count() != 0;
    content.chips.push_back({QStringLiteral("clock"),
        known ? InspectorText::tr("ended at %1").arg(timeOfDay(subject.row.endedAt)) : InspectorText::tr("ended"),
        Headline::Child, true});
    content.sentences.prepend(known
            ? InspectorText::tr("It ended shortly before %1. What stands here is what was last known of it.")
                  .arg(timeOfDay(subject.row.endedAt))
            : InspectorText::tr("It has ended. What stands here is what was last known of it."));
    return content;
}

} // namespace

Section commandSection(const Process& process)
{
    Section section{
        SectionId::Command, InspectorText::tr("Command line"), {}, {}, visibleCommandLine(process, commandLimit), {}};
    if (!process.cmdline || !process.cmdline->ok())
        return section;
    const auto& line = process.cmdline->value;
    if (section.text.size() >= commandLimit || line.trueLength > line.bytes.size())
        section.note = InspectorText::tr("Cut here: the whole is %1 long.")
                           .arg(sizeText(static_cast<std::int64_t>(line.trueLength)));
    else if (line.bytes.empty())
        section.note = process.kernelThread() ? InspectorText::tr("A kernel thread has none: this is its name.")
                                              : InspectorText::tr("It shows none: this is its name.");
    return section;
}

Content processContent(const Subject& subject)
{
    const auto& classified = *subject.classified;
    const auto& snapshot = classified.snapshot();
    const auto& process = *subject.row.process;
    Content content;
    content.name = visibleText(process.stat.comm);
    content.number = QString::number(process.pid().value);
    const int index = snapshot.indexOf(process.pid());
    if (index < 0 || snapshot.at(index).key.serial != process.key.serial) {
        content.chips.push_back(formerChip(subject.row.facets));
        content.sections.push_back(commandSection(process));
        return endedContent(subject, std::move(content));
    }
    content.chips.push_back(headlineChip(classified, index));
    content.sentences = sentences(classified, index, subject.details.get());
    content.sections.push_back(belongsSection(classified, index));
    content.sections.push_back(whySection(classified, index));
    // For neither a thread of the kernel nor something dead is there a question of becoming a daemon.
    if (!process.kernelThread() && !process.dead())
        content.sections.push_back(checklistSection(classified, index, subject.details.get(), subject.past));
    content.sections.push_back(filesSection(snapshot, process, subject.details.get(), subject.past));
    content.sections.push_back(commandSection(process));
    return subject.ended ? endedContent(subject, std::move(content)) : content;
}

} // namespace daemonscope::inspector
