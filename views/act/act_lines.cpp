// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/act/act_lines.h"

#include <QCoreApplication>

#include "model/act/texts.h"
#include "model/process/facet_texts.h"
#include "views/shared/glyphs.h"

namespace daemonscope {

namespace {

/// The context of the texts.
class ActLines {
    Q_DECLARE_TR_FUNCTIONS(ActLines)
};

PeopleList::Line lineOf(const Process& process, const Classified& machine, const Theme& theme)
{
    PeopleList::Line line;
    line.name = act::nameOf(process);
    line.color = theme.ink();
    const int at = machine.snapshot().indexOf(process.pid());
    if (at < 0 || machine.snapshot().at(at).key != process.key)
        return line;
    const auto headline = machine.facets(at).headline();
    line.word = headlineText(machine, at);
    line.glyph = glyphs::of(headline);
    line.color = theme.headline(headline);
    return line;
}

QString glyphOf(const act::Outcome& outcome)
{
    switch (outcome.sent) {
    case act::Sent::Refused:
    case act::Sent::NoSecondYes:
        return QStringLiteral("lock");
    case act::Sent::NotYet:
        return QStringLiteral("clock");
    case act::Sent::Gone:
    case act::Sent::OtherProcess:
        return QStringLiteral("crossed-circle");
    case act::Sent::Done:
        break;
    }
    return outcome.fate == act::Fate::Ended  ? QStringLiteral("check")
        : outcome.fate == act::Fate::Stopped ? QStringLiteral("pause")
                                             : QStringLiteral("clock");
}

} // namespace

std::vector<PeopleList::Line> hitLines(const act::Preview& preview, const Classified& machine, const Theme& theme)
{
    std::vector<PeopleList::Line> lines;
    for (const auto& hit : preview.hits) {
        auto line = lineOf(*hit.process, machine, theme);
        line.what = act::reactionText(hit, preview.signal);
        if (hit.caution != act::Caution::None) {
            line.what = ActLines::tr("%1 – %2", "what happens – caution").arg(line.what, act::cautionText(hit.caution));
            line.strong = true;
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<PeopleList::Line> sparedLines(const act::Preview& preview, const Classified& machine, const Theme& theme)
{
    std::vector<PeopleList::Line> lines;
    for (const auto& spared : preview.spared) {
        auto line = lineOf(*spared.process, machine, theme);
        line.what = act::whyText(spared.why);
        if (spared.refused() && spared.why != act::Why::Zombie && spared.why != act::Why::KernelThread)
            line.glyph = QStringLiteral("lock");
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<PeopleList::Line> outcomeLines(const act::Report& report, const Classified& machine, const Theme& theme)
{
    std::vector<PeopleList::Line> lines;
    for (const auto& outcome : report.outcomes) {
        auto line = lineOf(*outcome.process, machine, theme);
        if (outcome.cameMeanwhile)
            line.word = ActLines::tr("came meanwhile");
        line.what = act::outcomeText(outcome, report.signal);
        line.glyph = glyphOf(outcome);
        line.color = outcome.sent == act::Sent::Done && outcome.fate == act::Fate::Ended ? theme.good() : theme.ink();
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace daemonscope
