// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lab_page.h"

#include <algorithm>

#include <QCoreApplication>

#include "model/process/visible_text.h"

namespace daemonscope::cli {

namespace {

struct LabPageText {
    Q_DECLARE_TR_FUNCTIONS(LabPageText)
};

QString labText(const char* text) { return QCoreApplication::translate("lab", text); }

constexpr std::array<std::string_view, 10> columns{"state", "ppid", "pgid", "sid", "tty", "tpgid", "cwd", "fd0", "fd1", "fd2"};

std::string cell(const lab::Table& table, const std::string& actor, std::string_view field)
{
    const auto row = table.find(actor);
    if (row == table.end())
        return {};
    const auto value = row->second.find(field);
    return value == row->second.end() ? std::string() : value->second;
}

} // namespace

LabPage::LabPage(const lab::Runner& runner, Output& out)
    : runner_(runner), out_(out), width_(out.width() > 0 ? std::clamp(out.width(), 40, 88) : 88)
{
}

void LabPage::prose(const QString& text, Tone tone)
{
    if (text.isEmpty())
        return;
    for (const auto& line : wrapped(text, width_ - 4))
        out_.line(QStringLiteral("    ") + line, tone);
}

void LabPage::introduction()
{
    const auto& scenario = runner_.scenario();
    out_.line(labText(scenario.title), Tone::Heading);
    for (const auto& line : wrapped(labText(scenario.introduction), width_))
        out_.line(line);
    out_.line();
    for (const auto& actor : scenario.actors)
        out_.line(QStringLiteral("  %1  %2").arg(padded(QString::fromLatin1(actor.name), 3), labText(actor.role)), Tone::Quiet);
    if (*scenario.command != '\0')
        out_.line(QStringLiteral("\n  $ ") + QString::fromLatin1(scenario.command));
    out_.line();
}

void LabPage::table(const lab::Table& now, const lab::Table& before)
{
    std::array<int, columns.size()> widths{};
    for (std::size_t i = 0; i < columns.size(); ++i) {
        widths[i] = static_cast<int>(columns[i].size());
        for (const auto& [actor, row] : now)
            widths[i] = std::max(widths[i], std::min(20, static_cast<int>(cell(now, actor, columns[i]).size())));
    }
    constexpr int nameWidth = 5, gap = 2;
    out_.write(QStringLiteral("    ") + QString(nameWidth, QLatin1Char(' ')), Tone::Quiet);
    for (std::size_t i = 0; i < columns.size(); ++i)
        out_.write(padded(QString::fromUtf8(columns[i].data(), static_cast<qsizetype>(columns[i].size())), widths[i] + gap), Tone::Quiet);
    out_.line();
    for (const auto& actor : runner_.scenario().actors) {
        const std::string name = actor.name;
        if (!now.contains(name))
            continue;
        out_.write(QStringLiteral("    ") + padded(QString::fromStdString(name), nameWidth), Tone::Heading);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const auto value = cell(now, name, columns[i]);
            const bool changed = cell(before, name, columns[i]) != value;
            // A change is told by a mark too, not by the tone alone.
            const QString text = (changed && !before.empty() ? QStringLiteral("*") : QString()) + visibleText(value, 20);
            out_.write(padded(text, widths[i] + gap), changed && !before.empty() ? Tone::Attention : Tone::Plain);
        }
        out_.line();
    }
}

void LabPage::differences(const lab::Moment& moment)
{
    for (const auto& one : moment.differences)
        out_.line(LabPageText::tr("    ≠ %1 %2: expected %3, observed %4")
                      .arg(QString::fromStdString(one.actor), QString::fromStdString(one.field),
                          QString::fromStdString(one.expected), visibleText(one.observed, 60)), Tone::Bad);
}

void LabPage::startState()
{
    out_.line(LabPageText::tr("Start (orphans here are adopted by pid %1)").arg(runner_.symbols().reaper.value), Tone::Heading);
    table(runner_.moments().front().observed, {});
    differences(runner_.moments().front());
    out_.line();
}

void LabPage::beforeStep(bool asking)
{
    const auto& scenario = runner_.scenario();
    const auto& step = scenario.steps[runner_.next()];
    out_.line(LabPageText::tr("Step %1 of %2 · %3").arg(runner_.next() + 1).arg(scenario.steps.size()).arg(labText(step.label)), Tone::Heading);
    if (*step.line != '\0')
        out_.line(QStringLiteral("    ") + QString::fromUtf8(step.line) + QStringLiteral("      ") + QString::fromUtf8(step.ruby));
    if (std::string_view(step.answer) != "let")
        out_.line(LabPageText::tr("    the lab's answer: %1").arg(QLatin1String(step.answer)), Tone::Attention);
    if (asking && *step.question != '\0')
        prose(LabPageText::tr("Predict: %1").arg(labText(step.question)), Tone::Attention);
}

void LabPage::afterStep(std::size_t index, const std::string& shown)
{
    if (runner_.moments().size() < 2 || runner_.next() <= index)
        return;
    const auto& step = runner_.scenario().steps[index];
    const auto& moment = runner_.moments().back();
    if (*step.question != '\0' && !runner_.departed())
        prose(LabPageText::tr("Answer: %1").arg(labText(step.prediction)));
    prose(labText(runner_.departed() ? step.skipped : step.notice));
    if (*step.why != '\0')
        prose(labText(step.why) + (*step.man != '\0' ? QStringLiteral(" ") + QString::fromLatin1(step.man) : QString()), Tone::Quiet);
    if (*step.textbook != '\0')
        prose(LabPageText::tr("Textbooks: %1").arg(labText(step.textbook)), Tone::Attention);
    table(moment.observed, runner_.moments()[runner_.moments().size() - 2].observed);
    differences(moment);
    if (!shown.empty())
        for (const auto& line : QString::fromStdString(shown).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            out_.line(QStringLiteral("    │ ") + visibleText(line.trimmed().toStdString(), 200), Tone::Quiet);
    out_.line();
}

void LabPage::conclusion()
{
    if (runner_.departed())
        out_.line(LabPageText::tr("Done. You left the lesson's path, so nothing was compared from there on."), Tone::Heading);
    else if (runner_.differs())
        out_.line(LabPageText::tr("Done. Something was not as expected: see the lines with ≠."), Tone::Bad);
    else
        out_.line(LabPageText::tr("Done. All was as expected, as /proc showed it."), Tone::Good);
}

} // namespace daemonscope::cli
