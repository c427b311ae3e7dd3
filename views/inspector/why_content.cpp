// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "model/inspect/sheet.h"
#include "model/process/checklist.h"
#include "model/process/evidence.h"
#include "model/process/facet_texts.h"
#include "views/inspector/content.h"

namespace daemonscope::inspector {

namespace {

struct InspectorText {
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

QString keyOf(std::string_view id) { return QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size())); }

/// The facets that the headline rests on, so that their evidence stands open.
bool carriesHeadline(FacetId facet, Headline headline)
{
    switch (headline) {
    case Headline::SysvDaemon:
        return facet == FacetId::SysvDaemon;
    case Headline::LeaderDaemon:
        return facet == FacetId::LeaderDaemon;
    case Headline::LeftoverJob:
        return facet == FacetId::LeftoverJob;
    case Headline::AttachedOrphan:
        return facet == FacetId::AttachedOrphan;
    case Headline::Orphan:
    case Headline::CannotTell:
        return facet == FacetId::Adopted;
    case Headline::ControllingProcess:
        return facet == FacetId::ControllingProcess;
    case Headline::Foreground:
    case Headline::Background:
        return facet == FacetId::Terminal;
    case Headline::Stopped:
        return facet == FacetId::Stopped;
    case Headline::Zombie:
        return facet == FacetId::Zombie;
    case Headline::KernelThread:
        return facet == FacetId::KernelThread;
    case Headline::Init:
        return facet == FacetId::Init;
    case Headline::ContainerInit:
        return facet == FacetId::ContainerInit;
    case Headline::Child:
        break;
    }
    return facet == FacetId::Worker;
}

/// Whether what the step needs could not be read, and why.
std::optional<sys::Failure> failureBehind(std::string_view step, const Details& details)
{
    if (step == "chdir-root")
        return details.cwd.failure;
    if (step == "stdin-null")
        return details.standard[0].failure;
    if (step == "stdout-null")
        return details.standard[1].failure;
    if (step == "stderr-null")
        return details.standard[2].failure;
    if (step == "close-other-fds")
        return details.descriptors.failure;
    if (step == "unit")
        return details.cgroup.failure;
    return std::nullopt;
}

/// Steps whose value is told in words, not as a field or a path.
bool inWords(std::string_view step)
{
    return step == "fork" || step == "parent-exits" || step == "leader-exits" || step == "close-other-fds"
        || step == "signals-reset";
}

/// Steps that rest on nothing which a scan sees.
bool isReadWhenLookedAt(std::string_view step)
{
    return step == "chdir-root" || step == "stdin-null" || step == "stdout-null" || step == "stderr-null"
        || step == "close-other-fds" || step == "pid-file" || step == "unit";
}

Fold stepFold(const Check& check, const Details& details)
{
    Fold fold;
    fold.key = keyOf(check.id);
    fold.title = check.title;
    fold.value = check.value;
    fold.body = check.why;
    fold.exact = !inWords(check.id);
    if (check.done) {
        fold.glyph = *check.done ? QStringLiteral("check") : QStringLiteral("cross");
        fold.glyphWord = *check.done ? InspectorText::tr("done") : InspectorText::tr("not done");
        fold.tone = *check.done ? Tone::Good : Tone::Bad;
        return fold;
    }
    const auto failure = failureBehind(check.id, details);
    const bool locked = failure == sys::Failure::Denied;
    fold.exact = fold.exact && !failure;
    fold.glyph = locked ? QStringLiteral("lock") : QStringLiteral("question");
    fold.glyphWord = locked ? InspectorText::tr("not permitted") : InspectorText::tr("cannot be told");
    fold.tone = Tone::Muted;
    fold.quiet = true;
    return fold;
}

} // namespace

Section whySection(const Classified& classified, int index)
{
    const auto& facets = classified.facets(index);
    Section section{SectionId::Why, InspectorText::tr("Why"), {}, {}, {}, {}};
    for (const auto& facet : facets.all()) {
        const bool main = carriesHeadline(facet.id, facets.headline());
        Fold fold;
        fold.key = QStringLiteral("why-") + keyOf(id(facet.id));
        fold.title = facetName(facet);
        fold.value = confidenceText(facet.confidence);
        fold.body = evidence(classified, index, facet).join(QLatin1Char('\n'));
        fold.exact = false;
        fold.openAtFirst = main;
        // What the headline rests on is read first.
        section.folds.insert(main ? section.folds.begin() : section.folds.end(), std::move(fold));
    }
    return section;
}

Section checklistSection(const Classified& classified, int index, const Details* details, bool past)
{
    const Details nothing;
    const auto& known = details == nullptr ? nothing : *details;
    Section section{SectionId::Checklist, {}, {}, {}, {}, {}};
    int done = 0;
    int told = 0;
    for (const auto& check : checklist(classified, index, known)) {
        if (past && isReadWhenLookedAt(check.id))
            continue;
        done += check.done.value_or(false) ? 1 : 0;
        told += check.done ? 1 : 0;
        section.folds.push_back(stepFold(check, known));
    }
    const int open = static_cast<int>(section.folds.size()) - told;
    section.title = InspectorText::tr("How much of a daemon? %1 of %2").arg(done).arg(told);
    const auto more = open == 0
        ? InspectorText::tr("daemon(7), “SysV Daemons”")
        : InspectorText::tr("%n more cannot be told from outside · daemon(7), “SysV Daemons”", nullptr, open);
    section.note = past ? notOfThePast() : more;
    return section;
}

} // namespace daemonscope::inspector
